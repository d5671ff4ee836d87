package io.slipway.history;

import io.slipway.storage.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The shape of the database: numbered scripts, applied one after the other, with the number of the last one kept in
 * {@code user_version}.
 */
final class Schema {
    private static final List<String> SCRIPTS = List.of(
            "001-launches.sql", "002-outcomes.sql", "003-kept-requests.sql", "004-claims.sql", "005-search.sql");

    private static final String TABLES = "SELECT count(*) FILTER (WHERE name = 'launches') AS launches, "
            + "count(*) FILTER (WHERE name <> 'launches') AS others FROM sqlite_master";

    private final List<String> steps;

    /** A schema of these scripts. */
    Schema(List<String> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The schema of this version of the program. */
    static Schema current() {
        return new Schema(SCRIPTS.stream().map(Schema::script).toList());
    }

    /** Whether the program knows a database of this version. */
    boolean knows(int version) {
        return version <= steps.size();
    }

    /** Whether a database of this version needs nothing done to it. */
    boolean isCurrent(int version) {
        return version == steps.size();
    }

    /** The version that a database has. */
    static int version(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /** Whether a database of this version has nothing in it yet, or a table of launches that was made with that number. */
    static boolean isOfLaunches(Connection database, int version) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            return version == 0 ? row.getInt("others") + row.getInt("launches") == 0 : row.getInt("launches") > 0;
        }
    }

    /**
     * Brings a database up to date; a copy of one that is in use is laid beside it before.
     *
     * <p>All steps are one transaction, so that nobody meets a database that is half way.
     */
    void bringUpToDate(Connection database, Path file) throws SQLException, IOException {
        int version = version(database);
        if (version >= steps.size()) {
            return;
        }
        if (version > 0) {
            copy(database, version, file);
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                apply(statement, version(database));
                statement.execute("COMMIT");
            } catch (SQLException failed) {
                statement.execute("ROLLBACK");
                throw failed;
            }
        }
    }

    /** Another process may have done the same in the meantime; then there is nothing left to do. */
    private void apply(Statement statement, int version) throws SQLException {
        for (int step = version; step < steps.size(); step++) {
            statement.executeUpdate(steps.get(step));
            statement.executeUpdate("PRAGMA user_version = " + (step + 1));
        }
    }

    /** Another process may be doing the same at this moment, and what is copied after it is no longer the old one. */
    private static void copy(Connection database, int version, Path file) throws SQLException, IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".version-" + version);
        Path fresh = copy.resolveSibling(copy.getFileName() + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
        PrivateFile.createEmpty(fresh);
        try {
            try (Statement statement = database.createStatement()) {
                statement.execute("VACUUM INTO '" + fresh.toString().replace("'", "''") + "'");
            }
            if (version(fresh) == version) {
                Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static int version(Path file) throws SQLException {
        try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            return version(copy);
        }
    }

    private static String script(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
