package io.slipway.ui.launch;

import io.slipway.history.History;
import io.slipway.launch.Finding;
import io.slipway.northflank.Run;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Looks for the run of a launch whose outcome is unknown, and lets the operator say which one it is. */
public final class OutcomeSearch implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final History history;
    private final Latest looks;
    private final Latest notes;
    private final BiConsumer<LaunchState.Done, Run> confirmed;
    private final ObservableList<Run> candidates = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Finding> finding = Optional.empty();
    private LaunchState.@Nullable Done launch;
    private boolean closed;

    /**
     * A search that has nothing to look for yet.
     *
     * @param history where the answer is noted
     * @param background where it looks
     * @param confirmed is told the run that the operator chose
     */
    public OutcomeSearch(History history, Background background, BiConsumer<LaunchState.Done, Run> confirmed) {
        this.history = history;
        this.looks = new Latest(background);
        this.notes = new Latest(background);
        this.confirmed = confirmed;
    }

    /** Looks, if the outcome is unknown and it is known which runs were there before; what was looked for is dropped. */
    public void follow(LaunchState state) {
        looks.stop();
        candidates.clear();
        looking.set(false);
        result.set(Optional.empty());
        finding = Optional.empty();
        launch = null;
        if (!closed && state instanceof LaunchState.Done done && done.isUnknown()) {
            launch = done;
            done.result().baseline().ifPresentOrElse(
                    before -> look(done, before), () -> found(new Finding.Blind()));
        }
    }

    private void look(LaunchState.Done done, Set<String> before) {
        looking.set(true);
        looks.read(
                () -> done.venue().resolver().find(done.request().spec().target(), before, LIMIT),
                this::found,
                failure -> found(new Finding.Unreadable()));
    }

    private void found(Finding found) {
        looking.set(false);
        finding = Optional.of(found);
        result.set(Optional.of(found instanceof Finding.None ? "search.none" : FoundWords.key(found)));
        candidates.setAll(found.candidates());
    }

    /** What was found so far about this launch: nothing while it is looked for, or when it is another's. */
    public Optional<Finding> findingOf(String launchId) {
        return isOf(launchId) ? finding : Optional.empty();
    }

    /** Whether the run of this launch is being looked for. */
    public boolean isLookingFor(String launchId) {
        return isOf(launchId) && looking.get();
    }

    private boolean isOf(String launchId) {
        LaunchState.Done of = launch;
        return of != null && of.result().launchId().equals(launchId);
    }

    /** The operator says that this is the run of the launch. */
    void confirm(Run run) {
        LaunchState.Done of = launch;
        if (of != null) {
            notes.read(
                    () -> {
                        history.decided(of.result().launchId(), run.id(), run.runName());
                        return run;
                    },
                    noted -> confirmed.accept(of, noted),
                    failure -> result.set(Optional.of("search.unnoted")));
        }
    }

    /** Runs that were not there before the launch. */
    ObservableList<Run> candidates() {
        return candidates;
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** The key of what the search says, or nothing while it has nothing to say. */
    ReadOnlyObjectProperty<Optional<String>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Stops looking; a later start of the program looks once more. */
    @Override
    public void close() {
        closed = true;
        looks.stop();
    }
}
