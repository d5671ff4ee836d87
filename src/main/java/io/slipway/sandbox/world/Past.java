package io.slipway.sandbox.world;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs that nobody started here: those before the world was born, and those of the schedules since. */
final class Past {
    private static final int MOST_SCHEDULED = 200;

    private final Instant born;

    Past(Instant born) {
        this.born = born;
    }

    /** These runs of a job up to now, newest first. */
    List<Run> runs(Job job, Instant now) {
        List<Run> runs = new ArrayList<>();
        job.cadence().ifPresent(cadence -> addScheduled(runs, job, cadence, now));
        Duration pause = Duration.ofHours(job.history().path("everyHours").intValue());
        Instant last = job.cadence().map(cadence -> tick(born, cadence)).orElse(born.minus(pause.dividedBy(3)));
        for (int i = 0; i < job.history().path("count").intValue(); i++) {
            runs.add(run(job, last.minus(pause.multipliedBy(i))));
        }
        return runs;
    }

    private void addScheduled(List<Run> runs, Job job, Duration cadence, Instant now) {
        Instant at = tick(now, cadence);
        while (at.isAfter(born) && runs.size() < MOST_SCHEDULED) {
            runs.add(run(job, at));
            at = at.minus(cadence);
        }
    }

    /** The last moment of a schedule before this one: days turn at 02:00, everything shorter on the hour. */
    private static Instant tick(Instant moment, Duration cadence) {
        long offset = cadence.compareTo(Duration.ofDays(1)) < 0 ? 0 : Duration.ofHours(2).toSeconds();
        long period = cadence.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond() - offset, period) * period + offset);
    }

    private static Run run(Job job, Instant at) {
        Instant start = at.truncatedTo(ChronoUnit.SECONDS);
        String key = job.project() + "/" + job.id() + "/" + start;
        String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        int everyNthFails = job.history().path("everyNthFails").intValue();
        boolean fails = everyNthFails > 0 && Math.floorMod(start.getEpochSecond() / 3600, everyNthFails) == 0;
        return new Run(id, job, start, job.script().succeeds() && !fails, Overrides.none(), Optional.empty());
    }
}
