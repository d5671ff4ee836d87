package io.slipway.northflank.client;

import io.slipway.northflank.RateLimit;
import io.slipway.northflank.transport.Answer;
import java.time.Instant;
import java.util.Optional;

/** The rate limit as answers carry it; {@code x-ratelimit-reset} counts seconds from now. */
final class RateHeaders {
    /** The hour that the requests are counted in. */
    private static final long LONGEST_SECONDS = 3600;

    private RateHeaders() {
    }

    static Optional<RateLimit> read(Answer answer, Instant now) {
        Optional<Long> limit = number(answer, "x-ratelimit-limit");
        Optional<Long> remaining = number(answer, "x-ratelimit-remaining");
        Optional<Long> reset = number(answer, "x-ratelimit-reset");
        return limit.isEmpty() || remaining.isEmpty() || reset.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateLimit(
                        Math.toIntExact(limit.get()),
                        Math.toIntExact(remaining.get()),
                        now.plusSeconds(Math.min(reset.get(), LONGEST_SECONDS))));
    }

    private static Optional<Long> number(Answer answer, String name) {
        return answer.header(name)
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
