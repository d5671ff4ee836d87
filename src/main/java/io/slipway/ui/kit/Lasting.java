package io.slipway.ui.kit;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Tells work that lasts from work that is over within 200 ms, for which a sign of progress would be only a flash. */
public final class Lasting {
    private static final Duration UNSEEN = Duration.millis(200);

    private final PauseTransition unseen = new PauseTransition(UNSEEN);

    /** The work begins, or begins anew; this is done if it lasts. */
    public void begin(Runnable lasts) {
        unseen.setOnFinished(over -> lasts.run());
        unseen.playFromStart();
    }

    /** The work is over. */
    public void end() {
        unseen.stop();
    }

    /** Whether the work began so lately that nothing is to be seen of it yet. */
    public boolean isUnseen() {
        return unseen.getStatus() != Animation.Status.STOPPED;
    }
}
