package io.slipway.northflank;

import java.time.Instant;
import java.util.Optional;

/** A build of a service; empty texts were not said. */
public record Build(String id, String branch, String sha, String status, String message, Optional<Instant> createdAt) {}
