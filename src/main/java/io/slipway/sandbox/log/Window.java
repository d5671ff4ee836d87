package io.slipway.sandbox.log;

import io.slipway.sandbox.wire.Query;
import io.slipway.sandbox.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The stretch of time that a query asks for; the last half hour if it does not say. */
record Window(Instant from, Instant to) {
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final int LONGEST_SECONDS = 100 * 24 * 3600;

    static Window of(Query query, Instant now) {
        Optional<Instant> start = query.time("startTime");
        Optional<Instant> end = query.time("endTime");
        Optional<Duration> length = query.number("duration", 1, LONGEST_SECONDS).map(Duration::ofSeconds);
        if (start.isPresent() && end.isPresent() && length.isPresent()) {
            throw new Refusal(400, "Only two of startTime, endTime and duration can be set.");
        }
        Instant to = end.orElseGet(() -> start.flatMap(from -> length.map(from::plus)).orElse(now));
        Instant from = start.orElseGet(() -> to.minus(length.orElse(USUAL)));
        return new Window(from, to.isAfter(now) ? now : to);
    }
}
