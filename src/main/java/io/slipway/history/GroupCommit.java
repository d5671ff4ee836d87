package io.slipway.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commits at once what several callers wait for, in the order in which they came: writing to the disk takes long, so
 * whoever is the first to find nobody at it takes along all who have come in the meantime.
 */
final class GroupCommit {
    private final Transaction transaction;
    /** Guards what is below, and is never held while anything is written. */
    private final Lock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private List<WaitingWrite<?>> waiting = new ArrayList<>();
    private boolean committing;

    GroupCommit(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Does something as one transaction, which is on disk when this returns. */
    @FunctionalInterface
    interface Transaction {
        void with(Statements.Work<Boolean> all) throws HistoryException;
    }

    /**
     * Does something and has it on disk when it returns. An interrupt does not end the waiting.
     *
     * @throws SQLException when this very work was refused; what others wait for is written all the same
     * @throws HistoryException when it was refused, or nothing could be written
     */
    <T> T commit(Statements.Work<T> work) throws SQLException, HistoryException {
        WaitingWrite<T> own = new WaitingWrite<>(work);
        List<WaitingWrite<?>> all = tookAlong(own);
        if (!all.isEmpty()) {
            try {
                commitAll(all);
            } finally {
                letOthersCommit(all);
            }
        }
        return own.result();
    }

    /** How many nobody has begun to write. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** All that are to be written by this caller, or none once another one has written this caller's. */
    private List<WaitingWrite<?>> tookAlong(WaitingWrite<?> own) {
        lock.lock();
        try {
            waiting.add(own);
            while (committing && !own.isOver()) {
                over.awaitUninterruptibly();
            }
            if (own.isOver()) {
                return List.of();
            }
            List<WaitingWrite<?>> all = waiting;
            waiting = new ArrayList<>();
            committing = true;
            return all;
        } finally {
            lock.unlock();
        }
    }

    private void commitAll(List<WaitingWrite<?>> all) {
        try {
            writeAll(all);
            all.forEach(WaitingWrite::committed);
        } catch (HistoryException failed) {
            all.forEach(write -> write.failed(failed));
        }
    }

    /** To be able to undo each alone costs as much as to write it, so that is done only once one of them was refused. */
    private void writeAll(List<WaitingWrite<?>> all) throws HistoryException {
        try {
            transaction.with(statements -> {
                for (WaitingWrite<?> write : all) {
                    write.runWithAll(statements);
                }
                return true;
            });
        } catch (WaitingWrite.Refused one) {
            transaction.with(statements -> {
                for (WaitingWrite<?> write : all) {
                    write.runOn(statements);
                }
                return true;
            });
        }
    }

    private void letOthersCommit(List<WaitingWrite<?>> all) {
        lock.lock();
        try {
            all.forEach(WaitingWrite::end);
            committing = false;
            over.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
