package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;

/**
 * The rows that the filter lets through.
 *
 * <p>It is asked when the filter changes, not while a row is typed in: a row must not vanish under the cursor.
 */
final class ShownRows {
    private final ObservableList<EnvVarDraft> all;
    private final ObservableList<EnvVarDraft> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");

    ShownRows(ObservableList<EnvVarDraft> all) {
        this.all = all;
        all.addListener(this::follow);
        filter.subscribe(this::apply);
    }

    private void apply(String sought) {
        shown.setAll(all.stream().filter(row -> lets(row, sought)).toList());
    }

    private void follow(Change<? extends EnvVarDraft> change) {
        while (change.next()) {
            if (change.wasPermutated()) {
                apply(filter.get());
            } else if (change.wasReplaced()) {
                shown.setAll(all);
                filter.set("");
            } else if (change.wasRemoved()) {
                shown.removeAll(change.getRemoved());
            } else if (change.wasAdded()) {
                insert(change.getFrom(), List.copyOf(change.getAddedSubList()));
            }
        }
    }

    private void insert(int from, List<EnvVarDraft> added) {
        int before = from == 0 ? -1 : shown.indexOf(all.get(from - 1));
        shown.addAll(from == 0 ? 0 : before < 0 ? shown.size() : before + 1, added);
    }

    /** Names only: a filter over values would tell a secret apart by trying. */
    private static boolean lets(EnvVarDraft row, String sought) {
        return row.nameProperty().get().toLowerCase(Locale.ROOT).contains(sought.strip().toLowerCase(Locale.ROOT));
    }

    ObservableList<EnvVarDraft> list() {
        return shown;
    }

    StringProperty filterProperty() {
        return filter;
    }
}
