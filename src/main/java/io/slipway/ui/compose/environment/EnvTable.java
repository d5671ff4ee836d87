package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.preview.SecretDialog;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.clip.SystemClip;
import io.slipway.ui.kit.form.UndoLine;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** The table as its rows see it: which rows there are, and what is at work among them. */
final class EnvTable {
    private final ListView<EnvVarDraft> list;
    private final ObservableList<EnvVarDraft> all;
    private final JobNames ofJob;
    private final Inspection inspection;
    private final EnvEditing editing;
    private final EnvFocus focus;
    private final RowActs acts;
    private final ChosenRows chosen;
    private final SameNames same;
    private final EnvMenu menu;
    private final KeysInForce keys;

    EnvTable(
            ListView<EnvVarDraft> list,
            RunDraft draft,
            ObservableValue<Optional<Set<String>>> jobVariables,
            UndoLine undo,
            Node after,
            Inspection inspection,
            Views views) {
        this.list = list;
        this.all = draft.environment();
        this.ofJob = new JobNames(jobVariables, all);
        this.inspection = inspection;
        this.keys = views.keys();
        chosen = new ChosenRows(list, all);
        editing = new EnvEditing(all);
        focus = new EnvFocus(list, after);
        Messages messages = views.messages();
        RowCopies copies = new RowCopies(
                new SystemClip(), list, new SecretDialog(messages, () -> list.getScene().getWindow()));
        acts = new RowActs(this, draft, new EnvActions(draft, undo, focus, messages), copies, messages);
        same = new SameNames(all, inspection);
        menu = new EnvMenu(this, views);
        RowDrag drag = new RowDrag(this, messages);
        list.setCellFactory(view -> new EnvCell(this, drag, views));
        list.setOnContextMenuRequested(asked -> showMenu());
        new ListKeys(list, this).listen();
    }

    JobNames ofJob() {
        return ofJob;
    }

    EnvEditing editing() {
        return editing;
    }

    EnvFocus focus() {
        return focus;
    }

    Inspection inspection() {
        return inspection;
    }

    RowActs acts() {
        return acts;
    }

    ChosenRows chosen() {
        return chosen;
    }

    SameNames same() {
        return same;
    }

    KeysInForce keys() {
        return keys;
    }

    ListView<EnvVarDraft> list() {
        return list;
    }

    int size() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    ReadOnlyDoubleProperty width() {
        return list.widthProperty();
    }

    int indexOf(EnvVarDraft row) {
        return all.indexOf(row);
    }

    /** Whether the rows stand as they are sent, so that moving one can be seen. */
    boolean isInOrder() {
        return list.getItems().equals(all);
    }

    boolean add() {
        focus.row(editing.add(all.size()), false);
        return true;
    }

    void reveal(EnvVarDraft row, boolean shown) {
        editing.reveal(row, shown);
    }

    void open(EnvVarDraft row, boolean wide) {
        editing.open(row, wide);
        focus.in(row, cell -> wide ? cell.row().area : cell.row().value);
    }

    void pasteLines(EnvVarDraft row, IndexRange over, String text) {
        String value = row.valueProperty().get();
        String lines = text.replace("\r\n", "\n");
        row.valueProperty().set(value.substring(0, over.getStart()) + lines + value.substring(over.getEnd()));
        open(row, true);
    }

    /** By key there is no place of the mouse: the menu opens below the row that is chosen. */
    private void showMenu() {
        @Nullable EnvVarDraft row = list.getSelectionModel().getSelectedItem();
        if (row != null && list.isFocused()) {
            focus.cell(row).ifPresent(cell -> menu.of(row, chosen.meant(row)).show(cell, Side.BOTTOM, 0, 0));
        }
    }

    void showMenu(EnvVarDraft row, Node at, ContextMenuEvent asked) {
        menu.of(row, chosen.meant(row)).show(at, asked.getScreenX(), asked.getScreenY());
        asked.consume();
    }
}
