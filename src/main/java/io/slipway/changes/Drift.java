package io.slipway.changes;

import java.util.ArrayList;
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
     * @param before what it was; nothing for what may hold a secret, and where there was nothing
     * @param after what it is now; nothing for what may hold a secret, and where there is nothing any more
     */
    public record Difference(Subject subject, String name, Move move, Optional<String> before, Optional<String> after) {
        boolean isAbout(Difference other) {
            return subject == other.subject && name.equals(other.name);
        }
    }

    /** What is different in the later of two readings of one job; two jobs are not compared. */
    public static Drift between(JobBaseline earlier, JobBaseline later) {
        return earlier.target().equals(later.target())
                ? new Drift(new DriftSearch(earlier, later).all())
                : NONE;
    }

    /** The same, with those secrets that are told to have changed elsewhere and are not known here to have done so. */
    public Drift withSecretsOf(Drift other) {
        List<Difference> both = new ArrayList<>(all);
        other.all.stream()
                .filter(found -> found.move() == Move.CHANGED && found.after().isEmpty())
                .filter(found -> all.stream().noneMatch(known -> known.isAbout(found)))
                .forEach(both::add);
        return new Drift(both);
    }

    /** Whether nothing is known to have changed. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
