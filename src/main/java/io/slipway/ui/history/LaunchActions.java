package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.run.RunSpec;
import io.slipway.ui.kit.clip.SystemClip;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What can be done with the launches that are selected in the table. */
public final class LaunchActions {
    private final ReadOnlyObjectWrapper<Optional<LaunchRecord>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Ways ways;
    private final ObservableValue<Optional<String>> connection;
    private final ObservableValue<Boolean> abortable;

    /** Two launches, the older one first. */
    public record Pair(LaunchRecord older, LaunchRecord newer) {}

    /**
     * What leads on from a launch.
     *
     * @param reopen is given the connection of a launch and the launch without its secrets, to go on with
     * @param again launches a launch again exactly
     * @param abort asks about aborting the run of a launch
     * @param compare is given two launches, the older one first
     * @param log shows what the run of a launch writes
     */
    public record Ways(
            BiConsumer<String, RunSpec> reopen,
            Consumer<LaunchRecord> again,
            Consumer<LaunchRecord> abort,
            BiConsumer<LaunchRecord, LaunchRecord> compare,
            LogAction log) {}

    /**
     * Actions on nothing yet.
     *
     * @param connection the name of the connection that is chosen now
     */
    public LaunchActions(Ways ways, ObservableValue<Optional<String>> connection) {
        this.ways = ways;
        this.connection = connection;
        this.abortable = Bindings.createObjectBinding(
                () -> selected.get()
                        .filter(launch -> isAbortable(launch, connection.getValue()))
                        .isPresent(),
                selected,
                connection);
    }

    private static boolean isAbortable(LaunchRecord launch, Optional<String> connection) {
        return LaunchStatus.of(launch).isOpen()
                && !launch.runId().isEmpty()
                && connection.equals(Optional.of(launch.connection()));
    }

    /** Whether the selected launch has a run on this connection that is not over. */
    public ObservableValue<Boolean> abortableProperty() {
        return abortable;
    }

    /** The name of the connection that is chosen now. */
    ObservableValue<Optional<String>> connectionProperty() {
        return connection;
    }

    /** Asks about aborting its run. */
    public void abort() {
        selected.get().ifPresent(ways.abort());
    }

    /** The table puts the newest first. */
    void select(Optional<LaunchRecord> one, List<LaunchRecord> all) {
        selected.set(one);
        ways.log().select(one);
        pair.set(all.size() == 2 ? Optional.of(inOrder(all.get(0), all.get(1))) : Optional.empty());
    }

    private static Pair inOrder(LaunchRecord one, LaunchRecord other) {
        return one.preparedAt().isAfter(other.preparedAt()) ? new Pair(other, one) : new Pair(one, other);
    }

    /** The selected launch, of several the one that was selected last. */
    public ReadOnlyObjectProperty<Optional<LaunchRecord>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The two launches that are selected, when it is two. */
    public ReadOnlyObjectProperty<Optional<Pair>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** Showing what its run writes. */
    public LogAction log() {
        return ways.log();
    }

    /** Copies the id of its run. */
    public void copyRunId() {
        copy(LaunchRecord::runId);
    }

    /** Copies the name of its run. */
    public void copyRunName() {
        copy(LaunchRecord::runName);
    }

    private void copy(Function<LaunchRecord, String> text) {
        selected.get().map(text).filter(found -> !found.isEmpty()).ifPresent(new SystemClip()::put);
    }

    /** Launches it again with the same bytes. */
    public void again() {
        selected.get().ifPresent(ways.again());
    }

    /** Opens it as a new draft; what was masked has to be entered again. */
    public void reopen() {
        selected.get().ifPresent(this::reopen);
    }

    /** Opens a launch as a new draft, whichever is selected. */
    public void reopen(LaunchRecord launch) {
        ways.reopen().accept(launch.connection(), Reopened.of(launch));
    }

    /** Shows what two launches differ in. */
    public void compare() {
        pair.get().ifPresent(two -> ways.compare().accept(two.older(), two.newer()));
    }
}
