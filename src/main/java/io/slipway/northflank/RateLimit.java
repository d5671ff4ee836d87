package io.slipway.northflank;

import java.time.Instant;

/**
 * How many requests the service still takes.
 *
 * @param limit requests an hour
 * @param remaining requests left
 * @param resetsAt when the hour is over
 */
public record RateLimit(int limit, int remaining, Instant resetsAt) {}
