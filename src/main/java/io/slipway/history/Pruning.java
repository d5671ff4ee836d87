package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Removes launches that the operator does not keep, few at a time, so that nobody waits long for the database. */
final class Pruning {
    /** A run of which no end was seen so long after its launch has ended. */
    private static final Duration LONGEST_RUN = Duration.ofDays(30);

    private static final int AT_ONCE = 500;
    private static final String SETTLED = Standing.settled().stream()
            .map(standing -> "'" + standing.word() + "'")
            .sorted()
            .collect(Collectors.joining(", "));
    private static final String REMOVABLE = "FROM launches INDEXED BY launches_by_time WHERE (standing IN (" + SETTLED
            + ") OR (standing IN ('started', 'running') AND prepared_at < ?)) AND ";
    private static final String OLDER = "prepared_at < ?";
    private static final String BEHIND = "(prepared_at, rowid) < (SELECT prepared_at, rowid FROM launches "
            + "ORDER BY prepared_at DESC, rowid DESC LIMIT 1 OFFSET ?)";

    private final LaunchTable launches;
    private final Retention retention;
    private final Instant now;
    private final String which;

    Pruning(LaunchTable launches, Retention retention, Instant now) {
        this.launches = launches;
        this.retention = retention;
        this.now = now;
        this.which = REMOVABLE + (retention instanceof Retention.Newest ? BEHIND : OLDER);
    }

    int count() throws HistoryException {
        return retention instanceof Retention.Everything
                ? 0
                : launches.select("SELECT count(*) " + which, row -> fill(new Parameters(row)), row -> row.getInt(1))
                        .getFirst();
    }

    int remove() throws HistoryException {
        int removed = 0;
        int step = retention instanceof Retention.Everything ? 0 : step();
        while (step > 0) {
            removed += step;
            step = step();
        }
        return removed;
    }

    private int step() throws HistoryException {
        return launches.remove(
                "DELETE FROM launches WHERE rowid IN (SELECT rowid " + which + " LIMIT " + AT_ONCE + ")",
                row -> fill(new Parameters(row)));
    }

    private void fill(Parameters parameters) throws SQLException {
        parameters.time(Optional.of(now.minus(LONGEST_RUN)));
        switch (retention) {
            case Retention.Newest(int kept) -> parameters.number(Optional.of(kept - 1));
            case Retention.Months months -> parameters.time(Optional.of(months.start(now)));
            case Retention.Everything none -> {}
        }
    }
}
