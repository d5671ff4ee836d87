package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogRange;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.northflank.transport.Pause;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a run wrote, oldest first, read page by page: the service has no pages of lines, so each page begins
 * at the moment at which the one before it ended. Lines are kept by the service for up to 30 days.
 */
public final class WholeLog {
    private static final Duration KEPT = Duration.ofDays(30);
    /** The clock of the container need not be that of the service, and the last lines come late. */
    private static final Duration BEFORE = Duration.ofMinutes(1);
    private static final Duration AFTER = Duration.ofMinutes(5);

    private final Northflank northflank;
    private final Pause pause;
    private final Clock clock;

    /** Logs of runs on this service; pauses when its requests of the hour get scarce. */
    public WholeLog(Northflank northflank, Pause pause, Clock clock) {
        this.northflank = northflank;
        this.pause = pause;
        this.clock = clock;
    }

    /** Takes in the lines, on the calling thread. */
    @FunctionalInterface
    public interface Sink<E extends Exception> {
        void accept(List<LogLine> lines) throws E;
    }

    /**
     * Reads all lines of a run that are there now.
     *
     * @param target the job
     * @param runId the run
     * @param sink is given each page, without what the one before it held already
     * @return whether nothing was left out; the service may keep more lines of one moment than it gives at once
     * @throws ApiException when the service cannot be read
     * @throws E when the sink cannot take lines in
     * @throws InterruptedException when somebody stopped reading
     */
    public <E extends Exception> boolean read(Target target, String runId, Sink<E> sink)
            throws ApiException, E, InterruptedException {
        Run run = stoppable(() -> northflank.run(target, runId));
        Instant from = run.startedAt().orElseGet(() -> clock.instant().minus(KEPT)).minus(BEFORE);
        // A run that goes on has no end that this machine could name: its clock need not be that of the service.
        Optional<Instant> to =
                (run.concluded() ? run.concludedAt() : Optional.<Instant>empty()).map(end -> end.plus(AFTER));
        LogPage page = LogPage.first(from);
        while (!page.isLast()) {
            LogRange range = new LogRange(
                    Optional.of(page.from()), to, LogRange.Order.FORWARD, page.most());
            page = next(target, runId, page, range);
            sink.accept(page.fresh());
            pace();
        }
        return page.isWhole();
    }

    private LogPage next(Target target, String runId, LogPage page, LogRange range)
            throws ApiException, InterruptedException {
        try {
            return page.followedBy(stoppable(() -> northflank.logs(target, runId, range)));
        } catch (ApiException.NoAnswer tooLarge) {
            if (page.canBeSmaller(tooLarge)) {
                return page.smaller();
            }
            throw tooLarge;
        } catch (ApiException.Rejected refused) {
            if (!refused.isOfTooMany() || northflank.rateLimit().isEmpty()) {
                throw refused;
            }
            pace();
            return page.again();
        }
    }

    private void pace() throws InterruptedException {
        Duration wait = northflank.pace(clock.instant());
        if (!wait.isZero()) {
            pause.pause(wait);
        }
    }

    /** One read. */
    @FunctionalInterface
    private interface Read<T> {
        T make() throws ApiException;
    }

    private static <T> T stoppable(Read<T> read) throws ApiException, InterruptedException {
        try {
            return read.make();
        } catch (ApiException failure) {
            Following.endWhenStopped(failure);
            throw failure;
        }
    }
}
