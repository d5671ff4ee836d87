package io.slipway.northflank.client;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads many lines from the end backward: each page ends where the one before it began. */
final class LogPages {
    private static final int PAGE = 1000;
    /** A service that gives fewer lines than asked for may have a limit of its own; so few it gives at the end only. */
    private static final int SURELY_THE_END = 50;

    /** One request. */
    @FunctionalInterface
    interface Page {
        List<LogLine> read(LogRange range) throws ApiException;
    }

    private final Page page;

    LogPages(Page page) {
        this.page = page;
    }

    /** The newest lines of a range, oldest first. */
    List<LogLine> newest(LogRange range) throws ApiException {
        Deque<LogLine> lines = new ArrayDeque<>();
        Optional<Instant> end = range.to();
        for (boolean more = true; more; ) {
            int asked = Math.min(range.most() - lines.size() + (lines.isEmpty() ? 0 : SURELY_THE_END), PAGE);
            List<LogLine> older = page.read(new LogRange(range.from(), end, range.order(), asked));
            int fresh = prepend(older, lines, range.most());
            Optional<Instant> first = older.isEmpty() ? Optional.empty() : older.getFirst().time();
            // Whether the end is included is not documented: a moment more brings lines twice, not never.
            end = first.map(time -> time.plus(Duration.ofMillis(1)));
            more = fresh > 0 && older.size() >= Math.min(asked, SURELY_THE_END) && end.isPresent()
                    && lines.size() < range.most();
        }
        return List.copyOf(lines);
    }

    /** Lines that the pages share are those of one moment, at the start of what is there. */
    private static int prepend(List<LogLine> older, Deque<LogLine> lines, int most) {
        Set<LogLine> shared = new HashSet<>(lines.stream().limit(PAGE).toList());
        int before = lines.size();
        for (LogLine line : older.reversed()) {
            if (lines.size() < most && !shared.contains(line)) {
                lines.addFirst(line);
            }
        }
        return lines.size() - before;
    }
}
