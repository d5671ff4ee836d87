package io.slipway.ui.exchange;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import io.slipway.ui.kit.form.OncePerPulse;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** The frame around what is shown before it is taken: a button that says what it takes, and Cancel. */
final class ExchangeDialogs {
    /** As wide as the smallest window has room for. */
    private static final double WIDTH = 880;

    private final Views views;
    private final Supplier<Window> owner;

    ExchangeDialogs(Views views, Supplier<Window> owner) {
        this.views = views;
        this.owner = owner;
    }

    /**
     * Makes a dialog.
     *
     * @param key the text of its title; after {@code why.} that of why there is nothing to take
     * @param accept the words on its button, which change with what is chosen
     * @param ready whether there is something to take
     * @param id the name of the button
     */
    Dialog<ButtonType> of(
            String key, Object controller, ObservableValue<String> accept, ObservableValue<Boolean> ready, String id) {
        Messages messages = views.messages();
        ButtonType take = new ButtonType(accept.getValue(), ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(messages.text(key));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(take, ButtonType.CANCEL);
        pane.setContent(views.load(controller));
        pane.setMinWidth(WIDTH);
        Node button = pane.lookupButton(take);
        button.setId(id);
        if (button instanceof Button named) {
            named.textProperty().bind(accept);
            named.getStyleClass().add("accent");
            ButtonBar.setButtonUniformSize(named, false);
        }
        ready.subscribe(is -> button.setDisable(!is));
        Tip.whileDisabled(button, messages.text("why." + key));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> answer(pressed, button, pane.lookupButton(ButtonType.CANCEL)));
        return dialog;
    }

    /** A table takes Enter and Escape for itself, though nothing is edited in it. */
    private static void answer(KeyEvent pressed, Node take, Node cancel) {
        boolean inTable = pressed.getTarget() instanceof TableView;
        Node meant = pressed.getCode() == KeyCode.ENTER ? take : cancel;
        boolean answers = pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.ESCAPE;
        if (inTable && answers && meant instanceof Button button) {
            button.fire();
            pressed.consume();
        }
    }

    /** Does something once the dialog has given the focus to its own button and has been painted. */
    static void whenShown(Dialog<ButtonType> dialog, Runnable then) {
        OncePerPulse shown = new OncePerPulse(2, then);
        dialog.setOnShown(now -> shown.request());
    }

    static boolean accepted(Dialog<ButtonType> dialog) {
        return dialog.showAndWait()
                .filter(pressed -> pressed.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .isPresent();
    }
}
