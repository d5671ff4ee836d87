package io.slipway.northflank.transport;

import java.time.Duration;

/** The wait before a read is repeated; a test passes over it. */
@FunctionalInterface
public interface Pause {
    /** Waits that long, or until the thread is interrupted. */
    void pause(Duration time) throws InterruptedException;
}
