package io.slipway.ui.launch;

import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.LaunchResult;
import io.slipway.launch.LaunchStage;
import io.slipway.northflank.ApiException;
import io.slipway.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Worker;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The one gate of a draft: while a launch of it is under way a second one is refused, wherever it comes from. */
public final class Launching {
    /** A quick answer must not let the second click of a double click through. */
    private static final Duration REST = Duration.millis(1200);

    private final Background background;
    private final BooleanSupplier repeating;
    private final Consumer<LaunchState.Done> ended;
    private final ReadOnlyObjectWrapper<LaunchState> state = new ReadOnlyObjectWrapper<>(new LaunchState.Idle());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable LaunchTask task;
    private boolean asking;

    /**
     * A gate that is open.
     *
     * @param background where launches run
     * @param repeating whether the key that is pressed was not let go since it was first
     * @param ended is told each launch that is over
     */
    public Launching(Background background, BooleanSupplier repeating, Consumer<LaunchState.Done> ended) {
        this.background = background;
        this.repeating = repeating;
        this.ended = ended;
        rest.setOnFinished(over -> closed.set(isUnderway()));
    }

    /** Whether a launch may be begun: none is under way or was a moment ago, and nothing is asked about another. */
    public boolean isFree() {
        return !asking && !closed.get();
    }

    /** Whether a launch may be begun by what the operator does now: a key that is held begins one and no more. */
    boolean mayBegin() {
        return isFree() && !repeating.getAsBoolean();
    }

    /** A dialog lets events through: what comes meanwhile starts nothing. */
    public <T> T asked(Supplier<T> question) {
        asking = true;
        try {
            return question.get();
        } finally {
            asking = false;
        }
    }

    /** The same for what is asked of the record, from here until its answer. */
    void asking(boolean now) {
        asking = now;
    }

    /** Launches, unless a launch is under way; says whether it does. Only for the FX thread. */
    public boolean launch(Venue venue, LaunchRequest request) {
        if (closed.get()) {
            return false;
        }
        closed.set(true);
        state.set(new LaunchState.Underway(Optional.empty()));
        LaunchTask started = new LaunchTask(venue, request, stage -> background.onFxThread(() -> reached(stage)));
        task = started;
        started.stateProperty().addListener((same, before, after) -> {
            if (after == Worker.State.SUCCEEDED) {
                end(new LaunchState.Done(venue, request, started.getValue()));
            } else if (after == Worker.State.FAILED) {
                end(new LaunchState.Done(venue, request, broken(started.getException())));
            }
        });
        background.start(started);
        return true;
    }

    private void reached(LaunchStage stage) {
        if (isUnderway()) {
            state.set(new LaunchState.Underway(Optional.of(stage)));
        }
    }

    /** A fault of the program: nobody knows how far it came, and that is what is said. */
    private static LaunchResult broken(Throwable fault) {
        return new LaunchResult(
                "",
                new LaunchOutcome.Unknown(
                        ApiException.Reason.BROKEN, Optional.empty(), fault.getClass().getSimpleName(), List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private void end(LaunchState.Done done) {
        task = null;
        rest.playFromStart();
        state.set(done);
        ended.accept(done);
    }

    /** Stops waiting for the launch that is under way; what was sent stays sent. */
    public void stopWaiting() {
        if (task != null) {
            task.stopWaiting();
        }
    }

    /** The operator has read the outcome. */
    public void dismiss() {
        if (!isUnderway()) {
            state.set(new LaunchState.Idle());
        }
    }

    /** Whether the gate is closed: a launch is under way, or was a moment ago. */
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /** Whether a launch is under way. */
    public boolean isUnderway() {
        return state.get() instanceof LaunchState.Underway;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<LaunchState> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
