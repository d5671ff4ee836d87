package io.slipway.ui.follow;

import io.slipway.launch.abort.AbortOutcome;
import io.slipway.launch.abort.AbortText;
import io.slipway.launch.abort.RunAbort;
import io.slipway.rights.Right;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks before a run is aborted, and stays until the service has answered; the safe answer is the default. */
public final class AbortDialog {
    private final Views views;
    private final Background background;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    public AbortDialog(Views views, Background background, Supplier<Window> owner) {
        this.views = views;
        this.background = background;
        this.owner = owner;
    }

    /**
     * Asks, and aborts when the operator says so.
     *
     * @param taken is given the words for an abort that the service took
     */
    void ask(AbortRequest request, RunAbort abort, Set<Right> missing, Consumer<String> taken) {
        Messages messages = views.messages();
        ButtonType end = new ButtonType(messages.text("abort.confirm"), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(messages.text("abort.keep"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        AbortController controller = new AbortController(
                request, abort, missing, background, messages, done -> {
                    dialog.close();
                    taken.accept(words(done, request));
                });
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(messages.text("abort.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(end, keep);
        pane.setContent(views.load(controller));
        dress(pane, end, keep, controller);
        controller.setOnResized(() -> pane.getScene().getWindow().sizeToScene());
        dialog.setOnCloseRequest(closing -> {
            if (controller.underwayProperty().get()) {
                closing.consume();
                controller.stopWaiting();
            }
        });
        dialog.showAndWait();
    }

    private String words(AbortOutcome.Taken done, AbortRequest request) {
        return AbortText.of(done, request.name(), views.messages()).text();
    }

    private void dress(DialogPane pane, ButtonType end, ButtonType keep, AbortController controller) {
        Messages messages = views.messages();
        if (pane.lookupButton(end) instanceof Button button) {
            button.setId("abort-confirm");
            button.setDefaultButton(false);
            button.getStyleClass().addAll("danger", "button-outlined");
            button.disableProperty().bind(controller.underwayProperty());
            Tip.whileDisabled(button, messages.text("why.abort.underway"));
            ButtonBar.setButtonUniformSize(button, false);
            button.addEventFilter(ActionEvent.ACTION, pressed -> {
                pressed.consume();
                controller.start();
            });
        }
        if (pane.lookupButton(keep) instanceof Button button) {
            button.setId("abort-keep");
            button.setDefaultButton(true);
            button.getStyleClass().add("safe");
            ButtonBar.setButtonUniformSize(button, false);
            button.textProperty().bind(controller.underwayProperty()
                    .map(now -> messages.text(now ? "launch.stop" : "abort.keep")));
            button.sceneProperty().subscribe(scene -> button.requestFocus());
        }
    }
}
