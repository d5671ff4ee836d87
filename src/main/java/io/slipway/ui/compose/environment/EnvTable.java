package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.preview.SecretDialog;
import io.slipway.ui.kit.clip.SystemClip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.form.UndoLine;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.List;
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

/** The table as its rows see it: what can be done to rows, and which rows it is done to. */
final class EnvTable {
    private final ListView<EnvVarDraft> list;
    private final RunDraft draft;
    private final ObservableList<EnvVarDraft> all;
    private final JobNames ofJob;
    private final Inspection inspection;
    private final EnvEditing editing;
    private final EnvFocus focus;
    private final EnvActions actions;
    private final ChosenRows chosen;
    private final RowCopies copies;
    private final SameNames same;
    private final EnvMenu menu;
    private final Messages messages;
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
        this.draft = draft;
        this.all = draft.environment();
        this.ofJob = new JobNames(jobVariables, all);
        this.inspection = inspection;
        this.messages = views.messages();
        this.keys = views.keys();
        chosen = new ChosenRows(list, all);
        editing = new EnvEditing(all);
        focus = new EnvFocus(list, after);
        actions = new EnvActions(draft, undo, focus, messages);
        copies = new RowCopies(
                new SystemClip(), list, new SecretDialog(messages, () -> list.getScene().getWindow()));
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

    /** Puts rows that were copied here below those that are chosen; says whether there were any. */
    boolean pasteCopied() {
        List<EnvVarDraft> rows = chosen.rows();
        copies.held().ifPresent(held -> {
            List<EnvVarDraft> pasted = actions.paste(rows.isEmpty() ? all.getLast() : rows.getLast(), held);
            focus.choose(pasted);
        });
        return copies.held().isPresent();
    }

    /** Does it to these rows; {@code back} goes back to where the focus was, in the first row that it was done to. */
    void act(EnvAct act, List<EnvVarDraft> rows, Back back) {
        EnvVarDraft first = rows.getFirst();
        switch (act) {
            case ENABLE -> actions.enable(rows);
            case SECRET -> {
                editing.settle(rows);
                actions.hide(rows);
            }
            case REVEAL -> reveal(first, !editing.isRevealed(first));
            case OPEN -> open(first, !editing.isOpened(first));
            case DUPLICATE -> back.to(actions.duplicate(rows));
            case UP, DOWN -> {
                if (isInOrder()) {
                    back.to(actions.move(rows, act == EnvAct.UP ? -1 : 1));
                }
            }
            case NEXT_SAME -> same.next(first).ifPresent(next -> back.to(List.of(next)));
            case COPY -> copies.copy(values(rows));
            case COPY_SECRETS -> copies.copyWithSecrets(values(rows), messages.text("compose.env.copied", rows.size()));
            case CUT -> {
                copies.copy(values(rows));
                actions.cut(rows);
            }
            case REMOVE -> actions.remove(rows);
        }
    }

    /** Where the focus goes after rows were made or moved. */
    @FunctionalInterface
    interface Back {
        void to(List<EnvVarDraft> rows);
    }

    void moveTo(List<EnvVarDraft> rows, int before) {
        focus.choose(actions.moveTo(rows, before));
    }

    private List<EnvVar> values(List<EnvVarDraft> rows) {
        return rows.stream().map(row -> draft.spec().environment().get(all.indexOf(row))).toList();
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
