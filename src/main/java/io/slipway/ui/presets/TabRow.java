package io.slipway.ui.presets;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;

/** The row in which open drafts stand: one goes along it from the one that is shown, and moves them in it. */
public final class TabRow {
    private final DraftTabs drafts;
    private final ObservableList<DraftTab> row;

    TabRow(DraftTabs drafts, ObservableList<DraftTab> row) {
        this.drafts = drafts;
        this.row = row;
    }

    /** Shows the draft in this place, from 0; the last one for any behind. */
    public void show(int index) {
        drafts.show(row.get(Math.clamp(index, 0, row.size() - 1)));
    }

    /** Shows the draft so many places on, round the ends. */
    public void turn(int by) {
        drafts.show(row.get(Math.floorMod(place() + by, row.size())));
    }

    /** Moves the draft that is shown by so many places, as far as the ends. */
    public void move(int by) {
        int from = place();
        List<DraftTab> order = new ArrayList<>(row);
        order.add(Math.clamp(from + by, 0, row.size() - 1), order.remove(from));
        order(order);
    }

    private int place() {
        return row.indexOf(drafts.shownProperty().get());
    }

    /** Has them in this order. */
    public void order(List<DraftTab> order) {
        if (order.size() == row.size() && row.containsAll(order) && !order.equals(row)) {
            row.setAll(order);
        }
    }
}
