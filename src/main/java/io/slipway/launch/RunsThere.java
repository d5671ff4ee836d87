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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks at the runs that are there before a launch. Launches of one job that are made at the same time share a look, so
 * that each costs the hour's limit one request; none is given a look that began before it asked.
 */
final class RunsThere {
    private final Northflank northflank;
    private final Clock clock;
    private final Duration limit;
    private final Map<Target, Look> begun = new HashMap<>();
    private final Map<Target, Look> next = new HashMap<>();
    private int sharing;

    /** Looks that take no longer than this, the wait for the one before included. */
    RunsThere(Northflank northflank, Clock clock, Duration limit) {
        this.northflank = northflank;
        this.clock = clock;
        this.limit = limit;
    }

    /** A look, and those who wait for it; it is cancelled when whoever was to take it was stopped. */
    private static final class Look {
        private final CompletableFuture<Optional<List<Run>>> answer = new CompletableFuture<>();

        /** Nothing when it comes too late or the wait is interrupted. */
        Optional<List<Run>> await(long nanos) {
            try {
                return answer.get(nanos, TimeUnit.NANOSECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (TimeoutException | ExecutionException late) {
                return Optional.empty();
            }
        }
    }

    /** The newest runs of the job, or nothing when they cannot be read in time. */
    Optional<List<Run>> of(Target target) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Look own = new Look();
            Optional<Look> shared = joined(target, own);
            if (shared.isEmpty()) {
                return taken(target, own, end);
            }
            try {
                return shared.get().await(end - System.nanoTime());
            } catch (CancellationException stopped) {
                // Whoever was to take it does not any more, so another one has to.
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

    private synchronized Optional<Look> joined(Target target, Look own) {
        Look other = next.putIfAbsent(target, own);
        if (other != null) {
            sharing++;
        }
        return Optional.ofNullable(other);
    }

    /** Waits for the look that is being taken, if there is one, so that those who come meanwhile can share this one. */
    private Optional<List<Run>> taken(Target target, Look own, long end) {
        Optional<List<Run>> runs = Optional.empty();
        try {
            before(target).ifPresent(look -> awaitEnd(look, end));
            begin(target, own);
            runs = read(target, Duration.ofNanos(end - System.nanoTime()));
            return runs;
        } finally {
            end(target, own);
            if (Thread.currentThread().isInterrupted()) {
                own.answer.cancel(false);
            } else {
                own.answer.complete(runs);
            }
        }
    }

    private static void awaitEnd(Look look, long end) {
        try {
            look.await(end - System.nanoTime());
        } catch (CancellationException over) {
            return;
        }
    }

    private synchronized Optional<Look> before(Target target) {
        return Optional.ofNullable(begun.get(target));
    }

    private synchronized void begin(Target target, Look own) {
        next.remove(target, own);
        begun.put(target, own);
    }

    private synchronized void end(Target target, Look own) {
        next.remove(target, own);
        begun.remove(target, own);
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
        return limit.remaining() <= 1 && clock.instant().isBefore(limit.resetsAt());
    }
}
