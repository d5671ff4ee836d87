package io.slipway.northflank.transport;

import java.time.Duration;

/** The moment at which a call gives up, however many exchanges it took until then. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** Counted by the clock that never jumps. */
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** This one, or an earlier one after that time. */
    Deadline within(Duration time) {
        return allows(time) ? in(time) : this;
    }

    long nanosLeft() {
        return Math.max(0, end - System.nanoTime());
    }

    boolean allows(Duration time) {
        return nanosLeft() > time.toNanos();
    }
}
