package io.slipway.ui.compose.environment.table;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.environment.edit.EnvAct;
import io.slipway.ui.compose.environment.edit.RowActs.Back;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/**
 * The rows that are meant from where the focus is: the one that is typed in, or all that are chosen.
 *
 * @param rows at least one
 * @param isTypedIn whether the focus is in a field of it
 * @param inValue whether that is the field of the value
 */
public record MeantRows(List<EnvVarDraft> rows, boolean isTypedIn, boolean inValue) {
    static MeantRows typedIn(EnvVarDraft row, boolean inValue) {
        return new MeantRows(List.of(row), true, inValue);
    }

    /** Those of this table, or nothing when the focus is elsewhere or no row is chosen. */
    static Optional<MeantRows> in(EnvTable table) {
        ListView<EnvVarDraft> list = table.list();
        @Nullable Node owner = list.getScene() == null ? null : list.getScene().getFocusOwner();
        if (list.equals(owner)) {
            return Optional.of(table.rows().chosen().rows())
                    .filter(rows -> !rows.isEmpty())
                    .map(rows -> new MeantRows(rows, false, false));
        }
        for (@Nullable Node up = owner; up != null && !list.equals(up); up = up.getParent()) {
            if (up instanceof EnvCell cell && list.equals(cell.getListView()) && cell.getItem() != null) {
                return Optional.of(typedIn(cell.getItem(), !cell.row().name().isFocused()));
            }
        }
        return Optional.empty();
    }

    /** Does it to them, and leaves the focus in the same field, or among the rows. */
    public void act(EnvAct act, EnvTable table) {
        Back back = isTypedIn
                ? after -> table.focus().row(after.getFirst(), inValue && act != EnvAct.DUPLICATE)
                : table.rows().chosen()::choose;
        table.acts().act(act, rows, back);
    }
}
