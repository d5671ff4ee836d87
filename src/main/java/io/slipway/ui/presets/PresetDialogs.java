package io.slipway.ui.presets;

import io.slipway.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** Asks about presets in dialogs over the window. */
public final class PresetDialogs implements PresetQuestions {
    private final Messages messages;
    private final Supplier<Window> owner;

    /** Dialogs over this window. */
    public PresetDialogs(Messages messages, Supplier<Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Unsaved unsaved(String preset) {
        ButtonType save = new ButtonType(messages.text("presets.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("presets.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.text("presets.cancel"), ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.NONE, "", save, discard, cancel);
        question.initOwner(owner.get());
        question.setTitle(messages.text("presets.unsaved.title"));
        question.setHeaderText(
                preset.isEmpty() ? messages.text("presets.unsaved.draft") : messages.text("presets.unsaved.preset", preset));
        question.setContentText(messages.text("presets.unsaved.secrets"));
        ButtonType answer = question.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean giveUpSecrets() {
        ButtonType discard = new ButtonType(messages.text("presets.secrets.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.text("presets.cancel"), ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.NONE, messages.text("presets.secrets.text"), discard, cancel);
        question.initOwner(owner.get());
        question.setTitle(messages.text("presets.secrets.title"));
        question.setHeaderText(messages.text("presets.secrets.title"));
        return question.showAndWait().orElse(cancel) == discard;
    }

    @Override
    public Optional<String> name(String proposal) {
        TextInputDialog dialog = new TextInputDialog(proposal);
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("presets.name.title"));
        dialog.setHeaderText(messages.text("presets.name.header"));
        dialog.setGraphic(null);
        dialog.setContentText(messages.text("presets.name.label"));
        dialog.getEditor().setAccessibleText(messages.text("presets.name.label"));
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.disableProperty().bind(dialog.getEditor().textProperty().map(String::isBlank));
        return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
    }
}
