package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.Times;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** What each column of the table shows of a launch. */
final class LaunchColumns {
    private final Messages messages;
    private final Times times;

    LaunchColumns(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    void status(TableColumn<LaunchRecord, LaunchRecord> column) {
        show(column, () -> {
            StatusChip chip = new StatusChip(messages);
            return (cell, launch) -> {
                chip.show(LaunchStatus.of(launch));
                cell.setGraphic(chip);
            };
        });
    }

    void text(TableColumn<LaunchRecord, LaunchRecord> column, Function<LaunchRecord, String> text) {
        show(column, () -> (cell, launch) -> cell.setText(text.apply(launch)));
    }

    void when(TableColumn<LaunchRecord, LaunchRecord> column) {
        show(column, () -> (cell, launch) -> {
            cell.setText(times.ago(launch.preparedAt()));
            cell.setTooltip(new Tooltip(times.exact(launch.preparedAt())));
        });
    }

    void duration(TableColumn<LaunchRecord, LaunchRecord> column) {
        text(column, this::duration);
    }

    /** A run that is not over is measured up to now; one that nobody watches any more is not. */
    private String duration(LaunchRecord launch) {
        return launch.startedAt()
                .map(start -> launch.concludedAt()
                        .map(end -> times.span(start, end))
                        .orElseGet(() -> LaunchStatus.of(launch).isOpen() ? times.since(start) : ""))
                .orElse("");
    }

    void runName(TableColumn<LaunchRecord, LaunchRecord> column) {
        show(column, () -> {
            String[] name = {""};
            CopyButton copy = new CopyButton(messages, "history.copy.name", () -> name[0]);
            copy.setFocusTraversable(false);
            return (cell, launch) -> {
                name[0] = launch.runName();
                cell.getStyleClass().add("mono");
                cell.setContentDisplay(ContentDisplay.RIGHT);
                cell.setText(launch.runName());
                cell.setGraphic(launch.runName().isEmpty() ? null : copy);
            };
        });
    }

    private static void show(
            TableColumn<LaunchRecord, LaunchRecord> column,
            java.util.function.Supplier<BiConsumer<LaunchCell, LaunchRecord>> parts) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new LaunchCell(parts.get()));
        column.setSortable(false);
        column.setReorderable(false);
    }
}
