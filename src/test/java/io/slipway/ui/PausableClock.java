package io.slipway.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The sandbox's clock, which stands still where the machine must not be too slow for what a run does meanwhile. */
final class PausableClock extends Clock {
    private final Clock real;
    private Optional<Instant> stopped = Optional.empty();
    private Duration behind = Duration.ZERO;

    /** A clock that goes. */
    PausableClock(Clock real) {
        this.real = real;
    }

    synchronized void stop() {
        stopped = Optional.of(instant());
    }

    synchronized void goOn() {
        stopped.ifPresent(since -> behind = Duration.between(since, real.instant()));
        stopped = Optional.empty();
    }

    @Override
    public synchronized Instant instant() {
        return stopped.orElseGet(() -> real.instant().minus(behind));
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
