package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The run whose lines are followed, looked at ever less often: after 1 s, then half as long again, up to 15 s. */
final class FollowedRun {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Northflank northflank;
    private final Target target;
    private final String runId;
    private final Clock clock;
    private final Consumer<Run> listener;
    private Optional<Run> last = Optional.empty();
    private Duration pause = FIRST;
    private Wait next;

    FollowedRun(Northflank northflank, Target target, String runId, Clock clock, Consumer<Run> listener) {
        this.northflank = northflank;
        this.target = target;
        this.runId = runId;
        this.clock = clock;
        this.listener = listener;
        this.next = new Wait(clock.instant(), Duration.ZERO);
    }

    Optional<Run> last() {
        return last;
    }

    boolean isConcluded() {
        return last.filter(Run::concluded).isPresent();
    }

    /** Asks for the run; whether it answers or not, the next look is later. */
    Run look() throws ApiException {
        try {
            Run run = northflank.run(target, runId);
            last = Optional.of(run);
            listener.accept(run);
            return run;
        } finally {
            next = new Wait(clock.instant(), untilNext());
        }
    }

    boolean isDue() {
        return next.isOver(clock.instant());
    }

    /** How long until it is to be looked at again. */
    Duration untilDue() {
        return next.left(clock.instant());
    }

    private Duration untilNext() {
        Duration now = pause;
        Duration next = pause.multipliedBy(3).dividedBy(2);
        pause = next.compareTo(LONGEST) <= 0 ? next : LONGEST;
        Duration pace = northflank.pace(clock.instant());
        return pace.compareTo(now) >= 0 ? pace : now;
    }
}
