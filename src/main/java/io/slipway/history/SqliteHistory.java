package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import io.slipway.run.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private static final String STARTING_WITH = """
            SELECT * FROM launches WHERE launch_id >= ? AND substr(launch_id, 1, length(?)) = ?
            ORDER BY launch_id LIMIT ?
            """;

    private final Path file;
    private final Schema schema;
    private final Clock clock;
    private final Database.Limits limits;
    private final Consumer<SetAside> told;
    private @Nullable Connection database;
    private @Nullable Object opened;

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
        this.file = file;
        this.schema = schema;
        this.clock = clock;
        this.limits = limits;
        this.told = told;
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
            LOG.log(System.Logger.Level.WARNING, "The record of launches was not closed cleanly", alreadyOnDisk);
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

    /** What is done with the open database. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection database) throws SQLException, HistoryException;
    }

    /** Changes exactly one launch. */
    private void change(String sql, Filling filling) throws HistoryException {
        int changed = with(open -> {
            try (PreparedStatement statement = open.prepareStatement(sql)) {
                filling.fill(statement);
                return statement.executeUpdate();
            }
        });
        if (changed != 1) {
            throw new HistoryException("The record of launches has no such launch in that state.");
        }
    }

    private <T> List<T> select(String sql, Filling filling, Reading<T> reading) throws HistoryException {
        return with(open -> {
            try (PreparedStatement statement = open.prepareStatement(sql)) {
                filling.fill(statement);
                List<T> read = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        read.add(reading.read(rows));
                    }
                }
                return read;
            }
        });
    }

    /** A damaged file is set aside, and the same is done once more with the new one. */
    private synchronized <T> T with(Work<T> work) throws HistoryException {
        try {
            try {
                return work.on(database());
            } catch (SQLException failed) {
                if (!Trouble.isDamage(failed)) {
                    throw failed;
                }
                startOver();
                return work.on(database());
            }
        } catch (SQLException failed) {
            throw Trouble.of(file, failed);
        } catch (IOException failed) {
            throw Trouble.of(file, failed);
        }
    }

    /** Unless another process has done so in the meantime: then its new file is there already. */
    private void startOver() throws SQLException, IOException, HistoryException {
        boolean ours = opened == null || opened.equals(key());
        close();
        if (ours) {
            Path aside = new Salvage(file).setAside(clock.instant());
            told.accept(new SetAside(aside, salvaged(aside)));
        }
    }

    private int salvaged(Path aside) throws SQLException, IOException, HistoryException {
        Connection fresh = database();
        try {
            return Salvage.copy(aside, fresh);
        } catch (SQLException | IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Nothing could be read of the damaged record of launches", unreadable);
            return 0;
        }
    }

    /** A file that another process has set aside is left, so that nothing is written where nobody looks. */
    private Connection database() throws SQLException, IOException, HistoryException {
        if (database != null && !Objects.equals(opened, key())) {
            close();
        }
        if (database == null) {
            opened = null;
            database = Database.open(file, schema, limits);
            opened = key();
        }
        return database;
    }

    /** Which file it is, whatever its name; nothing where it is not there or the system does not tell. */
    private @Nullable Object key() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException absent) {
            return null;
        }
    }
}
