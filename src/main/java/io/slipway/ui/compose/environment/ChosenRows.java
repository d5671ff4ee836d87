package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

/** The rows that are chosen in the list: one, a range, or several here and there. */
final class ChosenRows {
    private final ListView<EnvVarDraft> list;
    private final List<EnvVarDraft> all;

    /** What is chosen in this list, of all rows in the order in which they are sent. */
    ChosenRows(ListView<EnvVarDraft> list, List<EnvVarDraft> all) {
        this.list = list;
        this.all = all;
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** They, in the order in which they are sent. */
    List<EnvVarDraft> rows() {
        return ShownRows.inOrder(all, list.getSelectionModel().getSelectedItems());
    }

    /** The rows that are meant from within a row: all that are chosen if it is one of them. */
    List<EnvVarDraft> meant(EnvVarDraft row) {
        List<EnvVarDraft> rows = rows();
        return rows.contains(row) ? rows : List.of(row);
    }

    /** Adds the row to what is chosen or takes it out, or adds all rows up to it. */
    void choose(EnvVarDraft row, boolean range) {
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
}
