package io.slipway.ui.connection.manage;

import io.slipway.connection.Connection;
import io.slipway.rights.TokenRights;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.stored.ConnectionBook;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.connection.stored.StoredTokens;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Shows all connections, to be added, changed, tried and chosen. */
public final class ConnectionsDialog {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 576;

    private final Connections connections;
    private final ConnectionBook book;
    private final StoredTokens tokens;
    private final Surroundings surroundings;
    private final Background background;
    private final Views views;
    private final Messages messages;

    /**
     * What lies around the dialog.
     *
     * @param owner the window that it stands over
     * @param unlocked asks to unlock the vault and says whether it is
     * @param vault shows how the vault is, and makes one
     * @param rights what the token of a connection turned out not to be allowed
     */
    public record Surroundings(
            Supplier<Window> owner, BooleanSupplier unlocked, Runnable vault, Function<Connection, TokenRights> rights) {}

    /** A dialog of the connections in a book. */
    public ConnectionsDialog(
            Connections connections,
            ConnectionBook book,
            StoredTokens tokens,
            Surroundings surroundings,
            Background background,
            Views views) {
        this.connections = connections;
        this.book = book;
        this.tokens = tokens;
        this.surroundings = surroundings;
        this.background = background;
        this.views = views;
        this.messages = views.messages();
    }

    /** Shows the connection of an id, else the chosen one; returns the id of the one to choose, if one is. */
    public Optional<String> show(Optional<String> id) {
        return show(id, false);
    }

    /** Begins another one; returns the id of the one to choose, if one is. */
    public Optional<String> add() {
        return show(Optional.empty(), true);
    }

    private Optional<String> show(Optional<String> id, boolean adds) {
        book.refresh();
        Dialog<String> dialog = new Dialog<>();
        DialogPane pane = dialog.getDialogPane();
        ConnectionForm form = form(id);
        ConnectionTrial trial = trial();
        ConnectionFormController fields = new ConnectionFormController(form, trial, doors(), messages);
        Parent formView = views.load(fields);
        ConnectionEditing editing = new ConnectionEditing(
                book,
                form,
                () -> UUID.randomUUID().toString(),
                new ConnectionEditing.Questions(
                        new UnsavedDialog(messages, () -> pane.getScene().getWindow()), fields::complete));
        if (adds) {
            editing.add(messages.text("connections.fresh"));
        }
        dialog.initOwner(surroundings.owner().get());
        dialog.setTitle(messages.text("connections.title"));
        dialog.setResizable(true);
        pane.getStylesheets().setAll(surroundings.owner().get().getScene().getStylesheets());
        ConnectionsController controller =
                new ConnectionsController(editing, form, formView, book, this::isChosen, dialog::close, messages);
        pane.setContent(views.load(controller));
        pane.getStyleClass().add("wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        addButtons(dialog, form, editing);
        dialog.setOnShown(shown -> fields.focusFirst());
        guard(dialog, form, trial, editing);
        dialog.setOnHidden(closed -> {
            trial.stop();
            controller.end();
            editing.end();
        });
        return dialog.showAndWait();
    }

    private ConnectionForm form(Optional<String> id) {
        return new ConnectionForm(
                first(id),
                new ConnectionForm.Known(
                        book::isTaken,
                        edited -> connections.find(edited).map(open -> open.connection().credentials().token())));
    }

    private ConnectionTrial trial() {
        return new ConnectionTrial(
                new ConnectionTrial.Means(connections::trial, surroundings.rights()),
                tokens,
                surroundings.unlocked(),
                background);
    }

    /** What runs is stopped before the dialog is closed, and what was typed is asked about. */
    private static void guard(
            Dialog<String> dialog, ConnectionForm form, ConnectionTrial trial, ConnectionEditing editing) {
        dialog.setOnCloseRequest(request -> {
            if (trial.runningProperty().get()) {
                trial.stop();
                request.consume();
            } else if (form.dirty().get() && !editing.leave(dialog::close)) {
                request.consume();
            }
        });
    }

    private ListedConnection first(Optional<String> id) {
        String wanted = id.or(() -> connections.current().map(open -> open.connection().id())).orElse("");
        return book.all().stream()
                .filter(listed -> listed.profile().id().equals(wanted))
                .findFirst()
                .orElse(book.all().getFirst());
    }

    private boolean isChosen(String id) {
        return connections.current().filter(open -> open.connection().id().equals(id)).isPresent();
    }

    private ConnectionFormController.Doors doors() {
        return new ConnectionFormController.Doors(
                id -> connections.find(id).map(OpenConnection::connection), book::stored, tokens::areKept, this::makeVault);
    }

    /** What was entered without a vault is stored as soon as there is one. */
    private void makeVault() {
        surroundings.vault().run();
        if (tokens.areKept()) {
            book.keepTokens(failure -> {});
        }
    }

    private void addButtons(Dialog<String> dialog, ConnectionForm form, ConnectionEditing editing) {
        ButtonType connect = new ButtonType(messages.text("connection.connect"), ButtonData.OK_DONE);
        ButtonType save = new ButtonType(messages.text("connections.save"), ButtonData.APPLY);
        ButtonType close = new ButtonType(messages.text("connections.close"), ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(connect, save, close);
        dialog.setResultConverter(button -> null);
        Runnable choose = () -> dialog.setResult(editing.id());
        act(pane, connect, "connections-connect", () -> {
            if (form.dirty().get() || editing.isFresh()) {
                editing.save(choose);
            } else {
                choose.run();
            }
        });
        act(pane, save, "connections-save", () -> editing.save(() -> {}));
        Node button = pane.lookupButton(save);
        button.disableProperty().bind(Bindings.or(form.dirty().not(), editing.savingProperty()));
        Tip.whileDisabled(button, editing.savingProperty().map(
                saving -> messages.text(saving ? "why.connection.saving" : "why.connection.same")));
        pane.lookupButton(close).setId("connections-close");
    }

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
