package io.slipway.ui.compose.environment.table;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.environment.line.EnvRow;
import io.slipway.ui.compose.environment.rows.RowsInSight;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;

/** How one gets from row to row, into the fields of a row, and out of the table. */
final class EnvFocus {
    private final ListView<EnvVarDraft> list;
    private final RowsInSight inSight;
    private final Node after;

    EnvFocus(ListView<EnvVarDraft> list, Node after) {
        this.list = list;
        this.inSight = new RowsInSight(list);
        this.after = after;
    }

    /** Focuses the row below or above; says whether there is one. */
    boolean beside(EnvVarDraft row, int by, boolean inValue) {
        int next = list.getItems().indexOf(row) + by;
        boolean there = next >= 0 && next < list.getItems().size();
        if (there) {
            row(list.getItems().get(next), inValue);
        }
        return there;
    }

    /** Goes on to what follows the table in the window; a row that was made and stayed empty is gone then. */
    boolean leaveForwards() {
        return after.requestFocusTraversal(TraversalDirection.NEXT);
    }

    void row(EnvVarDraft row, boolean inValue) {
        in(row, line -> inValue ? line.value() : line.name());
    }

    void in(EnvVarDraft row, Function<EnvRow, Node> control) {
        int index = list.getItems().indexOf(row);
        if (list.getSkin() == null) {
            list.applyCss();
        }
        // What was opened in the row is as tall as it will be; to style all rows anew would take long.
        cell(row).ifPresent(Node::applyCss);
        list.layout();
        if (cell(row).isEmpty()) {
            list.scrollTo(index);
            list.layout();
        }
        list.getSelectionModel().clearSelection();
        cell(row).ifPresent(cell -> {
            cell.layout();
            control.apply(cell.row()).requestFocus();
        });
    }

    Optional<EnvCell> cell(EnvVarDraft row) {
        return inSight.cell(row).flatMap(cell -> cell instanceof EnvCell one ? Optional.of(one) : Optional.empty());
    }
}
