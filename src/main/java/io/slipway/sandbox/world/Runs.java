package io.slipway.sandbox.world;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All runs: those of the past and those that were started here or by another process on the same folder. */
public final class Runs {
    private final Journal journal;
    private final Clock clock;
    private final Supplier<String> ids;

    /** Runs kept in a file of this folder. */
    public Runs(Path folder, Clock clock, Supplier<String> ids) throws IOException {
        this.journal = new Journal(folder.resolve("runs.jsonl"), now(clock));
        this.clock = clock;
        this.ids = ids;
    }

    /** When this world came into being. */
    public Instant born() {
        return journal.born();
    }

    /** The runs of a job, newest first. */
    public List<Run> of(Job job) {
        List<Run> runs = new ArrayList<>();
        for (Entry.Started entry : journal.started().reversed()) {
            if (entry.project().equals(job.project()) && entry.job().equals(job.id())) {
                runs.add(new Run(entry.id(), job, entry.at(), job.script().succeeds(), entry.overrides(),
                    journal.abortedAt(entry.id())));
            }
        }
        for (Run run : new Past(journal.born()).runs(job, clock.instant())) {
            runs.add(run.cutAt(journal.abortedAt(run.id())));
        }
        runs.sort(Comparator.comparing(Run::startedAt).reversed());
        return runs;
    }

    /** A run of a job by its id. */
    public Optional<Run> find(Job job, String id) {
        return of(job).stream().filter(run -> run.id().equals(id)).findFirst();
    }

    /** Starts a run; once this returns, it is on disk. */
    public Run start(Job job, Overrides overrides) {
        Entry.Started entry = new Entry.Started(now(clock), ids.get(), job.project(), job.id(), overrides);
        journal.append(entry);
        return new Run(entry.id(), job, entry.at(), job.script().succeeds(), overrides, Optional.empty());
    }

    /** Cuts a run short; one that has ended stays as it is. */
    public void abort(Run run) {
        if (!run.isConcluded(clock.instant())) {
            journal.append(new Entry.Aborted(clock.instant(), run.id()));
        }
    }

    /** Finer than the service tells, and short enough to read in the file. */
    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
