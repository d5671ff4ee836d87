package io.slipway.northflank.transport;

import java.time.Duration;

/** A wait between two requests; a test passes over it. */
@FunctionalInterface
public interface Pause {
    /** Waits that long, or until the thread is interrupted. */
    void pause(Duration time) throws InterruptedException;
}
