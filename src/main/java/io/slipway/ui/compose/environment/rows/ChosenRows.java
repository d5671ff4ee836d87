package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

/** The rows that are chosen in the list: one, a range, or several here and there. */
public final class ChosenRows {
    private final ListView<EnvVarDraft> list;
    private final List<EnvVarDraft> all;
    private final RowsInSight inSight;

    /** What is chosen in this list, of all rows in the order in which they are sent. */
    ChosenRows(ListView<EnvVarDraft> list, List<EnvVarDraft> all) {
        this.list = list;
        this.all = all;
        this.inSight = new RowsInSight(list);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** They, in the order in which they are sent. */
    public List<EnvVarDraft> rows() {
        return ShownRows.inOrder(all, list.getSelectionModel().getSelectedItems());
    }

    /** The rows that are meant from within a row: all that are chosen if it is one of them. */
    public List<EnvVarDraft> meant(EnvVarDraft row) {
        List<EnvVarDraft> rows = rows();
        return rows.contains(row) ? rows : List.of(row);
    }

    /** Adds the row to what is chosen or takes it out, or adds all rows up to it. */
    public void choose(EnvVarDraft row, boolean range) {
        int place = list.getItems().indexOf(row);
        int from = list.getFocusModel().getFocusedIndex();
        list.requestFocus();
        if (range && from >= 0) {
            list.getSelectionModel().selectRange(Math.min(from, place), Math.max(from, place) + 1);
        } else if (list.getSelectionModel().isSelected(place)) {
            list.getSelectionModel().clearSelection(place);
        } else {
            list.getSelectionModel().select(place);
        }
    }

    /** Leaves the fields for the rows, and chooses those of these that are shown. */
    public void choose(Collection<EnvVarDraft> rows) {
        int[] shown = rows.stream().mapToInt(list.getItems()::indexOf).filter(row -> row >= 0).toArray();
        list.getSelectionModel().clearSelection();
        if (shown.length > 0) {
            list.getSelectionModel().selectIndices(shown[0], shown);
            list.getFocusModel().focus(shown[shown.length - 1]);
            if (inSight.cell(list.getItems().get(shown[0])).isEmpty()) {
                list.scrollTo(shown[0]);
            }
        }
        list.requestFocus();
    }

    /** Where a row is shown, from 0; below 0 when it is hidden. */
    public int place(EnvVarDraft row) {
        return list.getItems().indexOf(row);
    }

    /** Chooses what is shown at a place, or last. */
    public void chooseAt(int place) {
        int last = list.getItems().size() - 1;
        choose(last < 0 ? List.of() : List.of(list.getItems().get(Math.min(Math.max(place, 0), last))));
    }

    /** Goes to the rows, and to the first one when none is chosen. */
    public void first() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
