package io.slipway.ui.kit;

import javafx.animation.AnimationTimer;

/** Does something once a window has been painted: what began with it would only hold its first picture up. */
public final class FirstFrames implements AutoCloseable {
    /** The first ones are laid out and painted; while the last of them begins, the picture is there. */
    private static final int FRAMES = 4;

    private final AnimationTimer timer;

    /** What to do then. */
    public FirstFrames(Runnable action) {
        timer = new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen == FRAMES) {
                    stop();
                    action.run();
                }
            }
        };
    }

    /** Counts from now on. */
    public void begin() {
        timer.start();
    }

    /** Does it no more, unless it is done. */
    @Override
    public void close() {
        timer.stop();
    }
}
