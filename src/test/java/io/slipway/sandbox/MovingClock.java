package io.slipway.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. */
public final class MovingClock extends Clock {
    private final AtomicReference<Instant> now;

    /** A clock that stands at an afternoon of November. */
    public MovingClock() {
        this(Instant.parse("2026-11-24T15:00:00Z"));
    }

    /** A clock that stands at this time: a run of the sandbox goes on for as long as a test looks at it. */
    public MovingClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** Moves it on. */
    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
