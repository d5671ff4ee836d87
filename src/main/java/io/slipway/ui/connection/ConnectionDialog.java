package io.slipway.ui.connection;

import io.slipway.connection.Connection;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import java.util.Objects;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks for a service with a token. */
public final class ConnectionDialog {
    private final Connections connections;
    private final Background background;
    private final Views views;

    /** A dialog whose result joins these connections. */
    public ConnectionDialog(Connections connections, Background background, Views views) {
        this.connections = connections;
        this.background = background;
        this.views = views;
    }

    /** Asks; the new connection is chosen at once. */
    public void ask(Window owner) {
        show(owner).ifPresent(connection -> connections.choose(connections.add(connection)));
    }

    private Optional<Connection> show(Window owner) {
        ConnectionForm form = new ConnectionForm();
        ConnectionDialogController controller =
                new ConnectionDialogController(form, connections::trial, background, views.messages());
        ButtonType connect = new ButtonType(views.messages().text("connection.connect"), ButtonBar.ButtonData.OK_DONE);
        Dialog<Connection> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(views.messages().text("connection.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getButtonTypes().setAll(connect, ButtonType.CANCEL);
        pane.setContent(views.load(controller));
        Objects.requireNonNull(pane.lookupButton(connect)).addEventFilter(ActionEvent.ACTION, pressed -> {
            if (!controller.complete()) {
                pressed.consume();
            }
        });
        dialog.setResultConverter(button -> button == connect ? form.read() : null);
        dialog.setOnShown(opened -> controller.focusToken());
        dialog.setOnCloseRequest(request -> {
            if (controller.testingProperty().get()) {
                controller.stop();
                request.consume();
            }
        });
        dialog.setOnHidden(closed -> controller.stop());
        return dialog.showAndWait();
    }
}
