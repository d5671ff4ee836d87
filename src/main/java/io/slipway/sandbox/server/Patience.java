package io.slipway.sandbox.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits on behalf of faults and tails, until the time is up or the server closes. */
public final class Patience implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Waits, and says whether the server is still open. */
    boolean holdOut(Duration time) {
        try {
            return time.isZero() ? closed.getCount() > 0 : !closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until the server closes. */
    void waitForClose() {
        holdOut(Duration.ofDays(365));
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
