package io.slipway.launch;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out, at a later start, about launches that were sent and whose outcome nobody knows.
 *
 * <p>A launch that is sent may still be under way, and then its own process learns the outcome. Whether it is, the
 * record tells by the process: its id and start time name one process of this machine, which lives or does not. When no
 * process is on record, the time tells: a launch gives up after 60 s, and {@link #SURELY_OVER} leaves room for writing
 * the outcome down. Should a process of another machine share the folder, then a look does no harm: it writes nothing,
 * and what that process learns is written over what is shown meanwhile.
 */
public final class LostLaunches {
    /** The 60 s of a launch, 10 s for the record, and 20 s for clocks that differ. */
    static final Duration SURELY_OVER = Duration.ofSeconds(90);

    private static final Duration LOOK_LIMIT = Duration.ofSeconds(10);
    /** Requests are counted by the service, and nobody decides about more in one sitting. */
    private static final int MOST = 20;

    private final History history;
    private final Clock clock;

    /** Launches of this record, by this time. */
    public LostLaunches(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Whether a launch was sent, its outcome is unknown, nobody decided about it, and no process waits for it. */
    public boolean isLost(LaunchRecord launch) {
        return launch.trail().decidedAt().isEmpty() && isOpenToDecision(launch);
    }

    /** Whether a person may say what came of a launch, be it against an earlier decision that it has no run. */
    public boolean isOpenToDecision(LaunchRecord launch) {
        return switch (launch.outcome()) {
            case UNKNOWN -> true;
            case SENT -> !isUnderWay(launch);
            case PREPARED, ACCEPTED, REJECTED, NOT_SENT -> false;
        };
    }

    private boolean isUnderWay(LaunchRecord launch) {
        return Owner.read(launch.trail().owner())
                .map(Owner::isAlive)
                .orElseGet(() -> isRecent(launch.trail().sentAt().orElse(launch.preparedAt())));
    }

    /** A time that is far in the future was written before the clock was set back, and says as little as an old one. */
    private boolean isRecent(Instant sent) {
        return Duration.between(sent, clock.instant()).abs().compareTo(SURELY_OVER) < 0;
    }

    /**
     * Looks once at the run list of each job with a lost launch, for at most 10 s each; nothing is written.
     *
     * @param northflank the service of the connection
     * @param connection the name of the connection
     * @return the newest 20 lost launches of it with what was found, newest first
     * @throws HistoryException when the record cannot be read
     */
    public List<LostLaunch> look(Northflank northflank, String connection) throws HistoryException {
        List<LaunchRecord> lost =
                history.undecided(connection).stream().filter(this::isLost).limit(MOST).toList();
        Map<Target, Optional<List<Run>>> lists = new HashMap<>();
        List<LostLaunch> found = new ArrayList<>();
        for (LaunchRecord launch : lost) {
            Optional<List<Run>> runs = lists.computeIfAbsent(launch.target(), job -> runs(northflank, job));
            found.add(new LostLaunch(launch, finding(launch, runs)));
        }
        return found;
    }

    private static Optional<List<Run>> runs(Northflank northflank, Target job) {
        try {
            return Optional.of(northflank.within(LOOK_LIMIT).runs(job, OutcomeResolver.RUNS_LOOKED_AT));
        } catch (ApiException unreadable) {
            return Optional.empty();
        }
    }

    private Finding finding(LaunchRecord launch, Optional<List<Run>> runs) throws HistoryException {
        Optional<Set<String>> baseline = history.baseline(launch.launchId());
        if (baseline.isEmpty()) {
            return new Finding.Blind();
        }
        if (runs.isEmpty()) {
            return new Finding.Unreadable();
        }
        Set<String> taken = history.runsOf(launch.target());
        List<Run> fresh = runs.get().stream()
                .filter(run -> !baseline.get().contains(run.id()) && !taken.contains(run.id()))
                .sorted(Comparator.comparing(run -> distance(launch, run)))
                .toList();
        return Finding.of(fresh);
    }

    /** Clocks differ, so this only orders what a person looks at. */
    private static Duration distance(LaunchRecord launch, Run run) {
        Instant sent = launch.trail().sentAt().orElse(launch.preparedAt());
        return run.startedAt()
                .map(started -> Duration.between(sent, started).abs())
                .orElse(Duration.ofSeconds(Long.MAX_VALUE));
    }
}
