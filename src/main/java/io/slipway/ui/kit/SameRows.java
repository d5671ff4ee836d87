package io.slipway.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list on the screen up to date by its differences only: what stays keeps its place and its selection. */
public final class SameRows {
    private SameRows() {
    }

    /** Changes the rows that differ. */
    public static <T> void replace(ObservableList<T> rows, List<T> now) {
        int most = Math.min(rows.size(), now.size());
        int head = 0;
        while (head < most && rows.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && rows.get(rows.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<T> changed = now.subList(head, now.size() - tail);
        int former = rows.size() - tail - head;
        if (changed.size() == 1 && former == 1) {
            rows.set(head, changed.getFirst());
        } else if (!changed.isEmpty() || former > 0) {
            rows.remove(head, rows.size() - tail);
            rows.addAll(head, changed);
        }
    }
}
