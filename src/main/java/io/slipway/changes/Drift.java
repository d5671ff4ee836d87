package io.slipway.changes;

import io.slipway.changes.job.JobConfiguration;
import java.util.List;
import java.util.Optional;

/**
 * What changed at a job between two readings of it; what could not be read in both says nothing.
 *
 * @param all each difference once
 */
public record Drift(List<Difference> all) {
    /** No difference. */
    public static final Drift NONE = new Drift(List.of());

    public Drift {
        all = List.copyOf(all);
    }

    /** What a job's configuration is made of. */
    public enum Subject {
        VARIABLE,
        FILE,
        PLAN,
        DOCKER,
        BUILDPACK,
        STORAGE,
        SHARED_MEMORY,
        SOURCE,
        TIME_LIMIT,
        RETRIES,
        CONCURRENCY
    }

    /** What became of it. */
    public enum Move {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One difference.
     *
     * @param name the variable or the path of the file, else empty
     * @param before what it was; nothing for secrets, and where there was nothing
     * @param after what it is now; nothing for secrets, and where there is nothing any more
     */
    public record Difference(Subject subject, String name, Move move, Optional<String> before, Optional<String> after) {}

    /** What is different in the later of two readings of one job; two jobs are not compared. */
    public static Drift between(JobConfiguration earlier, JobConfiguration later) {
        return earlier.target().equals(later.target())
                ? new Drift(new DriftSearch(earlier, later).all())
                : NONE;
    }

    /** Whether nothing is known to have changed. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
