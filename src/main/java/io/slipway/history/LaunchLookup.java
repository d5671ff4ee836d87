package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.Target;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds launches by what identifies them: their own id, their run, their job. */
final class LaunchLookup {
    private static final String FIND = "SELECT * FROM launches WHERE launch_id = ?";
    private static final String UNDECIDED = """
            SELECT * FROM launches WHERE rowid IN (
                SELECT rowid FROM launches INDEXED BY launches_by_time WHERE standing IN ('sent', 'unknown'))
            AND connection = ? AND decided_at IS NULL ORDER BY prepared_at DESC, rowid DESC
            """;
    private static final String RUNS_OF =
            "SELECT run_id FROM launches WHERE project = ? AND job = ? AND team = ? AND run_id <> ''";
    private static final String RUNS_AMONG = RUNS_OF + " AND run_id IN (SELECT value FROM json_each(?))";
    private static final String OF_RUN = """
            SELECT * FROM launches WHERE project = ? AND job = ? AND team = ? AND run_id = ?
            ORDER BY prepared_at DESC LIMIT 1
            """;
    private static final String STARTING_WITH = """
            SELECT * FROM launches WHERE launch_id >= ? AND substr(launch_id, 1, length(?)) = ?
            ORDER BY launch_id LIMIT ?
            """;

    private final LaunchTable launches;

    LaunchLookup(LaunchTable launches) {
        this.launches = launches;
    }

    KeptRequest kept(String launchId) throws HistoryException {
        return launches.select(KeptRow.FIND, row -> row.setString(1, launchId), KeptRow::read).stream()
                .findFirst()
                .orElse(KeptRequest.NOTHING);
    }

    Optional<LaunchRecord> find(String launchId) throws HistoryException {
        return launches.select(FIND, row -> row.setString(1, launchId), LaunchRow::read).stream().findFirst();
    }

    List<LaunchRecord> undecided(String connection) throws HistoryException {
        return launches.select(UNDECIDED, row -> row.setString(1, connection), LaunchRow::read);
    }

    Optional<Set<String>> baseline(String launchId) throws HistoryException {
        return launches.select(FIND, row -> row.setString(1, launchId), LaunchRow::baseline).stream()
                .findFirst()
                .flatMap(ids -> ids);
    }

    Set<String> runsOf(Target target) throws HistoryException {
        return Set.copyOf(launches.select(
                RUNS_OF,
                row -> ofJob(row, target),
                row -> row.getString(1)));
    }

    Set<String> runsAmong(Target target, Set<String> runIds) throws HistoryException {
        String ids = JsonWriter.compact(JsonValue.Arr.of(runIds));
        return Set.copyOf(launches.select(RUNS_AMONG, row -> ofJob(row, target).text(ids), row -> row.getString(1)));
    }

    Optional<LaunchRecord> ofRun(Target target, String runId) throws HistoryException {
        return launches.select(OF_RUN, row -> ofJob(row, target).text(runId), LaunchRow::read).stream().findFirst();
    }

    private static Parameters ofJob(PreparedStatement row, Target target) throws SQLException {
        return new Parameters(row).text(target.project()).text(target.job()).text(target.team());
    }

    List<LaunchRecord> startingWith(String beginning, int most) throws HistoryException {
        return launches.select(
                STARTING_WITH,
                row -> new Parameters(row)
                        .text(beginning)
                        .text(beginning)
                        .text(beginning)
                        .number(Optional.of(Math.max(0, most))),
                LaunchRow::read);
    }
}
