package io.slipway.ui.review;

import io.slipway.run.RunSpec;
import io.slipway.ui.compose.changes.JobWatch;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Reads the job once more before a launch without a review; a job that does not answer in time holds nothing up. */
record LastLook(JobWatch job) {
    /** Nobody who wants no review waits longer for what it would say. */
    private static final Duration PATIENCE = Duration.seconds(1);

    /** Goes on once it is read, and what changed at it is known, or when the time is over. */
    void before(RunSpec spec, Runnable then) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(late -> {
            job.forgetLaunch();
            then.run();
        });
        patience.play();
        job.beforeLaunch(spec, read -> {
            patience.stop();
            then.run();
        });
    }
}
