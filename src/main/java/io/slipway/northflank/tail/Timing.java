package io.slipway.northflank.tail;

import io.slipway.northflank.TimeLeft;
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
    private final Optional<TimeLeft> limit;
    private Duration backOff = FIRST;
    private Wait next;
    private boolean refused;

    Timing(Clock clock, Optional<Duration> limit) {
        this.clock = clock;
        this.next = new Wait(clock.instant(), Duration.ZERO);
        this.limit = limit.map(time -> new TimeLeft(clock, time));
    }

    Instant now() {
        return clock.instant();
    }

    boolean isUp() {
        return limit.filter(TimeLeft::isOver).isPresent();
    }

    /** That long, or until the end if that comes first. */
    Duration atMost(Duration time) {
        return limit.map(left -> left.atMost(time)).orElse(time);
    }

    /** How lines come while there is no socket. */
    TailState withoutSocket() {
        return refused ? new TailState.Polling() : new TailState.Reconnecting(next.end());
    }

    boolean allowsSocket() {
        return !refused && next.isOver(now());
    }

    /** The time until the next socket, or this one if it is shorter. */
    Duration untilSocketOr(Duration other) {
        Duration left = refused ? other : next.left(now());
        return left.compareTo(other) < 0 ? left : other;
    }

    /** The socket that was opened then is gone; the next one is tried later. */
    void lost(Instant opened) {
        if (!opened.plus(GOOD).isAfter(now())) {
            backOff = FIRST;
        }
        next = new Wait(now(), backOff);
        Duration longer = backOff.multipliedBy(2);
        backOff = longer.compareTo(LONGEST) <= 0 ? longer : LONGEST;
    }

    /** There will be no socket. */
    void refused() {
        refused = true;
    }
}
