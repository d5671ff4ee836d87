package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;

/** How one gets from row to row, into the fields of a row, and out of the table. */
final class EnvFocus {
    private final ListView<EnvVarDraft> list;
    private final Node after;

    EnvFocus(ListView<EnvVarDraft> list, Node after) {
        this.list = list;
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

    /** Leaves the fields for the rows, and chooses this one. */
    boolean rows(EnvVarDraft row) {
        choose(List.of(row));
        return true;
    }

    /** Leaves the fields for the rows, and chooses those of these that are shown. */
    void choose(Collection<EnvVarDraft> rows) {
        int[] shown = rows.stream().mapToInt(list.getItems()::indexOf).filter(row -> row >= 0).toArray();
        list.getSelectionModel().clearSelection();
        if (shown.length > 0) {
            list.getSelectionModel().selectIndices(shown[0], shown);
            list.getFocusModel().focus(shown[shown.length - 1]);
            if (cell(list.getItems().get(shown[0])).isEmpty()) {
                list.scrollTo(shown[0]);
            }
        }
        list.requestFocus();
    }

    /** Where a row is shown, from 0; below 0 when it is hidden. */
    int place(EnvVarDraft row) {
        return list.getItems().indexOf(row);
    }

    /** Chooses what is shown at a place, or last. */
    void chooseAt(int place) {
        int last = list.getItems().size() - 1;
        choose(last < 0 ? List.of() : List.of(list.getItems().get(Math.min(Math.max(place, 0), last))));
    }

    void first() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /** Goes on to what follows the table in the window; a row that was made and stayed empty is gone then. */
    boolean leaveForwards() {
        return after.requestFocusTraversal(TraversalDirection.NEXT);
    }

    void row(EnvVarDraft row, boolean inValue) {
        in(row, cell -> inValue ? cell.row().value : cell.row().name);
    }

    void in(EnvVarDraft row, Function<EnvCell, Node> control) {
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
            control.apply(cell).requestFocus();
        });
    }

    Optional<EnvCell> cell(EnvVarDraft row) {
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
