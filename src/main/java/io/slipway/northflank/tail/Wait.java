package io.slipway.northflank.tail;

import java.time.Duration;
import java.time.Instant;

/** A wait that began at a moment; a clock that was set back behind that ends it, as nobody knows how much of it is left. */
record Wait(Instant begun, Duration time) {
    Instant end() {
        return begun.plus(time);
    }

    boolean isOver(Instant now) {
        return now.isBefore(begun) || !now.isBefore(end());
    }

    /** Nothing once it is over. */
    Duration left(Instant now) {
        return isOver(now) ? Duration.ZERO : Duration.between(now, end());
    }
}
