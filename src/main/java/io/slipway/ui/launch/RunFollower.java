package io.slipway.ui.launch;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.launch.RunWatcher;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.ui.kit.Background;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Follows runs in the background and notes in the record what it sees. */
public final class RunFollower implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RunFollower.class.getName());

    private final History history;
    private final Background background;
    private final Clock clock;
    private final Consumer<String> changed;
    private final BiConsumer<Target, RunWatcher.Watched> ended;
    private final Map<String, Task<?>> followed = new HashMap<>();
    private boolean closed;

    /**
     * A follower of nothing yet.
     *
     * @param history where it notes what it sees
     * @param background where it looks
     * @param clock the time
     * @param changed is told the id of a launch whose record has changed
     * @param ended is told the end of each run
     */
    public RunFollower(
            History history,
            Background background,
            Clock clock,
            Consumer<String> changed,
            BiConsumer<Target, RunWatcher.Watched> ended) {
        this.history = history;
        this.background = background;
        this.clock = clock;
        this.changed = changed;
        this.ended = ended;
    }

    /** Follows the run of a launch to its end, unless it is followed already. */
    public void follow(RunWatcher watcher, Target target, String launchId, String runId) {
        if (closed || followed.containsKey(launchId)) {
            return;
        }
        Task<RunWatcher.Watched> task = new Task<>() {
            @Override
            protected RunWatcher.Watched call() {
                return watch(watcher, target, launchId, runId);
            }
        };
        followed.put(launchId, task);
        task.setOnSucceeded(done -> {
            followed.remove(launchId);
            ended.accept(target, task.getValue());
        });
        background.start(task);
    }

    /** An interrupt is the end of this window and no failure; the next one takes the run up again. */
    private RunWatcher.Watched watch(RunWatcher watcher, Target target, String launchId, String runId) {
        try {
            return watcher.watch(target, runId, Optional.empty(), run -> seen(launchId, run));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new RunWatcher.Watched.TimedOut(Optional.empty());
        }
    }

    /** A look that cannot be noted is made up for by the next one. */
    private void seen(String launchId, Run run) {
        try {
            history.followed(launchId, run.status(), run.startedAt(), end(run));
        } catch (HistoryException unnoted) {
            LOG.log(System.Logger.Level.WARNING, "What was seen of a run could not be noted");
        }
        background.onFxThread(() -> changed.accept(launchId));
    }

    /** The service sometimes leaves out when a run ended, and the record tells by it that it did. */
    private Optional<Instant> end(Run run) {
        return run.concluded() ? run.concludedAt().or(() -> Optional.of(clock.instant())) : Optional.empty();
    }

    /** Stops looking for good, whatever answer is still on its way here; the runs go on. */
    @Override
    public void close() {
        closed = true;
        followed.values().forEach(task -> task.cancel(true));
        followed.clear();
    }
}
