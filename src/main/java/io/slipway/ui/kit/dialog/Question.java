package io.slipway.ui.kit.dialog;

import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** A question in a dialog over a window; whatever closes it without an answer gives up. */
public final class Question {
    private final Alert alert;
    private final ButtonType giveUp;

    /**
     * A question that is not asked yet.
     *
     * @param heading what it is about
     * @param text what is to be known before one answers
     * @param giveUp the words of the button that changes nothing
     * @param answers the other buttons
     */
    public Question(Window over, String title, String heading, String text, String giveUp, ButtonType... answers) {
        this.giveUp = new ButtonType(giveUp, ButtonData.CANCEL_CLOSE);
        alert = new Alert(Alert.AlertType.NONE, text, answers);
        alert.getButtonTypes().add(this.giveUp);
        OverWindow.place(alert, over);
        alert.setTitle(title);
        alert.setHeaderText(heading);
        DialogPane pane = pane();
        pane.getButtonTypes().forEach(type -> ButtonBar.setButtonUniformSize(pane.lookupButton(type), false));
    }

    /** Every answer loses or risks something: they look so, and the key that comes first gives up. */
    public Question preferSafety() {
        pane().getButtonTypes().stream()
                .filter(type -> type != giveUp)
                .forEach(type -> button(type).getStyleClass().addAll("button-outlined", "danger"));
        Button safe = givingUp();
        safe.setDefaultButton(true);
        safe.getStyleClass().add("safe");
        alert.setOnShown(shown -> safe.requestFocus());
        return this;
    }

    /** What it is asked in. */
    public DialogPane pane() {
        return alert.getDialogPane();
    }

    /** The button of an answer. */
    public Button button(ButtonType answer) {
        return (Button) pane().lookupButton(answer);
    }

    /** The button that changes nothing. */
    public Button givingUp() {
        return button(giveUp);
    }

    /** Asks, and waits for the answer; nothing when the operator gives up. */
    public Optional<ButtonType> ask() {
        return alert.showAndWait().filter(answer -> answer != giveUp);
    }
}
