package io.slipway.ui.connection.manage;

import io.slipway.text.Messages;
import io.slipway.ui.connection.stored.ConnectionBook;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.UndoLine;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All connections at the left and the form of one of them at the right. */
final class ConnectionsController {
    /** The form needs the rest when text is large. */
    private static final double MOST_OF_THE_WIDTH = 0.35;

    private final ConnectionEditing editing;
    private final ConnectionForm form;
    private final Parent formView;
    private final ConnectionBook book;
    private final Predicate<String> chosen;
    private final Runnable close;
    private final Messages messages;
    private Subscription watching = Subscription.EMPTY;

    @FXML private BorderPane pane;
    @FXML private VBox side;
    @FXML private ListView<ListedConnection> list;
    @FXML private Button duplicate;
    @FXML private Button remove;
    @FXML private UndoLine undo;
    @FXML private HBox damage;
    @FXML private Label damageText;
    @FXML private HBox failure;
    @FXML private Label failureText;

    /**
     * A list over what is edited.
     *
     * @param chosen whether the connection of an id is the one that is used now
     * @param close closes the dialog, unless something is unsaved
     */
    ConnectionsController(
            ConnectionEditing editing,
            ConnectionForm form,
            Parent formView,
            ConnectionBook book,
            Predicate<String> chosen,
            Runnable close,
            Messages messages) {
        this.editing = editing;
        this.form = form;
        this.formView = formView;
        this.book = book;
        this.chosen = chosen;
        this.close = close;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        pane.setCenter(formView);
        side.maxWidthProperty().bind(pane.widthProperty().multiply(MOST_OF_THE_WIDTH));
        list.setItems(editing.items().all());
        list.setCellFactory(view -> new ConnectionCell(messages, chosen));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> select(now));
        editing.setOnShown(this::mark);
        undo.listenIn(pane);
        form.editedProperty().subscribe(shown -> {
            duplicate.setDisable(shown.profile().sandbox());
            remove.setDisable(shown.profile().sandbox());
        });
        String once = messages.text("why.connection.sandbox");
        Tip.whileDisabled(duplicate, once);
        Tip.whileDisabled(remove, once);
        watching = book.damageProperty().subscribe(found -> {
            damageText.setText(found.map(why -> messages.text("connections.damaged", messages.damage(why))).orElse(""));
            Shown.set(damage, found.isPresent());
        });
        editing.failureProperty().subscribe(this::say);
        mark();
    }

    /** The dialog is gone, while the book lives on. */
    void end() {
        watching.unsubscribe();
    }

    private void select(@Nullable ListedConnection now) {
        if (now != null && !editing.items().isListing() && !now.profile().id().equals(editing.id())) {
            editing.show(now.profile().id());
            mark();
        }
    }

    /** What is edited is what is marked in the list. */
    private void mark() {
        for (ListedConnection each : editing.items().all()) {
            if (each.profile().id().equals(editing.id())) {
                list.getSelectionModel().select(each);
            }
        }
    }

    private void say(Optional<Throwable> why) {
        failureText.setText(why.map(failed -> messages.text("connections.failed", messages.failure(failed)))
                .orElse(""));
        Shown.set(failure, why.isPresent());
    }

    @FXML
    private void add() {
        editing.add(messages.text("connections.fresh"));
        mark();
    }

    @FXML
    private void duplicate() {
        editing.duplicate(messages.text("connections.copy", form.editedProperty().get().profile().name()));
        mark();
    }

    @FXML
    private void remove() {
        editing.remove(removal -> undo.show(
                messages.text("connections.removed", removal.profile().name()), () -> editing.restore(removal)));
        mark();
    }

    @FXML
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            // A list keeps this key for itself.
            close.run();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !remove.isDisabled()) {
            remove();
            key.consume();
        }
    }
}
