package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import io.slipway.run.Target;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The history in a SQLite file. It is opened at its first use, which takes about 200 ms; any number of threads and
 * processes may use the same file.
 */
public final class SqliteHistory implements History {
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
    private static final String STARTING_WITH = """
            SELECT * FROM launches WHERE launch_id >= ? AND substr(launch_id, 1, length(?)) = ?
            ORDER BY launch_id LIMIT ?
            """;

    private final Path file;
    private final Schema schema;
    private final Clock clock;
    private @Nullable Connection database;

    /** A history in this file; it and its folder are made when they are missing. */
    public SqliteHistory(Path file) {
        this(file, Schema.current(), Clock.systemUTC());
    }

    SqliteHistory(Path file, Schema schema, Clock clock) {
        this.file = file;
        this.schema = schema;
        this.clock = clock;
    }

    @Override
    public void prepared(LaunchRecord launch, Optional<Set<String>> baseline) throws HistoryException {
        change(LaunchRow.INSERT, row -> LaunchRow.write(row, launch, baseline));
    }

    /** Refuses a launch that is not freshly prepared, so that each is sent at most once. */
    @Override
    public void sent(String launchId) throws HistoryException {
        change(SENT, row -> new Parameters(row)
                .time(now())
                .text(Owner.current().toString())
                .text(launchId));
    }

    @Override
    public void concluded(
            String launchId, RecordedOutcome outcome, Optional<Integer> status, String message, String runId, String runName)
            throws HistoryException {
        change(CONCLUDED, row -> new Parameters(row)
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
        change(DECIDED, row -> new Parameters(row)
                .text(outcome.word())
                .text(runId)
                .text(runName)
                .time(now())
                .text(launchId));
    }

    @Override
    public void aborted(String launchId) throws HistoryException {
        change(ABORTED, row -> new Parameters(row).time(now()).text(launchId));
    }

    @Override
    public void noted(String launchId, String note) throws HistoryException {
        change(NOTED, row -> new Parameters(row).text(note).text(launchId));
    }

    private Optional<Instant> now() {
        return Optional.of(clock.instant());
    }

    @Override
    public void followed(String launchId, String runStatus, Optional<Instant> startedAt, Optional<Instant> concludedAt)
            throws HistoryException {
        change(FOLLOWED, row -> new Parameters(row)
                .text(runStatus)
                .time(startedAt)
                .time(concludedAt)
                .text(launchId));
    }

    @Override
    public List<LaunchRecord> newest(int most) throws HistoryException {
        return select(NEWEST, row -> row.setInt(1, Math.max(0, most)), LaunchRow::read);
    }

    @Override
    public Optional<LaunchRecord> find(String launchId) throws HistoryException {
        return select(FIND, row -> row.setString(1, launchId), LaunchRow::read).stream().findFirst();
    }

    @Override
    public List<LaunchRecord> undecided(String connection) throws HistoryException {
        return select(UNDECIDED, row -> row.setString(1, connection), LaunchRow::read);
    }

    @Override
    public Optional<Set<String>> baseline(String launchId) throws HistoryException {
        return select(FIND, row -> row.setString(1, launchId), LaunchRow::baseline).stream()
                .findFirst()
                .flatMap(ids -> ids);
    }

    @Override
    public Set<String> runsOf(Target target) throws HistoryException {
        return Set.copyOf(select(
                RUNS_OF,
                row -> new Parameters(row).text(target.project()).text(target.job()).text(target.team()),
                row -> row.getString(1)));
    }

    @Override
    public List<LaunchRecord> startingWith(String beginning, int most) throws HistoryException {
        return select(
                STARTING_WITH,
                row -> new Parameters(row)
                        .text(beginning)
                        .text(beginning)
                        .text(beginning)
                        .number(Optional.of(Math.max(0, most))),
                LaunchRow::read);
    }

    @Override
    public synchronized void close() {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (SQLException alreadyOnDisk) {
            // Every commit is on disk; what fails here is tidying up, which the next opening does again.
            System.getLogger(SqliteHistory.class.getName())
                    .log(System.Logger.Level.WARNING, "The record of launches was not closed cleanly", alreadyOnDisk);
        } finally {
            database = null;
        }
    }

    /** Gives a statement its parameters. */
    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** Reads a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes exactly one launch. */
    private synchronized void change(String sql, Filling filling) throws HistoryException {
        try (PreparedStatement statement = database().prepareStatement(sql)) {
            filling.fill(statement);
            if (statement.executeUpdate() != 1) {
                throw new HistoryException("The record of launches has no such launch in that state.");
            }
        } catch (SQLException failed) {
            throw new HistoryException("The record of launches cannot be written: " + failed.getMessage(), failed);
        }
    }

    private synchronized <T> List<T> select(String sql, Filling filling, Reading<T> reading) throws HistoryException {
        try (PreparedStatement statement = database().prepareStatement(sql)) {
            filling.fill(statement);
            List<T> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
            }
            return read;
        } catch (SQLException failed) {
            throw new HistoryException("The record of launches cannot be read: " + failed.getMessage(), failed);
        }
    }

    private Connection database() throws HistoryException {
        if (database == null) {
            database = Database.open(file, schema);
        }
        return database;
    }
}
