package io.slipway.ui.follow;

import io.slipway.history.History;
import io.slipway.launch.follow.Alarm;
import io.slipway.launch.follow.JobNews;
import io.slipway.launch.follow.JobWatcher;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.northflank.Run;
import io.slipway.ui.kit.Background;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/** The runs of one job that are followed, by one task in the background for as long as there are any. */
final class FollowedJob {
    private final JobPlace place;
    private final OwnRuns ownRuns;
    private final Background background;
    private final FollowListener listener;
    private final Runnable moved;
    private final Alarm alarm = new Alarm();
    private final JobWatcher watcher;
    private final RunNotes notes;
    /** The launch of each run; written on the FX thread, read while watching. */
    private final Map<String, String> launches = new ConcurrentHashMap<>();
    private Following state = Following.NOTHING;
    private @Nullable Task<?> task;
    private boolean closed;

    /**
     * A job none of whose runs is followed yet.
     *
     * @param place the job
     * @param history where it notes what it sees
     * @param ownRuns tells which active runs are ours
     * @param background where it looks
     * @param clock the time
     * @param sharers how many jobs are followed
     * @param listener is told what is seen
     * @param moved is told that its state is another
     */
    FollowedJob(
            JobPlace place,
            History history,
            OwnRuns ownRuns,
            Background background,
            Clock clock,
            IntSupplier sharers,
            FollowListener listener,
            Runnable moved) {
        this.place = place;
        this.ownRuns = ownRuns;
        this.background = background;
        this.listener = listener;
        this.moved = moved;
        this.watcher = new JobWatcher(place.service(), place.job(), alarm, clock, sharers);
        this.notes = new RunNotes(history, clock);
    }

    /** Follows the run of a launch to its end, unless it is followed already. */
    void follow(String launchId, String runId) {
        if (launches.putIfAbsent(runId, launchId) == null) {
            watcher.follow(runId);
            state = new Following(launches.size(), state.away(), state.lastSeen(), state.pausedUntil());
            look();
            if (task == null) {
                start();
            }
        }
    }

    /** Looks now, in place of when it is time for it, and often again. */
    void look() {
        watcher.hurry();
        alarm.wake();
    }

    private void start() {
        Task<Void> watching = new Task<>() {
            @Override
            protected @Nullable Void call() throws InterruptedException {
                watcher.watch(FollowedJob.this::heard);
                return null;
            }
        };
        task = watching;
        watching.setOnSucceeded(done -> over());
        background.start(watching);
    }

    /** A run may have come while the last one ended. */
    private void over() {
        task = null;
        if (!closed && watcher.isFollowing()) {
            start();
        } else {
            moved.run();
        }
    }

    private void heard(JobNews news) {
        switch (news) {
            case JobNews.Seen(Run run) -> seen(run);
            case JobNews.Page page -> {
                ActiveRuns active = ownRuns.among(page.runs(), place.job());
                tell(() -> listener.read(place, active, page.readAt()));
            }
            case JobNews.Lost lost -> {
                launches.remove(lost.runId());
                tell(() -> listener.unread(place));
                tell(() -> listener.lost(place.job()));
            }
            case JobNews.Away away -> tell(() -> listener.unread(place));
            case JobNews.Paused paused -> tell(() -> listener.unread(place));
        }
        tell(() -> {
            state = state.after(news, launches.size());
            moved.run();
        });
    }

    /** What comes after the end of the window is heard by nobody. */
    private void tell(Runnable heard) {
        background.onFxThread(() -> {
            if (!closed) {
                heard.run();
            }
        });
    }

    private void seen(Run run) {
        String launchId = launches.getOrDefault(run.id(), "");
        if (notes.note(launchId, run)) {
            tell(() -> listener.changed(launchId));
        }
        if (run.concluded()) {
            launches.remove(run.id());
            boolean aborted = notes.isAborted(launchId);
            tell(() -> listener.ended(place.job(), run, aborted));
        }
    }

    Following state() {
        return state;
    }

    boolean isOver() {
        return task == null;
    }

    /** Stops looking; the runs go on. */
    void close() {
        closed = true;
        if (task != null) {
            task.cancel(true);
        }
        notes.close();
    }
}
