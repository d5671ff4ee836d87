package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

/** The launches that are selected in a table, by their ids: whatever changes in the list, they stay selected. */
final class Selection {
    private final TableView<LaunchRecord> table;
    private final ReadOnlyObjectWrapper<List<LaunchRecord>> launches = new ReadOnlyObjectWrapper<>(List.of());
    private boolean changing;
    private Optional<String> first = Optional.empty();

    /** Fills the table; the selection is looked at before and after the table itself learns of a change. */
    Selection(TableView<LaunchRecord> table, ObservableList<LaunchRecord> items) {
        this.table = table;
        items.addListener((ListChangeListener<LaunchRecord>) change -> changing = true);
        table.setItems(items);
        items.addListener((ListChangeListener<LaunchRecord>) change -> restore());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> publish());
        table.getSelectionModel().selectedItemProperty().subscribe(item -> publish());
    }

    private void restore() {
        List<String> wanted = launches.get().stream().map(LaunchRecord::launchId).toList();
        int[] found = IntStream.range(0, table.getItems().size())
                .filter(i -> wanted.contains(table.getItems().get(i).launchId()))
                .toArray();
        int[] selected = table.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        if (!Arrays.equals(found, selected)) {
            table.getSelectionModel().clearSelection();
            if (found.length > 0) {
                table.getSelectionModel().selectIndices(found[0], found);
            }
        }
        changing = false;
        publish();
    }

    private void publish() {
        if (!changing) {
            List<LaunchRecord> now = table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
            first = Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(LaunchRecord::launchId);
            launches.set(now);
        }
    }

    /** The one that was selected last. */
    Optional<LaunchRecord> one() {
        List<LaunchRecord> selected = launches.get();
        return selected.stream()
                .filter(launch -> first.filter(launch.launchId()::equals).isPresent())
                .findFirst()
                .or(() -> selected.stream().findFirst());
    }

    /** All that are selected. */
    ReadOnlyObjectProperty<List<LaunchRecord>> launchesProperty() {
        return launches.getReadOnlyProperty();
    }
}
