package io.slipway.launch;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.northflank.transport.Pause;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Looks for the run of a launch whose outcome is unknown: a run that was not there before it and is no other launch's. */
public final class OutcomeResolver {
    static final int RUNS_LOOKED_AT = 100;
    /** When to look, counted from the failure; a run can take a while to be listed. */
    private static final List<Duration> LOOKS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(40));

    /** A look that hangs must not push the next ones out; a later look makes up for it. */
    private static final Duration LOOK_LIMIT = Duration.ofSeconds(5);

    private final Northflank northflank;
    private final History history;
    private final Pause pause;

    /** A resolver that looks at this service, passes over runs of launches on record, and pauses like this. */
    public OutcomeResolver(Northflank northflank, History history, Pause pause) {
        this.northflank = northflank;
        this.history = history;
        this.pause = pause;
    }

    /**
     * Looks at 2, 5, 10, 20 and 40 s, up to a limit, until a run shows that was not there before and that no other
     * launch on record has.
     *
     * @param target where the launch went
     * @param baseline the runs that were there before
     * @param limit how long to look, counted from the failure; after 40 s there is no further look
     * @return what the last look that worked said: one new run is probably the launch's, several or none leave it open
     * @throws InterruptedException when somebody stopped waiting
     */
    public Finding find(Target target, Set<String> baseline, Duration limit) throws InterruptedException {
        Duration passed = Duration.ZERO;
        Finding finding = new Finding.Unreadable();
        for (Duration look : LOOKS) {
            if (look.compareTo(limit) > 0) {
                break;
            }
            pause.pause(look.minus(passed));
            passed = look;
            Finding seen = seen(target, baseline);
            if (!seen.candidates().isEmpty()) {
                return seen;
            }
            finding = seen instanceof Finding.Unreadable ? finding : seen;
        }
        return finding;
    }

    private Finding seen(Target target, Set<String> baseline) {
        try {
            List<Run> runs = northflank.within(LOOK_LIMIT).runs(target, RUNS_LOOKED_AT);
            Set<String> taken = taken(target);
            return Finding.of(runs.stream()
                    .filter(run -> !baseline.contains(run.id()) && !taken.contains(run.id()))
                    .toList());
        } catch (ApiException unreadable) {
            return new Finding.Unreadable();
        }
    }

    /** A person looks at the candidates; one too many, because the record cannot be read, is no harm. */
    private Set<String> taken(Target target) {
        try {
            return history.runsOf(target);
        } catch (HistoryException unreadable) {
            return Set.of();
        }
    }
}
