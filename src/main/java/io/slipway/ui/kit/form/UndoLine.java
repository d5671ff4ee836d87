package io.slipway.ui.kit.form;

import io.slipway.ui.kit.Shown;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.NamedArg;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** A line that says for a while what was just done, and takes it back when asked. */
public final class UndoLine extends HBox {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final Duration SHOWN_FOR = Duration.seconds(12);

    private final Label done = new Label();
    private final Hyperlink undo = new Hyperlink();
    private Runnable takeBack = () -> {};
    private Optional<Runnable> takesBack = Optional.empty();
    private final PauseTransition end = new PauseTransition(SHOWN_FOR);

    /** A line that is not there until something was done. */
    public UndoLine(@NamedArg("undo") String undoText) {
        getStyleClass().add("undo-line");
        undo.setText(undoText);
        done.setMinWidth(0);
        getChildren().setAll(done, undo);
        end.setOnFinished(over -> hide());
        undo.setOnAction(asked -> takeBack());
        setAccessibleRole(AccessibleRole.TEXT);
        hide();
    }

    /** Says what was done. */
    public void show(String what, Runnable undoes) {
        takeBack = undoes;
        done.setText(what);
        setAccessibleText(what);
        undo.setAccessibleText(undo.getText() + ": " + what);
        Shown.set(this, true);
        end.playFromStart();
    }

    /** Says what was done until something else is done; to a screen reader the link names what it takes back. */
    public void stay(String what, String undoName, Runnable undoes) {
        show(what, undoes);
        end.stop();
        undo.setAccessibleText(undoName);
    }

    private void takeBack() {
        hide();
        takesBack.orElse(takeBack).run();
    }

    /**
     * Takes back by this, whatever a showing brings with it, and goes away when the state is another one than after
     * what the line is about.
     */
    public void follow(ObservableValue<?> state, Runnable steps) {
        takesBack = Optional.of(steps);
        state.subscribe((before, now) -> hide());
    }

    /** Takes it back by the key for undoing too, wherever in this part of the window one does not type. */
    public void listenIn(Node part) {
        part.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            boolean typing = pressed.getTarget() instanceof TextInputControl;
            if (isVisible() && !typing && UNDO.match(pressed)) {
                takeBack();
                pressed.consume();
            }
        });
    }

    /** Takes the line away; what was done stays done. */
    public void hide() {
        end.stop();
        Shown.set(this, false);
    }
}
