package io.slipway.northflank.transport;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Cuts what takes too long, which wakes whoever waits for it. One thread watches over all of it; it is there while there
 * is something to watch and a few seconds longer.
 */
final class Alarm {
    private static final int LINGERS_SECONDS = 5;

    /** What is done over a connection. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("slipway-alarm").factory());

    Alarm() {
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(LINGERS_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    /**
     * Does some work, which is cut when it is not done in time.
     *
     * @param cut makes the work fail at once; called from another thread
     * @throws SocketTimeoutException when it was cut
     */
    <T> T over(Deadline deadline, Runnable cut, Work<T> work) throws IOException {
        Bell bell = new Bell(cut);
        Future<?> set = clock.schedule(bell, deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        try {
            return work.done();
        } catch (IOException | RuntimeException failed) {
            if (bell.rang) {
                throw late(failed);
            }
            throw failed;
        } finally {
            set.cancel(false);
        }
    }

    /** Does something later, unless that is cancelled. */
    Future<?> after(Duration time, Runnable what) {
        return clock.schedule(what, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** What the work failed with tells of the cut, not of what was waited for. */
    private static SocketTimeoutException late(Exception failed) {
        SocketTimeoutException late = new SocketTimeoutException();
        late.addSuppressed(failed);
        return late;
    }

    private static final class Bell implements Runnable {
        private final Runnable cut;
        private volatile boolean rang;

        Bell(Runnable cut) {
            this.cut = cut;
        }

        @Override
        public void run() {
            rang = true;
            cut.run();
        }
    }
}
