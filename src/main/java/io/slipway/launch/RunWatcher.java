package io.slipway.launch;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.northflank.TimeLeft;
import io.slipway.northflank.transport.Pause;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Follows a run to its end by asking for it, ever less often, since the service counts requests: after 1 s, then half
 * as long again each time, up to 15 s. What is left of the hour's requests is spread over the rest of it when it gets
 * scarce, and a refusal for too many requests (429) is waited out.
 */
public final class RunWatcher {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** In a row; the pauses between them make that half a minute at the start and two minutes later on. */
    private static final int MOST_FAILURES = 8;

    private final Northflank northflank;
    private final Pause pause;
    private final Clock clock;

    /** A watcher that looks at this service and pauses like this. */
    public RunWatcher(Northflank northflank, Pause pause, Clock clock) {
        this.northflank = northflank;
        this.pause = pause;
        this.clock = clock;
    }

    /** How the watching ended. */
    public sealed interface Watched {
        /** The run ended. */
        record Concluded(Run run) implements Watched {}

        /** The time was up, which does not end the run. */
        record TimedOut(Optional<Run> last) implements Watched {}

        /** The service could not be asked any more; whether the run goes on is not known. */
        record Lost(ApiException why, Optional<Run> last) implements Watched {}
    }

    /**
     * Watches until the run ends.
     *
     * @param target the job
     * @param runId the run
     * @param limit how long, or nothing for as long as it takes
     * @param seen is told the run after each look, on the calling thread
     * @throws InterruptedException when somebody stopped waiting
     */
    public Watched watch(Target target, String runId, Optional<Duration> limit, Consumer<Run> seen)
            throws InterruptedException {
        Optional<TimeLeft> left = limit.map(time -> new TimeLeft(clock, time));
        Optional<Run> last = Optional.empty();
        Duration rest = FIRST;
        for (int failures = 0; ; ) {
            try {
                Run run = northflank.run(target, runId);
                last = Optional.of(run);
                failures = 0;
                seen.accept(run);
                if (run.concluded()) {
                    return new Watched.Concluded(run);
                }
            } catch (ApiException unanswered) {
                failures += isTooMany(unanswered) ? 0 : 1;
                if (failures >= MOST_FAILURES || isFinal(unanswered)) {
                    return new Watched.Lost(unanswered, last);
                }
            }
            if (left.filter(TimeLeft::isOver).isPresent()) {
                return new Watched.TimedOut(last);
            }
            pause.pause(shorter(
                    longer(rest, northflank.pace(clock.instant())), left.map(TimeLeft::now).orElse(LONGEST_PAUSE)));
            rest = shorter(rest.multipliedBy(3).dividedBy(2), LONGEST);
        }
    }

    private static boolean isTooMany(ApiException unanswered) {
        return unanswered instanceof ApiException.Rejected refused && refused.isOfTooMany();
    }

    /** A token that may not read will not be allowed to a second later; a new run may take a moment to be found. */
    private static boolean isFinal(ApiException unanswered) {
        return unanswered instanceof ApiException.Rejected refused && refused.isOfToken();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
