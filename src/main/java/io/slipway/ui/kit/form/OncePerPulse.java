package io.slipway.ui.kit.form;

import javafx.animation.AnimationTimer;

/** Does something at one of the next pulses, once, however often it was asked for until then. */
public final class OncePerPulse {
    private final AnimationTimer timer;
    /** How many pulses are still to come; 0 while nobody has asked. */
    private int left;
    private final int pulses;

    /** What to do at the next pulse after it was asked for. */
    public OncePerPulse(Runnable action) {
        this(1, action);
    }

    /** What to do so many pulses after it was first asked for. */
    public OncePerPulse(int pulses, Runnable action) {
        this.pulses = pulses;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    action.run();
                }
            }
        };
    }

    /** Asks for it. */
    public void request() {
        if (left == 0) {
            left = pulses;
            timer.start();
        }
    }
}
