package io.slipway.history;

import io.slipway.storage.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The shape of the database: numbered scripts, applied one after the other, with the number of the last one kept in
 * {@code user_version}.
 */
final class Schema {
    private static final List<String> SCRIPTS = List.of("001-launches.sql");

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

    /** The version that a database has. */
    static int version(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /** Brings a database up to date; before each step from a version in use, a copy of it is laid beside it. */
    void bringUpToDate(Connection database, Path file) throws SQLException, IOException {
        for (int version = version(database); version < steps.size(); version = version(database)) {
            if (version > 0) {
                copy(database, file.resolveSibling(file.getFileName() + ".version-" + version));
            }
            apply(database, version);
        }
    }

    /** Another process may have done the same step in the meantime; then there is nothing left to do. */
    private void apply(Connection database, int version) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                if (version(database) == version) {
                    statement.executeUpdate(steps.get(version));
                    statement.executeUpdate("PRAGMA user_version = " + (version + 1));
                }
                statement.execute("COMMIT");
            } catch (SQLException failed) {
                statement.execute("ROLLBACK");
                throw failed;
            }
        }
    }

    private static void copy(Connection database, Path copy) throws SQLException, IOException {
        PrivateFile.createEmpty(copy);
        try (Statement statement = database.createStatement()) {
            statement.execute("VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
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
