package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/**
 * The cells of a list that are wholly seen.
 *
 * @param list the list
 */
public record RowsInSight(ListView<EnvVarDraft> list) {
    /** The cell that shows this row, if it is one of them. */
    public Optional<ListCell<?>> cell(EnvVarDraft row) {
        return list.lookupAll(".list-cell").stream()
                .flatMap(node -> node instanceof ListCell<?> cell ? Stream.<ListCell<?>>of(cell) : Stream.empty())
                .filter(cell -> cell.isVisible() && cell.getItem() == row && isInside(cell))
                .findFirst();
    }

    private boolean isInside(ListCell<?> cell) {
        double top = cell.getLayoutY();
        return top >= 0 && top + cell.getHeight() <= list.getHeight() + 1;
    }
}
