package io.slipway.ui.kit.listed;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of the service as the screen has it: its items, and how they stand. */
public final class Listed<T> {
    private final String name;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListState> state = new ReadOnlyObjectWrapper<>(new ListState.Unasked());
    private Runnable again = () -> {};

    /**
     * A list that was not asked for.
     *
     * @param name what it is of: {@code list.NAME} begins the keys of its texts
     */
    public Listed(String name) {
        this.name = name;
    }

    /** What it is of. */
    public String name() {
        return name;
    }

    /** What is listed, for reading. */
    public ObservableList<T> items() {
        return items;
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<ListState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How it stands now. */
    public ListState state() {
        return state.get();
    }

    /** Whether it is what the service says, and not what was kept or nothing at all. */
    public boolean isCurrent() {
        return state.get() instanceof ListState.Current;
    }

    /** Shows this as what the service says. */
    public void arrived(List<T> now, Instant readAt) {
        show(now, new ListState.Current(readAt));
    }

    /** Stands otherwise, with the same items. */
    public void turn(ListState other) {
        state.set(other);
    }

    /** Lists that are equal are not set anew, so that nothing moves under the operator's hands. */
    void show(List<T> now, ListState standing) {
        if (!items.equals(now)) {
            items.setAll(now);
        }
        state.set(standing);
    }

    /** Who reads it when somebody asks for it. */
    public void setAgain(Runnable reads) {
        again = reads;
    }

    /** Reads it anew, when there is something to read it for. */
    public void readAgain() {
        again.run();
    }
}
