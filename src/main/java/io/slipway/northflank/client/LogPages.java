package io.slipway.northflank.client;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LastLines;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogRange;
import io.slipway.northflank.PageSize;
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
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Page page;
    private PageSize size = PageSize.USUAL;

    /** One request. */
    @FunctionalInterface
    interface Page {
        List<LogLine> read(LogRange range) throws ApiException;
    }

    LogPages(Page page) {
        this.page = page;
    }

    /** The newest lines of a range. */
    LastLines newest(LogRange range) throws ApiException {
        Deque<LogLine> lines = new ArrayDeque<>();
        Set<Instant> gaps = new HashSet<>();
        Optional<Instant> end = range.to();
        for (boolean more = true; more; ) {
            int wanted = range.most() - lines.size() + (lines.isEmpty() ? 0 : PageSize.SURELY_THE_END);
            List<LogLine> older = read(range, end, wanted);
            int asked = Math.min(wanted, size.lines());
            int fresh = prepend(older, lines, range.most());
            Optional<Instant> first = older.isEmpty() ? Optional.empty() : older.getFirst().time();
            boolean full = older.size() >= asked;
            boolean stuck = fresh == 0 && (full || size.isReduced()) && isWithin(first, end);
            if (stuck && full) {
                first.ifPresent(gaps::add);
            }
            // Whether the end is included is not documented: a moment more brings lines twice, not never.
            end = first.map(time -> stuck ? time.minus(MOMENT) : time.plus(MOMENT));
            more = (fresh > 0 || stuck) && older.size() >= Math.min(asked, PageSize.SURELY_THE_END) && end.isPresent()
                    && lines.size() < range.most();
            size = size.larger();
        }
        return new LastLines(List.copyOf(lines), gaps);
    }

    /** A service that gives lines from behind the end that it is asked for would give them for ever. */
    private static boolean isWithin(Optional<Instant> first, Optional<Instant> end) {
        return end.isEmpty() || first.filter(end.get()::isBefore).isEmpty();
    }

    private List<LogLine> read(LogRange range, Optional<Instant> end, int wanted) throws ApiException {
        while (true) {
            try {
                return page.read(new LogRange(range.from(), end, range.order(), Math.min(wanted, size.lines())));
            } catch (ApiException.NoAnswer failure) {
                if (!size.mayHelpAgainst(failure)) {
                    throw failure;
                }
                size = new PageSize(Math.min(wanted, size.lines())).smaller();
            }
        }
    }

    /** Lines that the pages share are those of one moment, at the start of what is there. */
    private static int prepend(List<LogLine> older, Deque<LogLine> lines, int most) {
        Set<LogLine> shared = new HashSet<>(lines.stream().limit(PageSize.USUAL.lines()).toList());
        int before = lines.size();
        for (LogLine line : older.reversed()) {
            if (lines.size() < most && !shared.contains(line)) {
                lines.addFirst(line);
            }
        }
        return lines.size() - before;
    }
}
