package io.slipway.ui.follow;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import java.time.Instant;

/** How the reading of a run's lines stands. */
sealed interface FollowState {
    /** The lines that are there already are on their way. */
    record Loading() implements FollowState {}

    /** Lines come as they are written. */
    record Live() implements FollowState {}

    /** The connection is gone and will be tried again then. */
    record Reconnecting(Instant next) implements FollowState {}

    /** Lines are asked for every few seconds. */
    record Polling() implements FollowState {}

    /** The run ended; its last lines may be missing. */
    record Ended(Run run, boolean complete) implements FollowState {}

    /** The token may not read them. */
    record Refused(ApiException.Rejected why) implements FollowState {}

    /** They could not be read any more. */
    record Failed(ApiException why) implements FollowState {}

    /** Whether the run still writes, as far as is known. */
    default boolean goesOn() {
        return this instanceof Live || this instanceof Reconnecting || this instanceof Polling;
    }

    /** Whether reading stopped although there is more to read. */
    default boolean isTrouble() {
        return this instanceof Refused || this instanceof Failed || (this instanceof Ended end && !end.complete());
    }
}
