package io.slipway.northflank;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of a run are asked for in one request. Without a start the service looks back 30 minutes from the end.
 *
 * @param from the earliest time, the first moment included
 * @param to the latest time
 * @param order which lines are left out when there are more
 * @param most how many lines; the API page names no limit
 */
public record LogRange(Optional<Instant> from, Optional<Instant> to, Order order, int most) {
    /** From which end lines are taken. */
    public enum Order {
        /** From the start: the oldest lines. */
        FORWARD,
        /** From the end: the newest lines. */
        BACKWARD
    }
}
