package io.slipway.northflank;

import java.time.Duration;
import java.time.Instant;

/**
 * How many requests the service still takes.
 *
 * @param limit requests an hour
 * @param remaining requests left
 * @param resetsAt when the hour is over
 */
public record RateLimit(int limit, int remaining, Instant resetsAt) {
    /** Requests are scarce when fewer than one in so many is left. */
    private static final int SCARCE = 10;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** As far ahead as the end of the hour can be. */
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * The pause after which to ask again, so that what is left lasts until there are new requests.
     *
     * @return nothing to wait while more than a tenth is left, and 5 minutes at most
     */
    public Duration pace(Instant now) {
        return pace(now, 1);
    }

    /**
     * The same for one of several who ask in turn and share what is left.
     *
     * @param sharers how many ask, at least 1
     */
    public Duration pace(Instant now, int sharers) {
        if (!isScarce(now)) {
            return Duration.ZERO;
        }
        Duration spread = Duration.between(now, resetsAt).multipliedBy(sharers).dividedBy(remaining + 1L);
        return spread.compareTo(LONGEST) <= 0 ? spread : LONGEST;
    }

    /** Whether less than a tenth is left, and the hour is not over yet. */
    public boolean isScarce(Instant now) {
        return (long) remaining * SCARCE < limit && !isOver(now);
    }

    /** Whether none is left until the hour is over. */
    public boolean isExhausted(Instant now) {
        return remaining == 0 && !isOver(now);
    }

    /** Whether the hour is over; where the clock was set back since, that is not known, and asking tells it anew. */
    public boolean isOver(Instant now) {
        return !now.isBefore(resetsAt) || Duration.between(now, resetsAt).compareTo(HOUR) > 0;
    }
}
