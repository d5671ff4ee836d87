package io.slipway.ui.follow;

import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.time.Instant;

/** Is told on the FX thread what the following of runs brings. */
public interface FollowListener {
    /** The record of a launch has changed. */
    void changed(String launchId);

    /**
     * A run has ended.
     *
     * @param aborted whether the operator had asked for that
     */
    void ended(Target job, Run run, boolean aborted);

    /** A run cannot be followed any more. */
    void lost(Target job);

    /** The runs of a job were read. */
    void read(JobPlace place, ActiveRuns active, Instant at);

    /** The runs of a job could not be read this time. */
    void unread(JobPlace place);
}
