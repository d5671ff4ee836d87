package io.slipway.ui.compose.environment.table;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.line.EnvClicks;
import io.slipway.ui.compose.environment.line.EnvComplaints;
import io.slipway.ui.compose.environment.line.EnvRow;
import io.slipway.ui.compose.environment.line.ShownVariable;
import io.slipway.ui.kit.Shown;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Shows one variable at a time in an {@link EnvRow}, and lets go of it when the table is scrolled on. */
final class EnvCell extends ListCell<EnvVarDraft> {
    private final EnvTable table;
    private final EnvComplaints complaints;
    private final RowDrag drag;
    private @Nullable EnvRow made;
    private @Nullable ShownVariable shown;
    private @Nullable EnvVarDraft tied;

    EnvCell(EnvTable table, RowDrag drag, Messages messages) {
        this.table = table;
        this.drag = drag;
        this.complaints = new EnvComplaints(table.rows(), messages);
        setPrefWidth(0);
        visibleProperty().subscribe((before, seen) -> letGoUnless(seen));
    }

    /** A table is filled up with cells that never show anything: those have no controls. */
    private EnvRow make() {
        EnvRow row = table.ahead().take();
        ShownVariable variable = new ShownVariable(table.rows(), row, complaints, table.keys());
        made = row;
        shown = variable;
        row.focusWithinProperty().subscribe((before, focused) -> focusMoved(focused));
        row.name().focusedProperty().subscribe((before, focused) -> variable.offerNames(focused));
        new EnvClicks(table.rows(), table.acts(), table.menu(), row, this::item, variable::refresh).listen();
        new EnvKeys(table, row, this::item).listen();
        drag.listen(this);
        return row;
    }

    private EnvVarDraft item() {
        return Objects.requireNonNull(getItem());
    }

    @Override
    protected void updateItem(@Nullable EnvVarDraft item, boolean empty) {
        super.updateItem(item, empty);
        @Nullable EnvVarDraft now = empty ? null : item;
        // It stays in a cell that shows nothing for a while: all of it would be styled anew each time that it came.
        if (now != null || made != null) {
            Shown.set(row(), now != null);
        }
        if (now != null) {
            setGraphic(row());
        }
        if (onlyMeasures()) {
            measure(now);
        } else if (now != tied) {
            tie(now);
        } else if (shown != null) {
            shown.refresh();
        }
    }

    /** The list asks a cell out of sight how tall each row is, which neither its name nor its value changes. */
    private boolean onlyMeasures() {
        return getParent() != null && !getParent().isVisible();
    }

    private void measure(@Nullable EnvVarDraft now) {
        if (now != null) {
            row().open(table.rows().editing().isOpened(now));
            complaints.show(now, row());
        } else if (made != null) {
            EnvComplaints.silence(made);
        }
    }

    private void tie(@Nullable EnvVarDraft now) {
        letGo();
        tied = now;
        if (shown != null) {
            shown.show(now);
        }
    }

    private void letGo() {
        if (shown != null) {
            shown.letGo();
        }
        letGoUnless(false);
    }

    /** What is typed must never go on into another variable that the cell shows next. */
    private void letGoUnless(boolean seen) {
        if (!seen && tied != null && row().isFocusWithin()) {
            table.rows().editing().leave(tied);
            getListView().requestFocus();
        }
    }

    private void focusMoved(boolean focused) {
        if (tied == null) {
            return;
        }
        if (focused) {
            table.rows().editing().enter(tied, complaints.isSound(tied));
        } else if (!holdsFocusOwner()) {
            table.rows().editing().leave(tied);
        }
    }

    /** A window that is put in the background takes the focus away, and gives it back later. */
    private boolean holdsFocusOwner() {
        @Nullable Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != made) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** The controls of the row, made when they are first asked for. */
    EnvRow row() {
        return made == null ? make() : made;
    }
}
