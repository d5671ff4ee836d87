package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LastLines;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogRange;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.PageSize;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lines of one run: hands on each once, and knows up to when it has them. */
final class FollowedLines {
    /** Lines of several containers reach the service's log a little out of order. */
    private static final Duration OVERLAP = Duration.ofSeconds(1);
    /** The clock of the container need not be that of the service. */
    private static final Duration BEFORE_START = Duration.ofMinutes(1);

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Northflank northflank;
    private final Target target;
    private final String runId;
    private final LogTail.Listener listener;
    private final SeenLines seen = new SeenLines();
    private long shown;
    private PageSize size = PageSize.USUAL;
    private Optional<Instant> floor = Optional.empty();
    private Optional<Instant> reached = Optional.empty();
    /** The last moment of which lines may have been left out: those before it have been told too. */
    private Optional<Instant> leftOut = Optional.empty();
    /** Where reading by time begins, while there may be a gap: lines of a socket do not close one. */
    private Optional<Instant> since = Optional.empty();
    private boolean solid = true;
    private boolean begun;

    FollowedLines(Northflank northflank, Target target, String runId, LogTail.Listener listener) {
        this.northflank = northflank;
        this.target = target;
        this.runId = runId;
        this.listener = listener;
    }

    /** Shows the last lines that are there, or what came since the last time. */
    void begin(Run run, int most) throws ApiException {
        if (begun) {
            catchUp(run);
        } else {
            showBacklog(run, most);
            begun = true;
        }
    }

    /** Whether the lines that were there at the beginning were shown as a whole. */
    boolean isWhole() {
        return floor.isEmpty();
    }

    /** Older lines than these are not shown later either. */
    private void showBacklog(Run run, int most) throws ApiException {
        LastLines last = northflank.logs(target, run, most);
        if (last.lines().size() == most) {
            floor = last.lines().getFirst().time();
        }
        for (LogLine line : last.lines()) {
            line.time().filter(last.gaps()::contains).ifPresent(this::leaveOut);
            show(List.of(line));
        }
    }

    /** How many lines were shown in all. */
    long shown() {
        return shown;
    }

    /** Whether nothing is missing up to the last line. */
    boolean isSolid() {
        return solid;
    }

    /** Shows what is new among these, and says how many that were. */
    int show(List<LogLine> lines) {
        int fresh = 0;
        for (LogLine line : lines) {
            if (!isBelowFloor(line) && seen.add(line)) {
                listener.line().accept(line);
                reached = later(reached, line.time());
                fresh++;
            }
        }
        shown += fresh;
        return fresh;
    }

    /** Reads by time what was written since the last line, page by page. */
    void catchUp(Run run) throws ApiException {
        if (solid) {
            since = reached.map(time -> time.minus(OVERLAP))
                    .or(() -> run.startedAt().map(time -> time.minus(BEFORE_START)));
            solid = false;
        }
        Optional<Instant> from = since;
        for (boolean more = true; more; ) {
            List<LogLine> page = read(from);
            boolean fresh = show(page) > 0;
            Optional<Instant> last = page.isEmpty() ? Optional.empty() : page.getLast().time();
            boolean moved = fresh || isBehind(last, from);
            boolean full = page.size() >= size.lines();
            boolean stuck = !moved && last.equals(from) && (full || size.isReduced());
            more = (full || page.size() >= PageSize.SURELY_THE_END) && last.isPresent() && (moved || stuck);
            if (stuck && full) {
                last.ifPresent(this::leaveOut);
            }
            from = moved ? last : last.map(time -> time.plus(MOMENT));
            size = size.larger();
        }
        solid = true;
    }

    private List<LogLine> read(Optional<Instant> from) throws ApiException {
        while (true) {
            try {
                return northflank.logs(
                        target, runId, new LogRange(from, Optional.empty(), LogRange.Order.FORWARD, size.lines()));
            } catch (ApiException.NoAnswer failure) {
                if (!size.mayHelpAgainst(failure)) {
                    throw failure;
                }
                size = size.smaller();
            }
        }
    }

    private static boolean isBehind(Optional<Instant> last, Optional<Instant> from) {
        return last.isPresent() && from.filter(time -> !time.isBefore(last.get())).isEmpty();
    }

    /** As many lines of this moment as come at once were shown; what may be behind them cannot be asked for. */
    private void leaveOut(Instant moment) {
        if (leftOut.filter(told -> !told.isBefore(moment)).isEmpty()) {
            leftOut = Optional.of(moment);
            listener.gap().accept(moment);
        }
    }

    private boolean isBelowFloor(LogLine line) {
        return floor.isPresent() && line.time().filter(floor.get()::isAfter).isPresent();
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || other.filter(one.get()::isBefore).isPresent() ? other : one;
    }
}
