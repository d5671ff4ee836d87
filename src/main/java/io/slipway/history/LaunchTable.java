package io.slipway.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The table of launches in its file, opened at its first use.
 *
 * <p>A file that is damaged is set aside for a new one, and one that another process has set aside is left.
 */
final class LaunchTable implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LaunchTable.class.getName());

    private final Path file;
    private final Schema schema;
    private final Clock clock;
    private final Database.Limits limits;
    private final Consumer<SetAside> told;
    private final GroupCommit commits = new GroupCommit(all -> with(open -> open.atomically(all)));
    private @Nullable Connection database;
    private @Nullable Statements statements;
    private @Nullable Object opened;
    private boolean closed;

    LaunchTable(Path file, Schema schema, Clock clock, Database.Limits limits, Consumer<SetAside> told) {
        this.file = file;
        this.schema = schema;
        this.clock = clock;
        this.limits = limits;
        this.told = told;
    }

    /** Changes exactly one launch. */
    void change(String sql, Statements.Filling filling) throws HistoryException {
        atomically(open -> {
            open.change(sql, filling);
            return true;
        });
    }

    /** Removes launches; how many they were. */
    int remove(String sql, Statements.Filling filling) throws HistoryException {
        return unlessClosed(open -> open.changeAny(sql, filling));
    }

    <T> List<T> select(String sql, Statements.Filling filling, Statements.Reading<T> reading) throws HistoryException {
        return read(open -> open.select(sql, filling, reading));
    }

    /** Whatever is asked that changes nothing; a disk on which nothing can be written is read all the same. */
    <T> T read(Statements.Work<T> work) throws HistoryException {
        try {
            return unlessClosed(work);
        } catch (HistoryException failed) {
            if (!Trouble.isOfTheDisk(failed)) {
                throw failed;
            }
            return readAsItIs(work, failed);
        }
    }

    private <T> T readAsItIs(Statements.Work<T> work, HistoryException failed) throws HistoryException {
        try {
            Optional<Connection> asItIs = Database.openAsItIs(file, schema);
            if (asItIs.isEmpty()) {
                throw failed;
            }
            try (Connection open = asItIs.get()) {
                return work.with(new Statements(open));
            }
        } catch (SQLException | IOException unreadable) {
            failed.addSuppressed(unreadable);
            throw failed;
        }
    }

    /** Several statements as one, on disk when it returns. */
    <T> T atomically(Statements.Work<T> work) throws HistoryException {
        try {
            return commits.commit(work);
        } catch (SQLException refused) {
            throw Trouble.of(file, refused);
        }
    }

    /** Whoever asks so late is no longer heard; an outcome that comes so late is written all the same. */
    private synchronized <T> T unlessClosed(Statements.Work<T> work) throws HistoryException {
        if (closed) {
            throw new HistoryException(new HistoryTrouble(HistoryTrouble.Kind.CLOSED));
        }
        return with(work);
    }

    /** A damaged file is set aside, and the same is done once more with the new one. */
    private synchronized <T> T with(Statements.Work<T> work) throws HistoryException {
        try {
            try {
                return work.with(statements());
            } catch (SQLException failed) {
                if (!Trouble.isDamage(failed)) {
                    throw failed;
                }
                startOver();
                return work.with(statements());
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
        disconnect();
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

    private Statements statements() throws SQLException, IOException, HistoryException {
        Connection current = database();
        Statements made = statements;
        if (made == null) {
            made = new Statements(current);
            statements = made;
        }
        return made;
    }

    /** A file that another process has set aside is left, so that nothing is written where nobody looks. */
    private Connection database() throws SQLException, IOException, HistoryException {
        if (database != null && !Objects.equals(opened, key())) {
            disconnect();
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

    @Override
    public synchronized void close() {
        closed = true;
        disconnect();
    }

    private void disconnect() {
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
            statements = null;
        }
    }
}
