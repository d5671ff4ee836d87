package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;

/** The launch that somebody wants to see: it is selected as soon as the list has it. */
final class WantedLaunch {
    private final TableView<LaunchRecord> table;
    private final ObservableList<LaunchRecord> launches;
    private Optional<String> awaited = Optional.empty();

    WantedLaunch(TableView<LaunchRecord> table, ObservableList<LaunchRecord> launches) {
        this.table = table;
        this.launches = launches;
        launches.addListener((ListChangeListener<LaunchRecord>) change -> awaited.ifPresent(this::select));
    }

    /**
     * Selects it.
     *
     * @param widen has the list read without a filter, when it is not there
     */
    void show(String launchId, Runnable widen) {
        awaited = Optional.of(launchId);
        select(launchId);
        if (awaited.isPresent()) {
            widen.run();
        }
    }

    private void select(String launchId) {
        IntStream.range(0, launches.size())
                .filter(i -> launches.get(i).launchId().equals(launchId))
                .findFirst()
                .ifPresent(this::select);
    }

    private void select(int row) {
        awaited = Optional.empty();
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(row);
        table.requestFocus();
    }
}
