package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows a launch its own way. */
final class LaunchCell extends TableCell<LaunchRecord, LaunchRecord> {
    private final BiConsumer<LaunchCell, LaunchRecord> show;

    LaunchCell(BiConsumer<LaunchCell, LaunchRecord> show) {
        this.show = show;
    }

    @Override
    protected void updateItem(@Nullable LaunchRecord launch, boolean empty) {
        super.updateItem(launch, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (launch != null && !empty) {
            show.accept(this, launch);
        }
    }
}
