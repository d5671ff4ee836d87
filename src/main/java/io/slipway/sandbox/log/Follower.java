package io.slipway.sandbox.log;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One reader that follows a log: each call brings what has been written since the last one. */
public final class Follower {
    private static final int LINES_BEFORE = 10;

    private final Logs.Source source;
    private final Clock clock;
    private Optional<Instant> reached = Optional.empty();

    Follower(Logs.Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The new lines; the first call brings the last ten that are there already. */
    public List<LogLine> next() {
        Instant now = clock.instant();
        List<LogLine> lines = source.between(reached.orElse(now.minus(Logs.lookBack())), now);
        boolean first = reached.isEmpty();
        reached = Optional.of(now);
        return first ? lines.subList(Math.max(0, lines.size() - LINES_BEFORE), lines.size()) : lines;
    }
}
