package io.slipway.northflank.tail;

import io.slipway.northflank.Northflank;
import io.slipway.northflank.transport.Pause;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The lines of one run, followed as often as it takes: what was handed on is not handed on again. */
public final class RunTail {
    private final Northflank northflank;
    private final Target target;
    private final String runId;
    private final int backlog;
    private final Pause pause;
    private final Clock clock;
    private final LogTail.Listener listener;
    private final FollowedLines lines;

    RunTail(
            Northflank northflank,
            Target target,
            String runId,
            int backlog,
            Pause pause,
            Clock clock,
            LogTail.Listener listener) {
        this.northflank = northflank;
        this.target = target;
        this.runId = runId;
        this.backlog = backlog;
        this.pause = pause;
        this.clock = clock;
        this.listener = listener;
        this.lines = new FollowedLines(northflank, target, runId, listener);
    }

    /**
     * Follows on the calling thread; after an end that is not the run's it goes on from the last line.
     *
     * @param limit how long to follow, or nothing for as long as it takes
     * @return how it ended; failures of the service are values, not exceptions
     * @throws InterruptedException when somebody stopped following
     */
    public TailEnd follow(Optional<Duration> limit) throws InterruptedException {
        FollowedRun run = new FollowedRun(northflank, target, runId, clock, listener.run());
        SocketSource sockets = new SocketSource(northflank, target, runId);
        return new Following(sockets, pause, new Timing(clock, limit), run, lines, listener.state()).toTheEnd(backlog);
    }
}
