package io.slipway.ui.follow;

import io.slipway.history.History;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.util.List;

/** Tells which active runs are ours, by the record, until the window is closed: then the record is not opened again. */
public final class OwnRuns implements AutoCloseable {
    private final History history;
    private boolean closed;

    /** Runs of launches on this record. */
    public OwnRuns(History history) {
        this.history = history;
    }

    /** The active runs of a page; this reads the record. */
    public synchronized ActiveRuns among(List<Run> page, Target job) {
        return closed ? new ActiveRuns(List.of()) : ActiveRuns.among(page, job, history);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
