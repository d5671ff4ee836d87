package io.slipway.ui.kit.clip;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something after a while, on the FX thread; a test says when the while is over. */
@FunctionalInterface
public interface Later {
    /** By the clock of the toolkit. */
    Later BY_CLOCK = (pause, deed) -> {
        PauseTransition end = new PauseTransition(javafx.util.Duration.seconds((double) pause.toSeconds()));
        end.setOnFinished(over -> deed.run());
        end.play();
    };

    /** Does it once. */
    void after(Duration pause, Runnable deed);
}
