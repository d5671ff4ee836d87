package io.slipway.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The sandbox's clock, which stops soon after a launch: its run goes on for as long as a test looks at it. */
final class RunClock extends Clock {
    /** Long enough for some lines of its log, too short for the end of any run. */
    private static final Duration BEGUN = Duration.ofSeconds(1);

    private final Clock real;
    private Duration behind = Duration.ZERO;
    private Optional<Instant> end = Optional.empty();

    /** A clock that goes. */
    RunClock(Clock real) {
        this.real = real;
    }

    /** Lets a run begin. */
    synchronized void launched() {
        Instant now = instant();
        goOn();
        end = Optional.of(now.plus(BEGUN));
    }

    /** Goes again from where it stands, if it does. */
    synchronized void goOn() {
        behind = Duration.between(instant(), real.instant());
        end = Optional.empty();
    }

    /** Moves it on, wherever it stands. */
    synchronized void pass(Duration time) {
        behind = behind.minus(time);
        end = end.map(stop -> stop.plus(time));
    }

    @Override
    public synchronized Instant instant() {
        Instant now = real.instant().minus(behind);
        return end.filter(now::isAfter).orElse(now);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
