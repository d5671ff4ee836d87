package io.slipway.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a damaged database that can still be read: SQLite reads on behind a page that it cannot. */
final class ReadableRows {
    /** No launch takes less; it bounds the search where even the number of the last one is lost. */
    private static final int LEAST_BYTES = 64;

    private final Connection damaged;
    private final Connection fresh;
    private final String table;
    private final Statements.Reading<?> reading;
    private int copied;

    /**
     * Rows of one table.
     *
     * @param reading how the program reads such a row; what it cannot read is not taken over
     */
    ReadableRows(Connection damaged, Connection fresh, String table, Statements.Reading<?> reading) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.table = table;
        this.reading = reading;
    }

    /** Copies them in one transaction, in the order in which they were written. */
    int copy(long bytes) throws SQLException {
        fresh.setAutoCommit(false);
        try {
            List<String> columns = columns(damaged);
            columns.retainAll(stored());
            long last = last(bytes);
            long row = 0;
            while (row < last) {
                row = copyAfter(row, columns, last) + 1;
            }
            fresh.commit();
            return copied;
        } catch (SQLException failed) {
            fresh.rollback();
            throw failed;
        } finally {
            fresh.setAutoCommit(true);
        }
    }

    private List<String> columns(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
            ResultSetMetaData described = none.getMetaData();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= described.getColumnCount(); column++) {
                names.add(described.getColumnName(column));
            }
            return names;
        }
    }

    /** Without what the database works out itself, and may not be given. */
    private List<String> stored() throws SQLException {
        try (Statement statement = fresh.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private long last(long bytes) {
        try (Statement statement = damaged.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(rowid) FROM " + table)) {
            return row.getLong(1);
        } catch (SQLException unreadable) {
            return bytes / LEAST_BYTES;
        }
    }

    /** Copies the rows behind this one up to the first that cannot be read; the number of the last that was copied. */
    private long copyAfter(long row, List<String> columns, long last) throws SQLException {
        long reached = row;
        String sql = "SELECT rowid, " + String.join(", ", columns)
                + " FROM " + table + " WHERE rowid > " + row + " ORDER BY rowid";
        try (Statement statement = damaged.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<@Nullable Object> values = values(rows, columns.size());
                reached = rows.getLong(1);
                insert(values, columns);
            }
            return last;
        } catch (SQLException unreadable) {
            if (!Trouble.isDamage(unreadable)) {
                throw unreadable;
            }
            return reached;
        }
    }

    private static List<@Nullable Object> values(ResultSet row, int count) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            values.add(row.getObject(column + 2));
        }
        return values;
    }

    private void insert(List<@Nullable Object> values, List<String> columns) throws SQLException {
        String sql = "INSERT OR IGNORE INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = fresh.prepareStatement(sql)) {
            for (int column = 0; column < values.size(); column++) {
                statement.setObject(column + 1, values.get(column));
            }
            if (statement.executeUpdate() == 1 && isWhole()) {
                copied++;
            }
        }
    }

    /** What was read may be garbage all the same, and one such row would keep all others from being listed. */
    private boolean isWhole() throws SQLException {
        try (Statement statement = fresh.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + " WHERE rowid = last_insert_rowid()")) {
                if (row.next()) {
                    reading.read(row);
                }
                return true;
            } catch (SQLException garbage) {
                statement.executeUpdate("DELETE FROM " + table + " WHERE rowid = last_insert_rowid()");
                return false;
            }
        }
    }
}
