package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.form.TypedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Shows where a launch goes and what is sent, and asks; the safe answer is the default. */
public final class ConfirmationDialog implements Confirmation {
    private final Views views;
    private final Supplier<Window> owner;
    private final ObservableValue<List<String>> cautions;

    /**
     * A dialog over this window.
     *
     * @param cautions what the operator should know besides; it may change while the question stands
     */
    public ConfirmationDialog(Views views, Supplier<Window> owner, ObservableValue<List<String>> cautions) {
        this.views = views;
        this.owner = owner;
        this.cautions = cautions;
    }

    @Override
    public boolean confirmed(Connection connection, RunSpec spec) {
        Messages messages = views.messages();
        ButtonType launch = new ButtonType(
                messages.text("launch.on", connection.name(), spec.target().job()), ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("confirm.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(owner.get().getScene().getStylesheets());
        pane.getButtonTypes().setAll(launch, ButtonType.CANCEL);
        Optional<TypedName> typed = JobGuard.of(connection, spec.target(), messages);
        pane.setContent(views.load(new ConfirmationController(
                connection, spec.target(), request(spec), cautions, typed)));
        typed.ifPresent(name -> pane.lookupButton(launch).disableProperty().bind(name.matches().map(is -> !is)));
        isDefault(pane, launch, false);
        isDefault(pane, ButtonType.CANCEL, true);
        pane.lookupButton(launch).getStyleClass().add("accent");
        pane.lookupButton(ButtonType.CANCEL).getStyleClass().add("safe");
        pane.lookupButton(launch).setId("confirm-launch");
        dialog.setOnShown(shown -> typed.ifPresentOrElse(
                TypedName::focus, () -> pane.lookupButton(ButtonType.CANCEL).requestFocus()));
        return dialog.showAndWait().filter(launch::equals).isPresent();
    }

    private static void isDefault(DialogPane pane, ButtonType type, boolean is) {
        if (pane.lookupButton(type) instanceof Button button) {
            button.setDefaultButton(is);
            ButtonBar.setButtonUniformSize(button, false);
        }
    }

    private static String request(RunSpec spec) {
        return JsonWriter.indented(RunBodies.value(spec, Secrets.MASKED));
    }
}
