package io.slipway.launch.overlap;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The runs among a job's newest 100 that have not ended, in the order of the service.
 *
 * <p>The service lets runs of one job overlap: its rule for scheduled runs does not hold for those that are launched.
 */
public record ActiveRuns(List<ActiveRun> runs) {
    /** How many of a job's newest runs are looked through. */
    public static final int PAGE = 100;

    private static final System.Logger LOG = System.getLogger(ActiveRuns.class.getName());

    public ActiveRuns {
        runs = List.copyOf(runs);
    }

    /** Those of a page of a job's runs; which are ours, the record tells, and without it none is. */
    public static ActiveRuns among(List<Run> page, Target job, History history) {
        List<Run> active = page.stream().filter(run -> !run.concluded()).toList();
        Set<String> own = active.isEmpty() ? Set.of() : own(active, job, history);
        return new ActiveRuns(active.stream()
                .map(run -> new ActiveRun(run, own.contains(run.id())))
                .toList());
    }

    private static Set<String> own(List<Run> active, Target job, History history) {
        try {
            return history.runsAmong(job, active.stream().map(Run::id).collect(Collectors.toSet()));
        } catch (HistoryException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Which runs are of launches on record could not be read");
            return Set.of();
        }
    }

    /** How many of them launches on record started. */
    public long own() {
        return runs.stream().filter(ActiveRun::own).count();
    }
}
