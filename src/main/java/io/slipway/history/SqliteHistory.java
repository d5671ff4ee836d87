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
    private final LaunchSearch search;
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
        this.search = new LaunchSearch(launches);
        this.clock = clock;
    }

    @Override
    public Admission prepared(LaunchRecord launch, Optional<Set<String>> baseline, KeptRequest kept, Claim claim)
            throws HistoryException {
        return launches.atomically(statements -> {
            Claims claims = new Claims(statements);
            Admission admission = claims.admission(claim, launch.target(), clock.instant());
            if (admission instanceof Admission.Granted) {
                statements.change(LaunchRow.INSERT, row -> LaunchRow.write(row, launch, baseline));
                claims.note(launch.launchId(), claim);
                if (!kept.isNothing()) {
                    statements.change(KeptRow.INSERT, row -> KeptRow.write(row, launch.launchId(), kept));
                }
            }
            return admission;
        });
    }

    @Override
    public KeptRequest kept(String launchId) throws HistoryException {
        return launches.select(KeptRow.FIND, row -> row.setString(1, launchId), KeptRow::read).stream()
                .findFirst()
                .orElse(KeptRequest.NOTHING);
    }

    @Override
    public Admission admission(Claim claim, Target target) throws HistoryException {
        return launches.read(statements -> new Claims(statements).admission(claim, target, clock.instant()));
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
        return search.page(LaunchFilter.ALL, Optional.empty(), most);
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
    public List<LaunchRecord> page(LaunchFilter filter, Optional<LaunchRecord> after, int most) throws HistoryException {
        return search.page(filter, after, most);
    }

    @Override
    public int count(LaunchFilter filter) throws HistoryException {
        return search.count(filter);
    }

    @Override
    public List<Target> jobs() throws HistoryException {
        return search.jobs();
    }

    @Override
    public List<String> presets() throws HistoryException {
        return search.presets();
    }

    @Override
    public List<LaunchRecord> runs(String connection, Target job, int most) throws HistoryException {
        return search.runs(connection, job, most);
    }

    @Override
    public Optional<UsualDuration> usual(String connection, Target job) throws HistoryException {
        return search.usual(connection, job);
    }

    @Override
    public int prunable(Retention retention) throws HistoryException {
        return new Pruning(launches, retention, clock.instant()).count();
    }

    @Override
    public int prune(Retention retention) throws HistoryException {
        return new Pruning(launches, retention, clock.instant()).remove();
    }

    @Override
    public void close() {
        launches.close();
    }
}
