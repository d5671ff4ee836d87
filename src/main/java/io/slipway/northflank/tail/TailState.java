package io.slipway.northflank.tail;

import java.time.Instant;

/** How the lines of a run that is followed come at the moment. */
public sealed interface TailState {
    /**
     * The lines that were there already are handed on.
     *
     * @param whole whether that is all of them; else older ones were left out
     */
    record Begun(boolean whole) implements TailState {}

    /** Over an open socket, as they are written. */
    record Live() implements TailState {}

    /**
     * There is no socket, or no answer, for now.
     *
     * @param next when it is tried again
     */
    record Reconnecting(Instant next) implements TailState {}

    /** By asking again and again: the service, or something on the way to it, allows no socket. */
    record Polling() implements TailState {}
}
