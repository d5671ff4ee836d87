package io.slipway.northflank.tail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the following ends at the latest, and when a socket may be tried again. */
final class Timing {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** A socket that stood that long was a good one, and what ended it is new. */
    private static final Duration GOOD = Duration.ofSeconds(30);

    private final Clock clock;
    private final Instant end;
    private Duration backOff = FIRST;
    private Instant next;

    Timing(Clock clock, Optional<Duration> limit) {
        this.clock = clock;
        this.next = clock.instant();
        this.end = limit.map(next::plus).orElse(Instant.MAX);
    }

    Instant now() {
        return clock.instant();
    }

    boolean isUp() {
        return !now().isBefore(end);
    }

    /** That long, or until the end if that comes first. */
    Duration atMost(Duration time) {
        Instant now = now();
        return now.plus(time).isBefore(end) ? time : Duration.between(now, end.isBefore(now) ? now : end);
    }

    /** How lines come while there is no socket. */
    TailState withoutSocket() {
        return next.equals(Instant.MAX) ? new TailState.Polling() : new TailState.Reconnecting(next);
    }

    boolean allowsSocket() {
        return !now().isBefore(next);
    }

    /** The time until the next socket, or this one if it is shorter. */
    Duration untilSocketOr(Duration other) {
        Instant now = now();
        if (!next.isAfter(now)) {
            return Duration.ZERO;
        }
        return next.isBefore(now.plus(other)) ? Duration.between(now, next) : other;
    }

    /** The socket that was opened then is gone; the next one is tried later. */
    void lost(Instant opened) {
        if (!opened.plus(GOOD).isAfter(now())) {
            backOff = FIRST;
        }
        next = now().plus(backOff);
        Duration longer = backOff.multipliedBy(2);
        backOff = longer.compareTo(LONGEST) <= 0 ? longer : LONGEST;
    }

    /** There will be no socket. */
    void refused() {
        next = Instant.MAX;
    }
}
