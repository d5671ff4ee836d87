package io.slipway.sandbox.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the requests of each token in the hour that its first request began. */
public final class RateLimit {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final int perHour;
    private final Clock clock;

    /** A limit on the requests of each token. */
    public RateLimit(int perHour, Clock clock) {
        this.perHour = perHour;
        this.clock = clock;
    }

    /** Counts one request and says how its token stands. */
    public Standing count(String token) {
        Instant now = clock.instant();
        Window window = windows.merge(token, new Window(now, 1), (old, fresh) -> old.isOver(now) ? fresh : old.more());
        long reset = Duration.between(now, window.start.plus(HOUR)).plusMillis(999).toSeconds();
        return new Standing(perHour, Math.max(0, perHour - window.used), reset, window.used > perHour);
    }

    /** How a token stands, as the headers of every answer say it. */
    public record Standing(int limit, int remaining, long resetSeconds, boolean isExhausted) {
        /** The three headers. */
        public Map<String, String> headers() {
            return Map.of("x-ratelimit-limit", "" + limit, "x-ratelimit-remaining", "" + remaining,
                "x-ratelimit-reset", "" + resetSeconds);
        }
    }

    private record Window(Instant start, int used) {
        boolean isOver(Instant now) {
            return !now.isBefore(start.plus(HOUR));
        }

        Window more() {
            return new Window(start, used + 1);
        }
    }
}
