package io.slipway.ui.shell;

import io.slipway.history.LaunchRecord;
import io.slipway.launch.LaunchOutcome;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.ui.follow.JobPlace;
import io.slipway.ui.follow.RunFollower;
import io.slipway.ui.history.LaunchList;
import io.slipway.ui.history.LaunchStatus;
import io.slipway.ui.launch.LaunchState;
import io.slipway.ui.launch.Venue;
import java.util.List;
import java.util.Optional;

/** What follows a launch: its row in the history, and its run until it ends. */
public final class AfterLaunch {
    /** Runs that were left open by an earlier window; older ones have ended or will not be asked for. */
    private static final int MOST_RESUMED = 20;

    private final LaunchList list;
    private final RunFollower follower;

    /** Follows in this list, by this follower. */
    public AfterLaunch(LaunchList list, RunFollower follower) {
        this.list = list;
        this.follower = follower;
    }

    /** A launch is over. */
    public void ended(LaunchState.Done done) {
        String launchId = done.result().launchId();
        list.refresh(launchId);
        if (done.result().outcome() instanceof LaunchOutcome.Accepted run) {
            follower.follow(place(done.venue(), done.request().spec().target()), launchId, run.id());
        }
    }

    /** The operator said which run belongs to a launch with an unknown outcome. */
    public void confirmed(LaunchState.Done done, Run run) {
        String launchId = done.result().launchId();
        list.refresh(launchId);
        follower.follow(place(done.venue(), done.request().spec().target()), launchId, run.id());
    }

    /** Follows the runs of this connection that an earlier window left open. */
    public void resume(Optional<Venue> venue) {
        venue.ifPresent(place -> List.copyOf(list.launches()).stream()
                .filter(launch -> launch.connection().equals(place.connection().name()))
                .filter(launch -> LaunchStatus.of(launch).isOpen() && !launch.runId().isEmpty())
                .limit(MOST_RESUMED)
                .forEach(launch -> resume(place, launch)));
    }

    private void resume(Venue place, LaunchRecord launch) {
        follower.follow(place(place, launch.target()), launch.launchId(), launch.runId());
    }

    private static JobPlace place(Venue venue, Target job) {
        return new JobPlace(venue.service(), job);
    }
}
