package io.slipway.northflank;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A line that a container wrote; the time is kept as the service writes it. */
public record LogLine(String containerId, String ts, String log) {
    /** The time, or nothing when what the service writes is none. */
    public Optional<Instant> time() {
        Optional<Instant> read = UtcText.read(ts);
        return read.isPresent() ? read : readInAnyForm();
    }

    private Optional<Instant> readInAnyForm() {
        try {
            return Optional.of(OffsetDateTime.parse(ts).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
