package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import io.slipway.run.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds launches in the table. The condition is judged on the index by time alone, which holds all that is searched;
 * only launches that are found are read.
 */
final class LaunchSearch {
    private static final String ORDER = "ORDER BY prepared_at DESC, rowid DESC";
    private static final String PAGE = "SELECT * FROM launches WHERE rowid IN (SELECT rowid FROM launches "
            + "INDEXED BY launches_by_time WHERE ";
    private static final String OF_PAGE = " " + ORDER + " LIMIT ?) " + ORDER;
    private static final String COUNT = "SELECT count(*) FROM launches INDEXED BY launches_by_time WHERE ";
    private static final String JOBS =
            "SELECT DISTINCT team, project, job FROM launches INDEXED BY launches_of_job ORDER BY project, job, team";
    private static final String PRESETS = "SELECT DISTINCT preset FROM launches INDEXED BY launches_by_time "
            + "WHERE preset <> '' ORDER BY preset COLLATE NOCASE, preset";
    private static final String OF_JOB = "FROM launches INDEXED BY launches_of_job "
            + "WHERE project = ? AND job = ? AND team = ? AND connection = ? AND ";
    private static final String RUNS = "SELECT * " + OF_JOB
            + "standing IN ('started', 'running', 'succeeded', 'failed', 'aborted', 'ended') " + ORDER + " LIMIT ?";
    private static final String DURATIONS = "SELECT started_at, concluded_at " + OF_JOB
            + "standing = 'succeeded' AND started_at IS NOT NULL " + ORDER + " LIMIT ?";

    private final LaunchTable launches;

    LaunchSearch(LaunchTable launches) {
        this.launches = launches;
    }

    List<LaunchRecord> page(LaunchFilter filter, Optional<LaunchRecord> after, int most) throws HistoryException {
        FilterSql wanted = new FilterSql(filter);
        after.ifPresent(wanted::after);
        return launches.select(
                PAGE + wanted.condition() + OF_PAGE,
                row -> wanted.fill(row).number(Optional.of(Math.max(0, most))),
                LaunchRow::read);
    }

    int count(LaunchFilter filter) throws HistoryException {
        FilterSql wanted = new FilterSql(filter);
        return launches.select(COUNT + wanted.condition(), wanted::fill, row -> row.getInt(1)).getFirst();
    }

    List<Target> jobs() throws HistoryException {
        return launches.select(
                JOBS,
                none -> {},
                row -> new Target(row.getString("team"), row.getString("project"), row.getString("job")));
    }

    List<String> presets() throws HistoryException {
        return launches.select(PRESETS, none -> {}, row -> row.getString(1));
    }

    List<LaunchRecord> runs(String connection, Target job, int most) throws HistoryException {
        return launches.select(RUNS, row -> job(new Parameters(row), connection, job, most), LaunchRow::read);
    }

    Optional<UsualDuration> usual(String connection, Target job) throws HistoryException {
        List<Duration> durations = launches.select(
                DURATIONS,
                row -> job(new Parameters(row), connection, job, UsualDuration.MOST_RUNS),
                LaunchSearch::duration);
        return durations.isEmpty() ? Optional.empty() : Optional.of(UsualDuration.of(durations));
    }

    private static void job(Parameters parameters, String connection, Target job, int most) throws SQLException {
        parameters.text(job.project()).text(job.job()).text(job.team()).text(connection).number(Optional.of(most));
    }

    private static Duration duration(ResultSet row) throws SQLException {
        Duration duration = Duration.between(Instant.parse(row.getString(1)), Instant.parse(row.getString(2)));
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
