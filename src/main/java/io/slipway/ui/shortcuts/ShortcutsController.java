package io.slipway.ui.shortcuts;

import io.slipway.shortcut.Shortcut;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The sheet of all keys, in which they are looked up and changed. */
final class ShortcutsController {
    private final Keymap keymap;
    private final KeyRows rows;
    private final Messages messages;
    private Optional<Shortcut> taken = Optional.empty();

    @FXML private Node root;
    @FXML private TextField search;
    @FXML private CheckBox on;
    @FXML private TableView<KeyRow> table;
    @FXML private TableColumn<KeyRow, String> action;
    @FXML private TableColumn<KeyRow, String> place;
    @FXML private TableColumn<KeyRow, String> keys;
    @FXML private TableColumn<KeyRow, String> state;
    @FXML private Label message;
    @FXML private Button take;
    @FXML private Button change;
    @FXML private Button remove;
    @FXML private Button reset;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private KeyQuestion question;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private RowMeans means;

    ShortcutsController(Keymap keymap, Messages messages) {
        this.keymap = keymap;
        this.rows = new KeyRows(keymap, messages);
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        show(action, KeyRow::action);
        show(place, KeyRow::place);
        show(keys, KeyRow::keys);
        show(state, this::state);
        question = new KeyQuestion(keymap, messages, message, table::requestFocus, this::propose);
        Shown.withoutGap(take);
        means = new RowMeans(change, remove, reset, messages);
        search.textProperty().subscribe(text -> list());
        on.setSelected(keymap.keysProperty().get().on());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> choose());
        root.addEventFilter(KeyEvent.KEY_PRESSED, question::hear);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        message.focusedProperty().subscribe(focused -> {
            if (!focused && question.isOpen()) {
                stop();
            }
        });
    }

    private static void show(TableColumn<KeyRow, String> column, Function<KeyRow, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    private String state(KeyRow row) {
        return row.isFixed()
                ? messages.text("shortcuts.state.fixed")
                : row.changed() ? messages.text("shortcuts.state.changed") : "";
    }

    void focus() {
        search.requestFocus();
    }

    private void list() {
        KeyRow before = table.getSelectionModel().getSelectedItem();
        List<KeyRow> found = rows.matching(search.getText());
        table.getItems().setAll(found);
        Optional.ofNullable(before)
                .flatMap(row -> KeyRows.again(found, row))
                .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
    }

    private void choose() {
        KeyRow row = table.getSelectionModel().getSelectedItem();
        means.choose(row);
        say(row != null && row.isFixed() ? messages.text("shortcuts.fixed") : messages.text("shortcuts.hint"));
    }

    private void say(String text) {
        taken = Optional.empty();
        take.setVisible(false);
        message.setText(text);
    }

    @FXML
    private void ask() {
        KeyRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && !row.isFixed()) {
            say(messages.text("shortcuts.ask", row.action()));
            message.requestFocus();
            question.ask(row);
        }
    }

    private void stop() {
        question.close();
        choose();
    }

    /** A key that another action has is taken from it only when the operator says so. */
    private void propose(KeyRow row, Shortcut key) {
        Optional<String> other = keymap.keysProperty().get().other(row.id(), key);
        if (other.isPresent()) {
            say(messages.text("shortcuts.taken", keymap.shown(key), rows.name(other.get())));
            taken = Optional.of(key);
            take.setVisible(true);
            take.requestFocus();
        } else {
            give(row, key);
        }
    }

    private void give(KeyRow row, Shortcut key) {
        keymap.change(keymap.keysProperty().get().give(row.id(), key));
        list();
        say(messages.text("shortcuts.given", row.action(), keymap.shown(key)));
    }

    @FXML
    private void take() {
        KeyRow row = table.getSelectionModel().getSelectedItem();
        taken.ifPresent(key -> give(row, key));
        table.requestFocus();
    }

    @FXML
    private void remove() {
        KeyRow row = table.getSelectionModel().getSelectedItem();
        keymap.change(keymap.keysProperty().get().take(row.id()));
        list();
        say(messages.text("shortcuts.removed", row.action()));
    }

    @FXML
    private void reset() {
        KeyRow row = table.getSelectionModel().getSelectedItem();
        Optional<Shortcut> first = keymap.keysProperty().get().defaults().getOrDefault(row.id(), Optional.empty());
        first.ifPresentOrElse(key -> propose(row, key), this::remove);
    }

    @FXML
    private void resetAll() {
        keymap.change(keymap.keysProperty().get().resetAll());
        list();
        say(messages.text("shortcuts.reset.all.done"));
    }

    @FXML
    private void turn() {
        keymap.change(keymap.keysProperty().get().turned(on.isSelected()));
        say(messages.text(on.isSelected() ? "shortcuts.on.done" : "shortcuts.off.done"));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !change.isDisabled()) {
            event.consume();
            ask();
        } else if (event.getCode() == KeyCode.DELETE && !remove.isDisabled()) {
            event.consume();
            remove();
        }
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            ask();
        }
    }
}
