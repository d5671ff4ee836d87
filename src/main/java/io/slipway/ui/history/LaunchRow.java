package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import javafx.scene.control.TableRow;

/** A row of the table: where it is one of the last that are read, the next page is fetched. */
final class LaunchRow extends TableRow<LaunchRecord> {
    private static final int AHEAD = 60;

    private final LaunchList list;

    LaunchRow(LaunchList list) {
        this.list = list;
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        if (index >= 0 && index < list.launches().size() && index > list.launches().size() - AHEAD) {
            list.more();
        }
    }
}
