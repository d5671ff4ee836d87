package io.slipway.history;

import io.slipway.storage.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** Opens the database so that several processes may use it and a commit is on disk when it returns. */
final class Database {
    /** Other processes hold it for milliseconds; whoever waits longer than this is in real trouble. */
    private static final int PATIENCE_MS = 10_000;
    private static final int MOST_ATTEMPTS = 50;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(20);

    private Database() {
    }

    static Connection open(Path file, Schema schema) throws HistoryException {
        try {
            PrivateFile.ensure(file);
            return openPatiently(file, schema);
        } catch (SQLException | IOException failed) {
            throw new HistoryException(
                    "The record of launches at " + file + " cannot be opened: " + failed.getMessage(), failed);
        }
    }

    /**
     * SQLite waits for others wherever it can, but not when two of them make a new database ready at once; then one of
     * them is told that it is busy, and finds it ready a moment later.
     */
    private static Connection openPatiently(Path file, Schema schema)
            throws SQLException, IOException, HistoryException {
        for (int attempt = 1; ; attempt++) {
            try {
                refuseNewer(file, schema);
                return ready(file, schema);
            } catch (SQLException failed) {
                if (attempt == MOST_ATTEMPTS || !isBusy(failed)) {
                    throw failed;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
    }

    private static boolean isBusy(SQLException failed) {
        return failed.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code
                || failed.getErrorCode() == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private static Connection ready(Path file, Schema schema) throws SQLException, IOException {
        Connection database = connect(file, false);
        try {
            try (Statement statement = database.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
            }
            schema.bringUpToDate(database, file);
            return database;
        } catch (SQLException | IOException failed) {
            database.close();
            throw failed;
        }
    }

    /** Looked at through a connection that cannot write, so that a database of the future stays as it is. */
    private static void refuseNewer(Path file, Schema schema) throws SQLException, IOException, HistoryException {
        if (Files.size(file) == 0) {
            return;
        }
        try (Connection database = connect(file, true)) {
            int version = Schema.version(database);
            if (!schema.knows(version)) {
                throw new HistoryException("The record of launches at " + file + " was written by a newer Slipway (version "
                        + version + " of its form). It was left as it is; use that Slipway, or another folder.");
            }
        }
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.setReadOnly(readOnly);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
