package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.Target;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The history in a SQLite file. It is opened at its first use, which takes about 200 ms; any number of threads and
 * processes may use the same file.
 */
public final class SqliteHistory implements History {
    private static final System.Logger LOG = System.getLogger(SqliteHistory.class.getName());

    private static final String SENT =
            "UPDATE launches SET outcome = 'sent', sent_at = ?, owner = ? WHERE launch_id = ? AND outcome = 'prepared'";
    private static final String CONCLUDED = """
            UPDATE launches SET outcome = ?, status = ?, message = ?, run_id = ?, run_name = ?, outcome_at = ?
            WHERE launch_id = ?
            """;
    private static final String FOLLOWED = """
            UPDATE launches SET run_status = ?, started_at = coalesce(?, started_at),
                                concluded_at = coalesce(?, concluded_at)
            WHERE launch_id = ?
            """;
    private static final String DECIDED = """
            UPDATE launches SET outcome = ?, run_id = ?, run_name = ?, decided_at = ?
            WHERE launch_id = ? AND outcome IN ('sent', 'unknown')
            """;
    private static final String ABORTED = "UPDATE launches SET aborted_at = ? WHERE launch_id = ?";
    private static final String NOTED = "UPDATE launches SET note = ? WHERE launch_id = ?";
    private static final String NEWEST = "SELECT * FROM launches ORDER BY prepared_at DESC, rowid DESC LIMIT ?";
    private static final String FIND = "SELECT * FROM launches WHERE launch_id = ?";
    private static final String UNDECIDED = """
            SELECT * FROM launches WHERE connection = ? AND outcome IN ('sent', 'unknown') AND decided_at IS NULL
            ORDER BY prepared_at DESC, rowid DESC
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
    private final Clock clock;

    /** A history in this file; it and its folder are made when they are missing. */
    public SqliteHistory(Path file) {
        this(file, aside -> LOG.log(System.Logger.Level.WARNING, "The record of launches was damaged: " + aside));
    }

    /**
     * A history in this file; it and its folder are made when they are missing.
     *
     * @param told is told, on the thread that met it, of a damaged file that was set aside for a new one
     */
    public SqliteHistory(Path file, Consumer<SetAside> told) {
        this(file, Schema.current(), Clock.systemUTC(), Database.Limits.STANDARD, told);
    }

    SqliteHistory(Path file, Schema schema, Clock clock, Database.Limits limits, Consumer<SetAside> told) {
        this.launches = new LaunchTable(file, schema, clock, limits, told);
        this.clock = clock;
    }

    @Override
    public void prepared(LaunchRecord launch, Optional<Set<String>> baseline) throws HistoryException {
        launches.change(LaunchRow.INSERT, row -> LaunchRow.write(row, launch, baseline));
    }

    /** Refuses a launch that is not freshly prepared, so that each is sent at most once. */
    @Override
    public void sent(String launchId) throws HistoryException {
        launches.change(SENT, row -> new Parameters(row)
                .time(now())
                .text(Owner.current().toString())
                .text(launchId));
    }

    @Override
    public void concluded(
            String launchId, RecordedOutcome outcome, Optional<Integer> status, String message, String runId, String runName)
            throws HistoryException {
        launches.change(CONCLUDED, row -> new Parameters(row)
                .text(outcome.word())
                .number(status)
                .text(message)
                .text(runId)
                .text(runName)
                .time(now())
                .text(launchId));
    }

    @Override
    public void decided(String launchId, String runId, String runName) throws HistoryException {
        RecordedOutcome outcome = runId.isEmpty() ? RecordedOutcome.UNKNOWN : RecordedOutcome.ACCEPTED;
        launches.change(DECIDED, row -> new Parameters(row)
                .text(outcome.word())
                .text(runId)
                .text(runName)
                .time(now())
                .text(launchId));
    }

    @Override
    public void aborted(String launchId) throws HistoryException {
        launches.change(ABORTED, row -> new Parameters(row).time(now()).text(launchId));
    }

    @Override
    public void noted(String launchId, String note) throws HistoryException {
        launches.change(NOTED, row -> new Parameters(row).text(note).text(launchId));
    }

    private Optional<Instant> now() {
        return Optional.of(clock.instant());
    }

    @Override
    public void followed(String launchId, String runStatus, Optional<Instant> startedAt, Optional<Instant> concludedAt)
            throws HistoryException {
        launches.change(FOLLOWED, row -> new Parameters(row)
                .text(runStatus)
                .time(startedAt)
                .time(concludedAt)
                .text(launchId));
    }

    @Override
    public List<LaunchRecord> newest(int most) throws HistoryException {
        return launches.select(NEWEST, row -> row.setInt(1, Math.max(0, most)), LaunchRow::read);
    }

    @Override
    public Optional<LaunchRecord> find(String launchId) throws HistoryException {
        return launches.select(FIND, row -> row.setString(1, launchId), LaunchRow::read).stream().findFirst();
    }

    @Override
    public List<LaunchRecord> undecided(String connection) throws HistoryException {
        return launches.select(UNDECIDED, row -> row.setString(1, connection), LaunchRow::read);
    }

    @Override
    public Optional<Set<String>> baseline(String launchId) throws HistoryException {
        return launches.select(FIND, row -> row.setString(1, launchId), LaunchRow::baseline).stream()
                .findFirst()
                .flatMap(ids -> ids);
    }

    @Override
    public Set<String> runsOf(Target target) throws HistoryException {
        return Set.copyOf(launches.select(
                RUNS_OF,
                row -> ofJob(row, target),
                row -> row.getString(1)));
    }

    @Override
    public Set<String> runsAmong(Target target, Set<String> runIds) throws HistoryException {
        String ids = JsonWriter.compact(
                new JsonValue.Arr(runIds.stream().<JsonValue>map(JsonValue.Text::new).toList()));
        return Set.copyOf(launches.select(RUNS_AMONG, row -> ofJob(row, target).text(ids), row -> row.getString(1)));
    }

    @Override
    public Optional<LaunchRecord> ofRun(Target target, String runId) throws HistoryException {
        return launches.select(OF_RUN, row -> ofJob(row, target).text(runId), LaunchRow::read).stream().findFirst();
    }

    private static Parameters ofJob(PreparedStatement row, Target target) throws SQLException {
        return new Parameters(row).text(target.project()).text(target.job()).text(target.team());
    }

    @Override
    public List<LaunchRecord> startingWith(String beginning, int most) throws HistoryException {
        return launches.select(
                STARTING_WITH,
                row -> new Parameters(row)
                        .text(beginning)
                        .text(beginning)
                        .text(beginning)
                        .number(Optional.of(Math.max(0, most))),
                LaunchRow::read);
    }

    @Override
    public void close() {
        launches.close();
    }
}
