package io.slipway.ui.kit.form;

import javafx.animation.AnimationTimer;

/** Does something at the next pulse, once, however often it was asked for. */
public final class OncePerPulse {
    private final AnimationTimer timer;

    /** What to do when asked. */
    public OncePerPulse(Runnable action) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                action.run();
            }
        };
    }

    /** Asks for it. */
    public void request() {
        timer.start();
    }
}
