package io.slipway.ui.compose.changes;

import io.slipway.changes.Drift;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.run.Target;
import java.util.HashMap;
import java.util.Map;

/** What the job of each draft was like when the draft was opened, or when the operator last agreed to what it became. */
final class OpenedJobs {
    private final Map<Opened, JobConfiguration> jobs = new HashMap<>();

    /** A draft with the job that it was opened for: the same ids are another job on another service. */
    record Opened(String draft, String place, Target target) {}

    /** What changed at the job meanwhile; nothing at the first look, of which this is remembered. */
    Drift since(Opened opened, JobConfiguration now) {
        return Drift.between(jobs.merge(opened, now, JobConfiguration::filled), now);
    }

    /** Only what changes from here on is told. */
    void accept(Opened opened, JobConfiguration now) {
        jobs.put(opened, now);
    }

    /** Whether all of it was seen before. */
    boolean isKnown(Opened opened) {
        return jobs.containsKey(opened) && jobs.get(opened).gaps().isEmpty();
    }
}
