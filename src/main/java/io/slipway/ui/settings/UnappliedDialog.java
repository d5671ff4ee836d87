package io.slipway.ui.settings;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks what becomes of a network that was entered and is not applied; to go on editing is the safe answer. */
final class UnappliedDialog {
    private final Messages messages;

    UnappliedDialog(Messages messages) {
        this.messages = messages;
    }

    /** What becomes of it. */
    enum Answer {
        APPLY,
        DISCARD,
        CANCEL
    }

    /** Asks over this window; what is wrong cannot be applied. */
    Answer ask(Window over, boolean wrong) {
        ButtonType apply = new ButtonType(messages.text("settings.network.apply"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("presets.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.text("presets.cancel"), ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(
                Alert.AlertType.NONE, messages.text("settings.network.unapplied.text"), apply, discard, cancel);
        question.initOwner(over);
        question.setTitle(messages.text("presets.unsaved.title"));
        question.setHeaderText(messages.text("settings.network.unapplied"));
        DialogPane pane = question.getDialogPane();
        pane.getStylesheets().setAll(over.getScene().getStylesheets());
        pane.lookupButton(apply).setId("settings-unapplied-apply");
        pane.lookupButton(apply).setDisable(wrong);
        Tip.whileDisabled(pane.lookupButton(apply), messages.text("why.network.unapplied"));
        pane.lookupButton(discard).setId("settings-unapplied-discard");
        pane.lookupButton(cancel).setId("settings-unapplied-cancel");
        ButtonType answer = question.showAndWait().orElse(cancel);
        return answer == apply ? Answer.APPLY : answer == discard ? Answer.DISCARD : Answer.CANCEL;
    }
}
