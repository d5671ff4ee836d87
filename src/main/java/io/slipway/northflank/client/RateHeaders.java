package io.slipway.northflank.client;

import io.slipway.northflank.RateLimit;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Optional;

/** The rate limit as answers carry it; {@code x-ratelimit-reset} counts seconds from now. */
final class RateHeaders {
    private static final long LONGEST_SECONDS = 86_400;

    private RateHeaders() {
    }

    static Optional<RateLimit> read(HttpHeaders headers, Instant now) {
        Optional<Long> limit = number(headers, "x-ratelimit-limit");
        Optional<Long> remaining = number(headers, "x-ratelimit-remaining");
        Optional<Long> reset = number(headers, "x-ratelimit-reset");
        return limit.isEmpty() || remaining.isEmpty() || reset.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateLimit(
                        Math.toIntExact(limit.get()),
                        Math.toIntExact(remaining.get()),
                        now.plusSeconds(Math.min(reset.get(), LONGEST_SECONDS))));
    }

    private static Optional<Long> number(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
