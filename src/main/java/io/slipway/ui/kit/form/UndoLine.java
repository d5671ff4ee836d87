package io.slipway.ui.kit.form;

import javafx.animation.PauseTransition;
import javafx.beans.NamedArg;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** A line that says for a while what was just done, and takes it back when asked. */
public final class UndoLine extends HBox {
    private static final Duration SHOWN_FOR = Duration.seconds(12);

    private final Label done = new Label();
    private final Hyperlink undo = new Hyperlink();
    private final PauseTransition end = new PauseTransition(SHOWN_FOR);

    /** A line that is not there until something was done. */
    public UndoLine(@NamedArg("undo") String undoText) {
        getStyleClass().add("undo-line");
        undo.setText(undoText);
        done.setMinWidth(0);
        getChildren().setAll(done, undo);
        end.setOnFinished(over -> hide());
        setAccessibleRole(AccessibleRole.TEXT);
        hide();
    }

    /** Says what was done. */
    public void show(String what, Runnable takeBack) {
        done.setText(what);
        setAccessibleText(what);
        undo.setAccessibleText(undo.getText() + ": " + what);
        undo.setOnAction(asked -> {
            hide();
            takeBack.run();
        });
        setVisible(true);
        setManaged(true);
        end.playFromStart();
    }

    /** Takes the line away; what was done stays done. */
    public void hide() {
        end.stop();
        setVisible(false);
        setManaged(false);
    }
}
