package io.slipway.ui.kit;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * A while in which a key that is held would have been heard again. It is counted in short steps: where the machine
 * stalls, what was pressed meanwhile is heard after one of them, and not after all.
 */
final class Silence {
    /** A key that is held repeats within a second. */
    private static final int STEPS = 12;
    private static final Duration STEP = Duration.millis(100);

    private final PauseTransition step = new PauseTransition(STEP);
    private int left;

    /** Does this whenever it has lasted. */
    Silence(Runnable over) {
        step.setOnFinished(passed -> {
            left--;
            if (left > 0) {
                step.playFromStart();
            } else {
                over.run();
            }
        });
    }

    /** Begins, or begins anew. */
    void begin() {
        left = STEPS;
        step.playFromStart();
    }

    /** Is broken. */
    void stop() {
        step.stop();
    }

    /** Whether it goes on and has not lasted yet. */
    boolean isUnderWay() {
        return step.getStatus() != Animation.Status.STOPPED;
    }
}
