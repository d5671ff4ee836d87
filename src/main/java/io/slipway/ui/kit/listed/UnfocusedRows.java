package io.slipway.ui.kit.listed;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The rows of a list that is moved through from a field, which keeps the focus. */
public final class UnfocusedRows {
    private final ListView<?> list;
    private final int page;

    /**
     * The rows of this list.
     *
     * @param page how many of them are seen at most
     */
    public UnfocusedRows(ListView<?> list, int page) {
        this.list = list;
        this.page = page;
    }

    /** Selects the row that many below; it stops at either end. */
    public void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().clearAndSelect(next);
            show(next, by > 0);
        }
    }

    /** Selects the row a page below. */
    public void pageDown() {
        move(page - 1);
    }

    /** Selects the row a page above. */
    public void pageUp() {
        move(1 - page);
    }

    /** The list moves no more than is needed to see the row. */
    private void show(int row, boolean downwards) {
        @Nullable Node flow = list.lookup(".virtual-flow");
        if (flow instanceof VirtualFlow<?> rows && rows.getVisibleCell(row) instanceof ListCell<?> seen) {
            reveal(rows, seen);
        } else {
            list.scrollTo(downwards ? Math.max(0, row - page + 1) : row);
        }
    }

    @SuppressWarnings("unchecked")
    private static void reveal(VirtualFlow<?> rows, ListCell<?> seen) {
        ((VirtualFlow<ListCell<?>>) rows).scrollTo(seen);
    }
}
