package io.slipway.launch;

import java.time.Duration;

/** A pause between two looks at the service; a test passes over it. */
@FunctionalInterface
public interface Delay {
    /** Waits that long, or until the thread is interrupted. */
    void pause(Duration time) throws InterruptedException;
}
