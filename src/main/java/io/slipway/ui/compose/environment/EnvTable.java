package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.form.UndoLine;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ListView;
import javafx.scene.TraversalDirection;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The table as its rows see it: what can be done to a row, and how one gets from row to row. */
final class EnvTable {
    private final ListView<EnvVarDraft> list;
    private final ObservableList<EnvVarDraft> all;
    private final UndoLine undo;
    private final Node after;
    private final Inspection inspection;
    private final Messages messages;
    private final EnvEditing editing;
    private final EnvMenu menu;

    EnvTable(
            ListView<EnvVarDraft> list,
            ObservableList<EnvVarDraft> all,
            UndoLine undo,
            Node after,
            Inspection inspection,
            Messages messages) {
        this.list = list;
        this.all = all;
        this.undo = undo;
        this.after = after;
        this.inspection = inspection;
        this.messages = messages;
        editing = new EnvEditing(all);
        menu = new EnvMenu(this, messages);
        list.setCellFactory(view -> new EnvCell(this, messages));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressInList);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
        list.setOnContextMenuRequested(asked -> showMenu());
    }

    EnvEditing editing() {
        return editing;
    }

    Inspection inspection() {
        return inspection;
    }

    ReadOnlyDoubleProperty width() {
        return list.widthProperty();
    }

    int indexOf(EnvVarDraft row) {
        return all.indexOf(row);
    }

    boolean add() {
        focus(editing.add(all.size()), false);
        return true;
    }

    void remove(EnvVarDraft row) {
        int index = all.indexOf(row);
        int place = list.getItems().indexOf(row);
        String name = row.nameProperty().get();
        list.requestFocus();
        if (!all.remove(row)) {
            return;
        }
        list.getSelectionModel().clearAndSelect(Math.min(place, list.getItems().size() - 1));
        undo.show(messages.text("compose.env.removed", name.isEmpty() ? messages.text("compose.unnamed") : name), () -> {
            all.add(Math.min(index, all.size()), row);
            focusList(row);
        });
    }

    void duplicate(EnvVarDraft row) {
        focus(editing.duplicate(row), false);
    }

    void reveal(EnvVarDraft row, boolean shown) {
        editing.reveal(row, shown);
    }

    void open(EnvVarDraft row, boolean wide) {
        editing.open(row, wide);
        focusIn(row, cell -> wide ? cell.row().area : cell.row().value);
    }

    void pasteLines(EnvVarDraft row, IndexRange over, String text) {
        String value = row.valueProperty().get();
        String lines = text.replace("\r\n", "\n");
        row.valueProperty().set(value.substring(0, over.getStart()) + lines + value.substring(over.getEnd()));
        open(row, true);
    }

    /** Does what the shortcut stands for, if it stands for something. */
    boolean act(KeyEvent pressed, EnvVarDraft row) {
        if (EnvKeys.DUPLICATE.match(pressed)) {
            duplicate(row);
        } else if (EnvKeys.ENABLE.match(pressed)) {
            editing.toggleEnabled(row);
        } else if (EnvKeys.SECRET.match(pressed)) {
            editing.toggleSecret(row);
        } else if (EnvKeys.REVEAL.match(pressed)) {
            reveal(row, !editing.isRevealed(row));
        } else if (EnvKeys.OPEN.match(pressed)) {
            open(row, !editing.isOpened(row));
        } else if (EnvKeys.REMOVE.match(pressed)) {
            remove(row);
        } else {
            return false;
        }
        return true;
    }

    /** The rows are entered by Enter: Tab would have to go through all of them. */
    private void leaveOnTab(KeyEvent pressed) {
        boolean plain = !pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.isShiftDown();
        if (list.isFocused() && plain && pressed.getCode() == KeyCode.TAB && leaveForwards()) {
            pressed.consume();
        }
    }

    /** By key there is no place of the mouse: the menu opens below the row that is selected. */
    private void showMenu() {
        @Nullable EnvVarDraft row = list.getSelectionModel().getSelectedItem();
        if (row != null && list.isFocused()) {
            cell(row).ifPresent(cell -> menu.of(row).show(cell, Side.BOTTOM, 0, 0));
        }
    }

    void showMenu(EnvVarDraft row, Node at, ContextMenuEvent asked) {
        menu.of(row).show(at, asked.getScreenX(), asked.getScreenY());
        asked.consume();
    }

    private void pressInList(KeyEvent pressed) {
        @Nullable EnvVarDraft row = list.getSelectionModel().getSelectedItem();
        if (row == null || !list.isFocused()) {
            return;
        }
        if (pressed.isShortcutDown() ? act(pressed, row) : edit(pressed.getCode(), row)) {
            pressed.consume();
        }
    }

    private boolean edit(KeyCode code, EnvVarDraft row) {
        switch (code) {
            case SPACE -> editing.toggleEnabled(row);
            case DELETE, BACK_SPACE -> remove(row);
            case ENTER, F2 -> focus(row, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Focuses the row below or above; says whether there is one. */
    boolean focusBeside(EnvVarDraft row, int by, boolean inValue) {
        int next = list.getItems().indexOf(row) + by;
        boolean there = next >= 0 && next < list.getItems().size();
        if (there) {
            focus(list.getItems().get(next), inValue);
        }
        return there;
    }

    boolean focusList(EnvVarDraft row) {
        int index = list.getItems().indexOf(row);
        list.getSelectionModel().clearAndSelect(index);
        if (cell(row).isEmpty()) {
            list.scrollTo(index);
        }
        list.requestFocus();
        return true;
    }

    void focusFirst() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /** Goes on to what follows the table in the window; a row that was made and stayed empty is gone then. */
    boolean leaveForwards() {
        return after.requestFocusTraversal(TraversalDirection.NEXT);
    }

    void focus(EnvVarDraft row, boolean inValue) {
        focusIn(row, cell -> inValue ? cell.row().value : cell.row().name);
    }

    private void focusIn(EnvVarDraft row, Function<EnvCell, Node> control) {
        int index = list.getItems().indexOf(row);
        list.applyCss();
        list.layout();
        if (cell(row).isEmpty()) {
            list.scrollTo(index);
            list.layout();
        }
        list.getSelectionModel().clearSelection();
        cell(row).ifPresent(cell -> {
            cell.layout();
            control.apply(cell).requestFocus();
        });
    }

    private Optional<EnvCell> cell(EnvVarDraft row) {
        return list.lookupAll(".list-cell").stream()
                .flatMap(node -> node instanceof EnvCell cell ? Stream.of(cell) : Stream.empty())
                .filter(cell -> cell.isVisible() && cell.getItem() == row && inside(cell))
                .findFirst();
    }

    private boolean inside(EnvCell cell) {
        double top = cell.getLayoutY();
        return top >= 0 && top + cell.getHeight() <= list.getHeight() + 1;
    }
}
