package io.slipway.ui.follow;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Asks the FX thread every 5 ms for a sign of life, and notes how long each took: what an operator feels as a pause. */
public final class Heartbeat implements AutoCloseable {
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int MOST = 1_000_000;

    private final float[] millis = new float[MOST];
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Thread beats = new Thread(this::beat, "heartbeat");
    private volatile boolean ended;
    private volatile int count;
    private volatile double latestOfItsOwn;
    private long workedBefore;
    private long aside;
    private volatile double longestWork;

    /** Begins at once. */
    public Heartbeat() {
        beats.setDaemon(true);
        beats.setPriority(Thread.MAX_PRIORITY);
        beats.start();
    }

    private void beat() {
        for (long due = System.nanoTime(); !ended; due = Math.max(due + EVERY, System.nanoTime())) {
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            long asked = System.nanoTime();
            latestOfItsOwn = Math.max(latestOfItsOwn, (asked - due) / 1e6);
            if (waiting.compareAndSet(false, true)) {
                Platform.runLater(() -> answered(asked));
            }
        }
    }

    private void answered(long asked) {
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (count < MOST) {
            millis[count] = (float) ((System.nanoTime() - asked) / 1e6);
            longestWork = count == 0 ? 0 : Math.max(longestWork, (worked - workedBefore - aside) / 1e6);
            count = count + 1;
        }
        workedBefore = worked;
        aside = 0;
        waiting.set(false);
    }

    /** Does on the FX thread what only a measurement does: its time is not the program's. */
    public <T> T aside(Callable<T> work) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            return work.call();
        } finally {
            aside += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        }
    }

    /**
     * What was noted, in milliseconds.
     *
     * @param beats how often it was asked
     * @param longest the longest pause
     * @param worstOfAThousand 99.9 of a hundred were no longer
     * @param worstOfAHundred 99 of a hundred were no longer
     * @param median half were no longer
     * @param over how many were over the limit
     * @param longestWork the most processor time that the FX thread took between two answers: what the program itself
     *     is to blame for on a busy machine
     * @param ownDelay how late this thread itself was woken at worst: what the machine is to blame for
     */
    public record Pauses(
            int beats,
            double longest,
            double worstOfAThousand,
            double worstOfAHundred,
            double median,
            long over,
            double longestWork,
            double ownDelay) {}

    /** Ends it, and tells what was noted; pauses over the limit are counted. */
    public Pauses end(double limit) throws InterruptedException {
        close();
        float[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        long over = 0;
        for (float pause : sorted) {
            over += pause > limit ? 1 : 0;
        }
        int last = sorted.length - 1;
        return new Pauses(
                sorted.length, sorted[last], sorted[(int) (last * 0.999)], sorted[(int) (last * 0.99)], sorted[last / 2], over, longestWork, latestOfItsOwn);
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        beats.join();
    }
}
