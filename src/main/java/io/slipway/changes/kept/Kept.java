package io.slipway.changes.kept;

import io.slipway.changes.JobBaseline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies on disk.
 *
 * @param keys the sealed keys of its digests by their ids
 * @param jobs what the job of each draft was like
 */
record Kept(Map<String, String> keys, List<Job> jobs) {
    static final Kept NOTHING = new Kept(Map.of(), List.of());

    Kept {
        keys = Map.copyOf(keys);
        jobs = List.copyOf(jobs);
    }

    /** These jobs with their digests by the keys that may be written, and no other keys. */
    static Kept of(List<Job> jobs, Map<String, String> sealed) {
        List<Job> kept = jobs.stream().map(job -> job.keeping(sealed.keySet())).toList();
        Map<String, String> used = new HashMap<>(sealed);
        used.keySet().retainAll(kept.stream().flatMap(Job::keys).collect(Collectors.toSet()));
        return new Kept(used, kept);
    }

    /**
     * One job of one draft.
     *
     * @param opened what it was like when the draft was opened
     * @param since later readings, best first, that its secrets can be held against where those of then cannot; one at
     *     the most is kept
     */
    record Job(Opened at, JobBaseline opened, List<JobBaseline> since) {
        Job {
            since = List.copyOf(since);
        }

        /** A later reading without a digest tells nothing of secrets. */
        private Job keeping(Set<String> keys) {
            return new Job(
                    at,
                    opened.keeping(keys),
                    since.stream()
                            .map(later -> later.keeping(keys))
                            .filter(later -> !later.keys().isEmpty())
                            .limit(1)
                            .toList());
        }

        private Stream<String> keys() {
            return Stream.concat(Stream.of(opened), since.stream()).flatMap(was -> was.keys().stream());
        }
    }
}
