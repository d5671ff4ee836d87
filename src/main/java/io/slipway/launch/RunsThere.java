package io.slipway.launch;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.RateLimit;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Looks at the runs that are there before a launch. Launches of one job that are made at the same time share a look, so
 * that each costs the hour's limit one request; none is given a look that began before it asked.
 *
 * <p>The next look waits a moment for the launches of the last one to be on record: who comes meanwhile shares it, and is
 * written down with the others at once.
 */
final class RunsThere {
    private final Northflank northflank;
    private final Clock clock;
    private final Duration limit;
    private final Duration moment;
    private final Map<Target, Look> begun = new HashMap<>();
    private final Map<Target, Look> next = new HashMap<>();
    private int sharing;

    /**
     * Looks at the jobs of one service.
     *
     * @param limit how long one takes at most, the wait for the one before included
     * @param moment how long it waits at most for the launches of the one before to be on record; a slow disk holds no
     *     launch up for longer
     */
    RunsThere(Northflank northflank, Clock clock, Duration limit, Duration moment) {
        this.northflank = northflank;
        this.clock = clock;
        this.limit = limit;
        this.moment = moment;
    }

    /** What one launch saw. It is closed once the launch is on record. */
    static final class Seen implements AutoCloseable {
        private final Optional<List<Run>> runs;
        private final Runnable leaving;

        private Seen(Optional<List<Run>> runs, Runnable leaving) {
            this.runs = runs;
            this.leaving = leaving;
        }

        /** The newest runs of the job, or nothing when they could not be read in time. */
        Optional<List<Run>> runs() {
            return runs;
        }

        @Override
        public void close() {
            leaving.run();
        }
    }

    /** Looks at a job, alone or with others. */
    Seen of(Target target) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Look own = new Look();
            Look look = joined(target, own);
            try {
                Optional<List<Run>> runs = look == own ? taken(target, own, end) : look.await(end - System.nanoTime());
                return new Seen(runs, () -> leave(target, look));
            } catch (CancellationException stopped) {
                // Whoever was to take it does not any more, so another one has to.
                leave(target, look);
            }
        }
    }

    /** How many wait for the look of another one. */
    synchronized int sharing() {
        return sharing;
    }

    /** Whether somebody waits to take the next look. */
    synchronized boolean isNext(Target target) {
        return next.containsKey(target);
    }

    private synchronized Look joined(Target target, Look own) {
        Look look = next.computeIfAbsent(target, none -> own);
        look.join();
        if (look != own) {
            sharing++;
        }
        return look;
    }

    /** Waits for the look before, if there is one, so that those who come meanwhile can share this one. */
    private Optional<List<Run>> taken(Target target, Look own, long end) {
        Optional<List<Run>> runs = Optional.empty();
        try {
            before(target).ifPresent(look -> awaitEnd(look, end));
            begin(target, own);
            runs = read(target, Duration.ofNanos(end - System.nanoTime()));
            return runs;
        } finally {
            giveUp(target, own);
            if (Thread.currentThread().isInterrupted()) {
                own.cancel();
            } else {
                own.answer(runs);
            }
        }
    }

    private void awaitEnd(Look look, long end) {
        try {
            look.await(end - System.nanoTime());
            look.awaitEnd(Math.min(moment.toNanos(), end - System.nanoTime()));
        } catch (CancellationException over) {
            return;
        }
    }

    private synchronized Optional<Look> before(Target target) {
        return Optional.ofNullable(begun.get(target));
    }

    /** From here on whoever comes needs another look. */
    private synchronized void begin(Target target, Look own) {
        next.remove(target, own);
        begun.put(target, own);
    }

    /** Nothing, once it has begun. */
    private synchronized void giveUp(Target target, Look own) {
        next.remove(target, own);
    }

    private synchronized void leave(Target target, Look look) {
        if (look.leave()) {
            begun.remove(target, look);
        }
    }

    /**
     * Without it nothing is lost but the guess which new run might be ours, so the last request of the hour is left to
     * the launch.
     */
    private Optional<List<Run>> read(Target target, Duration left) {
        if (!left.isPositive() || northflank.rateLimit().filter(this::isLastRequest).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(northflank.within(left).runs(target, OutcomeResolver.RUNS_LOOKED_AT));
        } catch (ApiException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isLastRequest(RateLimit limit) {
        return limit.remaining() <= 1 && !limit.isOver(clock.instant());
    }
}
