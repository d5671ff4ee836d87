package io.slipway.history;

import io.slipway.history.HistoryTrouble.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of the database means to whoever has to do something about it. */
final class Trouble {
    private Trouble() {
    }

    /** Whether the file itself is broken, so that no other attempt can work. */
    static boolean isDamage(SQLException failed) {
        return is(failed, SQLiteErrorCode.SQLITE_CORRUPT) || is(failed, SQLiteErrorCode.SQLITE_NOTADB);
    }

    /** Whether another process has it just now. */
    static boolean isBusy(SQLException failed) {
        return is(failed, SQLiteErrorCode.SQLITE_BUSY) || is(failed, SQLiteErrorCode.SQLITE_LOCKED);
    }

    static HistoryException of(Path file, SQLException failed) {
        Kind kind = kind(failed);
        String detail = kind == Kind.BROKEN ? String.valueOf(failed.getMessage()) : "";
        return new HistoryException(new HistoryTrouble(kind, file.toString(), detail), failed);
    }

    static HistoryException of(Path file, IOException failed) {
        return new HistoryException(new HistoryTrouble(Kind.DENIED, file.toString(), ""), failed);
    }

    private static Kind kind(SQLException failed) {
        if (is(failed, SQLiteErrorCode.SQLITE_FULL) || isWithoutRoomToOpen(failed)) {
            return Kind.FULL;
        }
        if (isBusy(failed)) {
            return Kind.LOCKED;
        }
        return is(failed, SQLiteErrorCode.SQLITE_READONLY) || is(failed, SQLiteErrorCode.SQLITE_CANTOPEN)
                ? Kind.DENIED
                : Kind.BROKEN;
    }

    /** Of a failed opening SQLite says by this alone that there was no room for what readers share. */
    private static boolean isWithoutRoomToOpen(SQLException failed) {
        return failed instanceof SQLiteException precise
                && precise.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    }

    /** Whether the disk is what fails, so that the file may be readable as it stands. */
    static boolean isOfTheDisk(HistoryException failed) {
        return failed.getCause() instanceof IOException
                || (failed.getCause() instanceof SQLException database
                        && (is(database, SQLiteErrorCode.SQLITE_FULL)
                                || is(database, SQLiteErrorCode.SQLITE_IOERR)
                                || is(database, SQLiteErrorCode.SQLITE_READONLY)
                                || is(database, SQLiteErrorCode.SQLITE_CANTOPEN)));
    }

    /** The driver keeps the lowest byte of SQLite's code, which is the kind of failure. */
    private static boolean is(SQLException failed, SQLiteErrorCode code) {
        return failed.getErrorCode() == code.code;
    }
}
