package io.slipway.changes.kept;

import io.slipway.changes.JobBaseline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        List<Job> kept = jobs.stream()
                .map(job -> new Job(job.at(), job.opened().keeping(sealed.keySet())))
                .toList();
        Map<String, String> used = new HashMap<>(sealed);
        used.keySet().retainAll(kept.stream()
                .flatMap(job -> job.opened().keys().stream())
                .collect(Collectors.toSet()));
        return new Kept(used, kept);
    }

    /** One job of one draft. */
    record Job(Opened at, JobBaseline opened) {}
}
