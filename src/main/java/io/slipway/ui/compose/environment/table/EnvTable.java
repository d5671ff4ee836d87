package io.slipway.ui.compose.environment.table;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.edit.EnvMenu;
import io.slipway.ui.compose.environment.edit.RowActs;
import io.slipway.ui.compose.environment.edit.RowCopies;
import io.slipway.ui.compose.environment.line.EnvRow;
import io.slipway.ui.compose.environment.rows.Rows;
import io.slipway.ui.compose.preview.SecretDialog;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.clip.SystemClip;
import io.slipway.ui.kit.form.UndoLine;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The table of the rows: its cells show them, and what is typed or pressed in it is done to them. */
public final class EnvTable {
    private final ListView<EnvVarDraft> list;
    private final Rows rows;
    private final EnvFocus focus;
    private final RowActs acts;
    private final EnvMenu menu;
    private final KeysInForce keys;
    private final RowsAhead ahead;

    /**
     * The table in this list, of the rows of the draft.
     *
     * @param undo offers to take back what was done to rows
     * @param after what stands behind the list, by which the focus leaves it
     * @param unseen an invisible place beside the list, for lines that are made ahead
     */
    public EnvTable(
            ListView<EnvVarDraft> list,
            Rows rows,
            RunDraft draft,
            UndoLine undo,
            Node after,
            Pane unseen,
            Views views) {
        this.list = list;
        this.rows = rows;
        this.keys = views.keys();
        focus = new EnvFocus(list, after);
        Messages messages = views.messages();
        RowCopies copies = new RowCopies(
                new SystemClip(), list, new SecretDialog(messages, () -> list.getScene().getWindow()));
        acts = new RowActs(rows, draft, undo, copies, this::open, messages);
        menu = new EnvMenu(rows, acts, views);
        ahead = new RowsAhead(unseen, () -> new EnvRow(views, list.widthProperty()));
        RowDrag drag = new RowDrag(this, messages);
        list.setCellFactory(view -> new EnvCell(this, drag, messages));
        list.setOnContextMenuRequested(asked -> showMenu());
        new ListKeys(list, this).listen();
    }

    /** Its rows. */
    public Rows rows() {
        return rows;
    }

    /** The list that shows them. */
    public ListView<EnvVarDraft> list() {
        return list;
    }

    /** The rows that are meant from where the focus is, nothing when it is elsewhere or no row is chosen. */
    public Optional<MeantRows> meant() {
        return MeantRows.in(this);
    }

    EnvFocus focus() {
        return focus;
    }

    RowActs acts() {
        return acts;
    }

    EnvMenu menu() {
        return menu;
    }

    KeysInForce keys() {
        return keys;
    }

    RowsAhead ahead() {
        return ahead;
    }

    /** Makes lines ahead from now on, since nothing else waits to be made. */
    public void makeAhead() {
        ahead.begin();
    }

    /** Adds a row and goes into it. */
    public void add() {
        enter(rows.editing().add(rows.size()), false);
    }

    /** Goes into a row, into its value or its name. */
    public void enter(EnvVarDraft row, boolean inValue) {
        focus.row(row, inValue);
    }

    private void open(EnvVarDraft row, boolean wide) {
        rows.editing().open(row, wide);
        focus.in(row, line -> wide ? line.area() : line.value());
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
            focus.cell(row).ifPresent(cell -> menu.of(row).show(cell, Side.BOTTOM, 0, 0));
        }
    }
}
