package io.slipway.ui.launch;

import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.LaunchResult;
import io.slipway.launch.LaunchStage;
import io.slipway.northflank.ApiException;
import io.slipway.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final Consumer<LaunchState.Done> ended;
    private final ReadOnlyObjectWrapper<LaunchState> state = new ReadOnlyObjectWrapper<>(new LaunchState.Idle());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable LaunchTask task;

    /**
     * A gate that is open.
     *
     * @param background where launches run
     * @param ended is told each launch that is over
     */
    public Launching(Background background, Consumer<LaunchState.Done> ended) {
        this.background = background;
        this.ended = ended;
        rest.setOnFinished(over -> closed.set(isUnderway()));
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
