package io.slipway.ui.connection.manage;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;

/** The buttons of the dialog: to use what is shown, to save it, to close. */
final class ConnectionsButtons {
    private final ConnectionForm form;
    private final ConnectionEditing editing;
    private final Predicate<String> chosen;
    private final Messages messages;

    /** Buttons for what is edited; {@code chosen} says whether the connection of an id is the one that is used now. */
    ConnectionsButtons(
            ConnectionForm form, ConnectionEditing editing, Predicate<String> chosen, Messages messages) {
        this.form = form;
        this.editing = editing;
        this.chosen = chosen;
        this.messages = messages;
    }

    /** Puts them into a dialog, whose result is the id of the connection to use. */
    void addTo(Dialog<String> dialog) {
        ButtonType connect = new ButtonType(messages.text("connection.connect"), ButtonData.OK_DONE);
        ButtonType save = new ButtonType(messages.text("connections.save"), ButtonData.APPLY);
        ButtonType close = new ButtonType(messages.text("connections.close"), ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(connect, save, close);
        dialog.setResultConverter(button -> null);
        act(pane, connect, "connections-connect", () -> connect(dialog));
        act(pane, save, "connections-save", () -> editing.save(() -> {}));
        disableUnlessDirty(pane.lookupButton(save));
        disableWhileChosen(pane.lookupButton(connect));
        pane.lookupButton(close).setId("connections-close");
    }

    private void connect(Dialog<String> dialog) {
        Runnable choose = () -> dialog.setResult(editing.id());
        if (form.dirty().get() || editing.isFresh()) {
            editing.save(choose);
        } else {
            choose.run();
        }
    }

    private void disableUnlessDirty(Node save) {
        save.disableProperty().bind(Bindings.or(form.dirty().not(), editing.savingProperty()));
        Tip.whileDisabled(save, editing.savingProperty().map(
                saving -> messages.text(saving ? "why.connection.saving" : "why.connection.same")));
    }

    /** Nothing would come of it; what was changed is saved by it all the same. */
    private void disableWhileChosen(Node connect) {
        connect.disableProperty().bind(Bindings.createBooleanBinding(
                () -> chosen.test(editing.id()) && !form.dirty().get(), form.editedProperty(), form.dirty()));
        Tip.whileDisabled(connect, messages.text("why.connection.chosen"));
    }

    /** These do not close the dialog by themselves. */
    private static void act(DialogPane pane, ButtonType type, String id, Runnable what) {
        if (pane.lookupButton(type) instanceof Button button) {
            button.setId(id);
            ButtonBar.setButtonUniformSize(button, false);
            button.addEventFilter(ActionEvent.ACTION, pressed -> {
                pressed.consume();
                what.run();
            });
        }
    }
}
