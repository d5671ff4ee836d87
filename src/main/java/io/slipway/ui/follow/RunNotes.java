package io.slipway.ui.follow;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.northflank.Run;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what is seen of the runs of one job, when it is new; after it is closed nothing more. */
final class RunNotes {
    private static final System.Logger LOG = System.getLogger(RunNotes.class.getName());

    private final History history;
    private final Clock clock;
    private final Map<String, Run> written = new ConcurrentHashMap<>();
    private boolean closed;

    RunNotes(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Says whether the record has changed. A look that cannot be noted is made up for by the next one. */
    synchronized boolean note(String launchId, Run run) {
        if (closed || run.equals(written.get(launchId))) {
            return false;
        }
        try {
            history.followed(launchId, run.status(), run.startedAt(), end(run));
            written.put(launchId, run);
            return true;
        } catch (HistoryException unnoted) {
            LOG.log(System.Logger.Level.WARNING, "What was seen of a run could not be noted");
            return false;
        }
    }

    /** The service sometimes leaves out when a run ended, and the record tells by it that it did. */
    private Optional<Instant> end(Run run) {
        return run.concluded() ? run.concludedAt().or(() -> Optional.of(clock.instant())) : Optional.empty();
    }

    /** Whether the operator asked for the end of its run. */
    synchronized boolean isAborted(String launchId) {
        try {
            return !closed
                    && history.find(launchId)
                            .filter(launch -> launch.trail().abortedAt().isPresent())
                            .isPresent();
        } catch (HistoryException unreadable) {
            return false;
        }
    }

    synchronized void close() {
        closed = true;
    }
}
