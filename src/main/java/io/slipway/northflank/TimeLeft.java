package io.slipway.northflank;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What is left of a time, by a clock that may be set meanwhile: when it is set back, nothing has passed, so that nobody
 * waits hours for minutes. Set ahead it has passed, as for a machine that slept. For one thread.
 */
public final class TimeLeft {
    private final Clock clock;
    private Duration left;
    private Instant last;

    /** All of this time is left. */
    public TimeLeft(Clock clock, Duration limit) {
        this.clock = clock;
        this.left = limit;
        this.last = clock.instant();
    }

    /** What is left now; never less than nothing. */
    public Duration now() {
        Instant now = clock.instant();
        Duration passed = Duration.between(last, now);
        last = now;
        if (passed.isPositive()) {
            left = passed.compareTo(left) < 0 ? left.minus(passed) : Duration.ZERO;
        }
        return left;
    }

    /** Whether nothing is left. */
    public boolean isOver() {
        return now().isZero();
    }

    /** That long, or until the end if that comes first. */
    public Duration atMost(Duration time) {
        Duration now = now();
        return time.compareTo(now) <= 0 ? time : now;
    }
}
