package io.slipway.ui.history;

import io.slipway.history.Retention;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks how many launches are kept; nothing is removed before its button, which says how many go, is pressed. */
public final class KeepDialog {
    private final Keeping keeping;
    private final Views views;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    public KeepDialog(Keeping keeping, Views views, Supplier<Window> owner) {
        this.keeping = keeping;
        this.views = views;
        this.owner = owner;
    }

    /** Asks once it is known what is set. */
    public void ask() {
        keeping.current(this::ask);
    }

    private void ask(Retention current) {
        Messages messages = views.messages();
        KeepController controller = new KeepController(keeping, messages, current);
        ButtonType accept = new ButtonType(messages.text("keep.accept"), ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(messages.text("keep.title"));
        dialog.setHeaderText(messages.text("keep.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(accept, ButtonType.CANCEL);
        pane.setContent(views.load(controller));
        if (pane.lookupButton(accept) instanceof Button button
                && pane.lookupButton(ButtonType.CANCEL) instanceof Button cancel) {
            button.setId("keep-accept");
            button.setDefaultButton(false);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.textProperty().bind(controller.acceptProperty());
            button.disableProperty().bind(controller.chosenProperty().map(chosen -> chosen.isEmpty()));
            Tip.whileDisabled(button, controller.consequenceProperty());
            cancel.setDefaultButton(true);
            cancel.getStyleClass().add("safe");
        }
        if (dialog.showAndWait().filter(accept::equals).isPresent()) {
            controller.chosenProperty().get().ifPresent(keeping::set);
        }
    }
}
