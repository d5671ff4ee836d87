package io.slipway.history;

import java.sql.SQLException;

/** Something that is to be written, and what came of it. Until it is committed it counts as not written. */
final class WaitingWrite<T> {
    private static final String SAVEPOINT = "SAVEPOINT one_of_all";
    private static final String RELEASE = "RELEASE one_of_all";
    private static final String UNDO = "ROLLBACK TO one_of_all";

    private final Statements.Work<T> work;
    private final Answer<T> notWritten = () -> {
        throw new HistoryException(new HistoryTrouble(HistoryTrouble.Kind.UNWRITTEN));
    };
    private Answer<T> onceCommitted = notWritten;
    private Answer<T> answer = notWritten;
    private boolean over;

    WaitingWrite(Statements.Work<T> work) {
        this.work = work;
    }

    /** What the caller gets, or is thrown. */
    @FunctionalInterface
    private interface Answer<T> {
        T get() throws SQLException, HistoryException;
    }

    /** Whether nobody is going to write it any more. */
    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }

    /** One of all was refused; none of them is written. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(Exception reason) {
            super(reason);
        }
    }

    /**
     * Does it within the transaction of all, which is undone when it is refused.
     *
     * @throws Refused in that case
     */
    void runWithAll(Statements statements) throws SQLException {
        try {
            T brought = work.with(statements);
            onceCommitted = () -> brought;
        } catch (SQLException refused) {
            if (Trouble.isDamage(refused)) {
                throw refused;
            }
            throw new Refused(refused);
        } catch (HistoryException | RuntimeException refused) {
            throw new Refused(refused);
        }
    }

    /** Does it within the transaction of all; a refusal undoes it alone. It may be done anew, on another file. */
    void runOn(Statements statements) throws SQLException {
        statements.run(SAVEPOINT);
        try {
            T brought = work.with(statements);
            onceCommitted = () -> brought;
        } catch (SQLException refused) {
            undo(statements, refused);
            onceCommitted = () -> {
                throw refused;
            };
        } catch (HistoryException refused) {
            undo(statements, refused);
            onceCommitted = () -> {
                throw refused;
            };
        } catch (RuntimeException fault) {
            undo(statements, fault);
            onceCommitted = () -> {
                throw fault;
            };
        }
        statements.run(RELEASE);
    }

    /** Where the failure has ended the whole transaction, or the file is broken, it is the failure of all. */
    private static void undo(Statements statements, Exception refused) throws SQLException {
        if (refused instanceof SQLException broken && Trouble.isDamage(broken)) {
            throw broken;
        }
        try {
            statements.run(UNDO);
        } catch (SQLException ended) {
            if (refused instanceof SQLException reason) {
                throw reason;
            }
            throw ended;
        }
    }

    void committed() {
        answer = onceCommitted;
    }

    /** Each is thrown a failure of its own, on its own thread. */
    void failed(HistoryException reason) {
        answer = () -> {
            throw new HistoryException(reason.trouble(), reason.getCause());
        };
    }

    /** What it brought, once it is committed. */
    T result() throws SQLException, HistoryException {
        return answer.get();
    }
}
