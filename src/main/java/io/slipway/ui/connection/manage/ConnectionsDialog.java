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
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
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
        Dialog<String> dialog = dialog();
        ConnectionForm form = form(id);
        ConnectionTrial trial = trial();
        ConnectionFormController fields = new ConnectionFormController(form, trial, doors(), messages);
        Parent formView = views.load(fields);
        ConnectionEditing editing = editing(dialog, form, fields);
        if (adds) {
            editing.add(messages.text("connections.fresh"));
        }
        ConnectionsController controller = new ConnectionsController(
                editing, form, formView, book, connections::isChosen, dialog::close, messages);
        dialog.getDialogPane().setContent(views.load(controller));
        new ConnectionsButtons(form, editing, connections::isChosen, messages).addTo(dialog);
        dialog.setOnShown(shown -> fields.focusFirst());
        guard(dialog, form, trial, editing);
        dialog.setOnHidden(closed -> {
            trial.stop();
            controller.end();
            editing.end();
        });
        return dialog.showAndWait();
    }

    private Dialog<String> dialog() {
        Dialog<String> dialog = new Dialog<>();
        OverWindow.place(dialog, surroundings.owner().get());
        dialog.setTitle(messages.text("connections.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        return dialog;
    }

    private ConnectionEditing editing(Dialog<String> dialog, ConnectionForm form, ConnectionFormController fields) {
        UnsavedDialog unsaved =
                new UnsavedDialog(messages, () -> dialog.getDialogPane().getScene().getWindow());
        return new ConnectionEditing(
                book,
                form,
                () -> UUID.randomUUID().toString(),
                new ConnectionEditing.Questions(unsaved, fields::complete));
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
}
