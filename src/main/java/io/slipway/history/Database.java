package io.slipway.history;

import io.slipway.history.HistoryTrouble.Kind;
import io.slipway.storage.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;

/** Opens the database so that several processes may use it and a commit is on disk when it returns. */
final class Database {
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(20);

    private Database() {
    }

    /**
     * How far an opened database goes.
     *
     * @param patience how long others are waited for
     * @param mostPages at most so many pages of 4 KiB, 0 for as many as the disk holds
     */
    record Limits(Duration patience, int mostPages) {
        /** Others hold it for milliseconds; whoever waits longer than this is in real trouble. */
        static final Limits STANDARD = new Limits(Duration.ofSeconds(10), 0);
    }

    /**
     * SQLite waits for others wherever it can, but not when two of them make a new database ready at once; then one of
     * them is told that it is busy, and finds it ready a moment later.
     */
    static Connection open(Path file, Schema schema, Limits limits) throws SQLException, IOException, HistoryException {
        long end = System.nanoTime() + limits.patience().toNanos();
        while (true) {
            try {
                refuseWhatIsNotOurs(file, schema, limits);
                PrivateFile.ensure(file);
                return ready(file, schema, limits);
            } catch (SQLException failed) {
                if (!Trouble.isBusy(failed) || System.nanoTime() - end > 0) {
                    throw failed;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
    }

    private static Connection ready(Path file, Schema schema, Limits limits) throws SQLException, IOException {
        Connection database = connect(file, false, limits);
        try {
            try (Statement statement = database.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                if (limits.mostPages() > 0) {
                    statement.execute("PRAGMA max_page_count = " + limits.mostPages());
                }
            }
            schema.bringUpToDate(database, file);
            return database;
        } catch (SQLException | IOException failed) {
            database.close();
            throw failed;
        }
    }

    /** Looked at through a connection that cannot write, so that a database of the future, or of others, stays as it is. */
    private static void refuseWhatIsNotOurs(Path file, Schema schema, Limits limits)
            throws SQLException, IOException, HistoryException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        try (Connection database = connect(file, true, limits)) {
            int version = Schema.version(database);
            if (!Schema.isOfLaunches(database, version)) {
                throw new HistoryException(new HistoryTrouble(Kind.FOREIGN, file.toString(), ""));
            }
            if (!schema.knows(version)) {
                throw new HistoryException(new HistoryTrouble(Kind.NEWER, file.toString(), String.valueOf(version)));
            }
        }
    }

    /**
     * A database that nobody writes just now, opened without writing anything beside it, as a full or a read-only disk
     * would not let it. What a process that crashed has left beside it would be missed, so then there is nothing.
     */
    static Optional<Connection> openAsItIs(Path file, Schema schema) throws SQLException, IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + "-wal");
        if (!Files.exists(file) || (Files.exists(unfinished) && Files.size(unfinished) > 0)) {
            return Optional.empty();
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        Connection database = config.createConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1");
        if (schema.isCurrent(Schema.version(database))) {
            return Optional.of(database);
        }
        database.close();
        return Optional.empty();
    }

    private static Connection connect(Path file, boolean readOnly, Limits limits) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) limits.patience().toMillis());
        config.setReadOnly(readOnly);
        // Nobody asks for them, and each change would be followed by a question for the number of its row.
        config.setGetGeneratedKeys(false);
        Connection database = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        Function.create(database, "folded", new Folded(), 1, Function.FLAG_DETERMINISTIC);
        return database;
    }

    /** Lower case as the program knows it, for the scripts of the schema. */
    private static final class Folded extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(LaunchFilter.folded(text));
            }
        }
    }
}
