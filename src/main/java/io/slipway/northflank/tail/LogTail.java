package io.slipway.northflank.tail;

import io.slipway.northflank.LogLine;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.northflank.transport.Pause;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Follows the lines of a run until it has concluded and no more come.
 *
 * <p>Lines come over a WebSocket; each time one opens, what was written since the last line is read by time, so that
 * nothing is missed while there was none. A socket that breaks is opened again after 1 s, then twice as long each time,
 * up to 5 minutes; one that is refused is not. Meanwhile, and in place of it, lines are asked for every 1 to 15 s. All
 * pauses grow when the service's thousand requests an hour get scarce. A line equal in container, time and text to one
 * of the last 4096, or of the last 1.5 s, is shown once.
 */
public final class LogTail {
    private final Northflank northflank;
    private final Pause pause;
    private final Clock clock;

    /**
     * A tail of runs on this service.
     *
     * @param northflank the service
     * @param pause waits between two requests; on an open socket lines are waited for instead
     * @param clock tells when to ask for the run again
     */
    public LogTail(Northflank northflank, Pause pause, Clock clock) {
        this.northflank = northflank;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Who is told, on the calling thread, in the order in which things come.
     *
     * @param line each line
     * @param gap each moment of which the service may have more lines than it gives at once, where those would stand
     * @param run the run after each look at it
     * @param state each change of how lines come
     */
    public record Listener(
            Consumer<LogLine> line, Consumer<Instant> gap, Consumer<Run> run, Consumer<TailState> state) {
        /** Who does not ask how lines come. */
        public Listener(Consumer<LogLine> line, Consumer<Instant> gap, Consumer<Run> run) {
            this(line, gap, run, state -> {});
        }
    }

    /**
     * Follows a run on the calling thread.
     *
     * @param target the job
     * @param runId the run
     * @param backlog how many of the lines that are there already are shown first; at least 1
     * @param limit how long to follow, or nothing for as long as it takes
     * @param listener is told each new line, and the run after each look at it
     * @return how it ended; failures of the service are values, not exceptions
     * @throws InterruptedException when somebody stopped following
     */
    public TailEnd follow(Target target, String runId, int backlog, Optional<Duration> limit, Listener listener)
            throws InterruptedException {
        return open(target, runId, backlog, listener).follow(limit);
    }

    /**
     * The lines of a run, not followed yet.
     *
     * @param target the job
     * @param runId the run
     * @param backlog how many of the lines that are there already are handed on first; at least 1
     * @param listener is told each new line, the run after each look at it, and how lines come
     */
    public RunTail open(Target target, String runId, int backlog, Listener listener) {
        return new RunTail(northflank, target, runId, backlog, pause, clock, listener);
    }
}
