package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history in a SQLite file. It is opened at its first use, which takes about 200 ms; any number of threads and
 * processes may use the same file.
 */
public final class SqliteHistory implements History {
    private static final String SENT =
            "UPDATE launches SET outcome = ? WHERE launch_id = ? AND outcome = ?";
    private static final String CONCLUDED =
            "UPDATE launches SET outcome = ?, status = ?, message = ?, run_id = ?, run_name = ? WHERE launch_id = ?";
    private static final String FOLLOWED = """
            UPDATE launches SET run_status = ?, started_at = coalesce(?, started_at),
                                concluded_at = coalesce(?, concluded_at)
            WHERE launch_id = ?
            """;
    private static final String NEWEST = "SELECT * FROM launches ORDER BY prepared_at DESC, rowid DESC LIMIT ?";
    private static final String FIND = "SELECT * FROM launches WHERE launch_id = ?";

    private final Path file;
    private final Schema schema;
    private @Nullable Connection database;

    /** A history in this file; it and its folder are made when they are missing. */
    public SqliteHistory(Path file) {
        this(file, Schema.current());
    }

    SqliteHistory(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    @Override
    public void prepared(LaunchRecord launch) throws HistoryException {
        change(LaunchRow.INSERT, row -> LaunchRow.write(row, launch));
    }

    /** Refuses a launch that is not freshly prepared, so that each is sent at most once. */
    @Override
    public void sent(String launchId) throws HistoryException {
        change(SENT, row -> new Parameters(row)
                .text(RecordedOutcome.SENT.word())
                .text(launchId)
                .text(RecordedOutcome.PREPARED.word()));
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
                .text(launchId));
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
        return select(NEWEST, row -> row.setInt(1, Math.max(0, most)));
    }

    @Override
    public Optional<LaunchRecord> find(String launchId) throws HistoryException {
        return select(FIND, row -> row.setString(1, launchId)).stream().findFirst();
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

    private synchronized List<LaunchRecord> select(String sql, Filling filling) throws HistoryException {
        try (PreparedStatement statement = database().prepareStatement(sql)) {
            filling.fill(statement);
            List<LaunchRecord> launches = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    launches.add(LaunchRow.read(rows));
                }
            }
            return launches;
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
