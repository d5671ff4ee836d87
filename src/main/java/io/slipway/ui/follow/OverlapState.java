package io.slipway.ui.follow;

import io.slipway.launch.overlap.ActiveRuns;
import java.time.Instant;
import java.util.Optional;

/** What is known of the active runs of the job that is chosen. */
public sealed interface OverlapState {
    /** No job is chosen, or there is no connection. */
    record Nowhere() implements OverlapState {}

    /** They are read for the first time. */
    record Reading() implements OverlapState {}

    /** They were read. */
    record Read(ActiveRuns active, Instant at) implements OverlapState {}

    /** They could not be read. */
    record Unread() implements OverlapState {}

    /** The runs, when they were read. */
    default Optional<ActiveRuns> runs() {
        return this instanceof Read read ? Optional.of(read.active()) : Optional.empty();
    }
}
