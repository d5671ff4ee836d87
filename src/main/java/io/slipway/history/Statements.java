package io.slipway.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements on one open database, alone or several as one. */
final class Statements {
    private final Connection database;

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
            throw new HistoryException("The record of launches has no such launch in that state.");
        }
    }

    /** Changes any number of launches; how many they were. */
    int changeAny(String sql, Filling filling) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            filling.fill(statement);
            return statement.executeUpdate();
        }
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
        try (Statement transaction = database.createStatement()) {
            transaction.execute("BEGIN IMMEDIATE");
            try {
                T result = work.with(this);
                transaction.execute("COMMIT");
                return result;
            } catch (SQLException | HistoryException | RuntimeException failed) {
                undo(transaction, failed);
                throw failed;
            }
        }
    }

    /** Where the failure itself has ended the transaction, there is nothing to undo any more. */
    private static void undo(Statement transaction, Exception failed) {
        try {
            transaction.execute("ROLLBACK");
        } catch (SQLException ended) {
            failed.addSuppressed(ended);
        }
    }
}
