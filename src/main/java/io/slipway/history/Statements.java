package io.slipway.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements on one open database, alone or several as one. What changes something is made once and used again: there
 * are few such statements, and making one takes as long as running it.
 */
final class Statements {
    private static final System.Logger LOG = System.getLogger(Statements.class.getName());

    private final Connection database;
    private final Map<String, PreparedStatement> changes = new HashMap<>();

    Statements(Connection database) {
        this.database = database;
    }

    /** Gives a statement its parameters. */
    @FunctionalInterface
    interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done with an open database. */
    @FunctionalInterface
    interface Work<T> {
        T with(Statements statements) throws SQLException, HistoryException;
    }

    /** Changes exactly one launch. */
    void change(String sql, Filling filling) throws SQLException, HistoryException {
        if (changeAny(sql, filling) != 1) {
            throw new HistoryException(new HistoryTrouble(HistoryTrouble.Kind.OUTDATED));
        }
    }

    /** Changes any number of launches; how many they were. */
    int changeAny(String sql, Filling filling) throws SQLException {
        PreparedStatement statement = made(sql);
        filling.fill(statement);
        try {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            // The library gives up a statement that failed, and would refuse it from then on.
            changes.remove(sql);
            throw failed;
        }
    }

    /** Runs a statement that has no parameters and tells nothing. */
    void run(String sql) throws SQLException {
        changeAny(sql, none -> {});
    }

    /** Closed with the database. */
    private PreparedStatement made(String sql) throws SQLException {
        PreparedStatement made = changes.get(sql);
        if (made == null) {
            made = database.prepareStatement(sql);
            changes.put(sql, made);
        }
        return made;
    }

    <T> List<T> select(String sql, Filling filling, Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            filling.fill(statement);
            List<T> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
            }
            return read;
        }
    }

    /** All of it or nothing; from its beginning on nobody else writes, so that what is read stays true to the end. */
    <T> T atomically(Work<T> work) throws SQLException, HistoryException {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.with(this);
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                undo();
            }
        }
    }

    /** Where the failure itself has ended the transaction, there is nothing to undo any more. */
    private void undo() {
        try {
            run("ROLLBACK");
        } catch (SQLException ended) {
            LOG.log(System.Logger.Level.DEBUG, "The transaction had ended already", ended);
        }
    }
}
