package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.Times;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What each column of the table shows of a launch. */
final class LaunchColumns {
    private static final double NOTE_WIDTH = 400;

    private final Messages messages;
    private final Times times;
    private final Pace pace;

    LaunchColumns(Messages messages, Times times, Pace pace) {
        this.messages = messages;
        this.times = times;
        this.pace = pace;
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

    /** How far it is from what is usual stands before it, so that durations stay below each other. */
    void duration(TableColumn<LaunchRecord, LaunchRecord> column) {
        show(column, () -> {
            PaceHint hint = new PaceHint();
            return (cell, launch) -> {
                hint.say(pace.hint(launch), cell);
                cell.setText(pace.words(launch));
            };
        });
    }

    void note(TableColumn<LaunchRecord, LaunchRecord> column) {
        show(column, () -> {
            FontIcon icon = new FontIcon(Feather.FILE_TEXT);
            return (cell, launch) -> {
                String note = launch.trail().note();
                cell.setGraphic(note.isEmpty() ? null : icon);
                cell.setAccessibleText(note);
                cell.setTooltip(note.isEmpty() ? null : wrapped(note));
            };
        });
    }

    private static Tooltip wrapped(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(NOTE_WIDTH);
        return tooltip;
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
            Supplier<BiConsumer<LaunchCell, LaunchRecord>> parts) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new LaunchCell(parts.get()));
        column.setSortable(false);
        column.setReorderable(false);
    }
}
