package io.slipway.northflank;

import java.time.Instant;
import java.util.Optional;

/** A line that a container wrote; the time is kept as the service writes it. */
public record LogLine(String containerId, String ts, String log) {
    /** The time, or nothing when what the service writes is none. */
    public Optional<Instant> time() {
        return UtcText.readAny(ts);
    }
}
