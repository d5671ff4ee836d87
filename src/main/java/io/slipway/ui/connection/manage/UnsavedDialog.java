package io.slipway.ui.connection.manage;

import io.slipway.text.Messages;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks what becomes of changes that are not saved; to go on editing is the safe answer. */
final class UnsavedDialog {
    private final Messages messages;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    UnsavedDialog(Messages messages, Supplier<Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /** What becomes of them. */
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    Answer ask(String name) {
        ButtonType save = new ButtonType(messages.text("connections.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("presets.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.text("presets.cancel"), ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.NONE, messages.text("connections.unsaved.text"), save, discard, cancel);
        question.initOwner(owner.get());
        question.setTitle(messages.text("presets.unsaved.title"));
        question.setHeaderText(messages.text("connections.unsaved", name));
        question.getDialogPane().getStylesheets().setAll(owner.get().getScene().getStylesheets());
        question.getDialogPane().lookupButton(save).setId("connections-unsaved-save");
        question.getDialogPane().lookupButton(discard).setId("connections-unsaved-discard");
        question.getDialogPane().lookupButton(cancel).setId("connections-unsaved-cancel");
        ButtonType answer = question.showAndWait().orElse(cancel);
        return answer == save ? Answer.SAVE : answer == discard ? Answer.DISCARD : Answer.CANCEL;
    }
}
