package io.slipway.northflank;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The last lines that a run wrote.
 *
 * @param lines they, oldest first
 * @param gaps the moments of which the service may have more lines than it gives at once: of these, older ones are left out
 */
public record LastLines(List<LogLine> lines, Set<Instant> gaps) {
    /** They cannot be changed. */
    public LastLines {
        lines = List.copyOf(lines);
        gaps = Set.copyOf(gaps);
    }
}
