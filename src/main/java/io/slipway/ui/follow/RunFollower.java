package io.slipway.ui.follow;

import io.slipway.history.History;
import io.slipway.run.Target;
import io.slipway.ui.kit.Background;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Follows runs in the background, those of one job together, and notes in the record what it sees. */
public final class RunFollower implements AutoCloseable {
    private final History history;
    private final OwnRuns ownRuns;
    private final Background background;
    private final Clock clock;
    private final FollowListener listener;
    private final Map<JobPlace, FollowedJob> jobs = new HashMap<>();
    /** What was begun once with a service is not begun again with it: whatever was lost there stays lost. */
    private final Set<Begun> begun = new HashSet<>();
    /** For the threads that watch. */
    private final AtomicInteger count = new AtomicInteger(1);
    private final ReadOnlyObjectWrapper<Following> state = new ReadOnlyObjectWrapper<>(Following.NOTHING);

    private boolean closed;

    private record Begun(JobPlace place, String runId) {}

    /**
     * A follower of nothing yet.
     *
     * @param history where it notes what it sees
     * @param ownRuns tells which active runs are ours
     * @param background where it looks
     * @param clock the time
     * @param listener is told what it sees
     */
    public RunFollower(
            History history, OwnRuns ownRuns, Background background, Clock clock, FollowListener listener) {
        this.history = history;
        this.ownRuns = ownRuns;
        this.background = background;
        this.clock = clock;
        this.listener = listener;
    }

    /** Follows the run of a launch to its end, unless it is or was followed already. Only for the FX thread. */
    public void follow(JobPlace place, String launchId, String runId) {
        if (!closed && begun.add(new Begun(place, runId))) {
            jobs.computeIfAbsent(place, this::job).follow(launchId, runId);
            tellState();
        }
    }

    private FollowedJob job(JobPlace place) {
        return new FollowedJob(place, history, ownRuns, background, clock, count::get, listener, this::tellState);
    }

    private void tellState() {
        jobs.values().removeIf(FollowedJob::isOver);
        count.set(Math.max(1, jobs.size()));
        state.set(Following.of(jobs.values().stream().map(FollowedJob::state).toList()));
    }

    /** Whether runs of this job are followed, so that the job is looked at anyway. */
    public boolean isFollowing(JobPlace place) {
        return jobs.containsKey(place);
    }

    /** Looks at once at the followed runs of this job. */
    public void look(Target job) {
        jobs.forEach((place, followed) -> {
            if (place.job().equals(job)) {
                followed.look();
            }
        });
    }

    /** How the following stands. */
    public ReadOnlyObjectProperty<Following> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Stops looking; the runs go on. */
    @Override
    public void close() {
        closed = true;
        jobs.values().forEach(FollowedJob::close);
        jobs.clear();
    }
}
