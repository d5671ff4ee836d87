package io.slipway.launch.follow;

import io.slipway.northflank.transport.Pause;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A pause that another thread can cut short; to be woken before it pauses counts too. */
public final class Alarm implements Pause {
    private boolean woken;

    /** Waits that long, until somebody wakes it, or until the thread is interrupted. */
    @Override
    public synchronized void pause(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = end - System.nanoTime(); !woken && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        woken = false;
    }

    /** Ends the pause, or the next one when there is none. */
    public synchronized void wake() {
        woken = true;
        notifyAll();
    }
}
