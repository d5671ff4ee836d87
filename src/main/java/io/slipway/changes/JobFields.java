package io.slipway.changes;

import io.slipway.changes.job.JobConfiguration;
import io.slipway.run.Field;
import java.util.Optional;

/** What a job has in the fields that a run may fill, for saying what an empty one means. */
public final class JobFields {
    private JobFields() {
    }

    /** What the job has in a field that stands once, as the service writes it; nothing when that is not known. */
    public static Optional<String> text(JobConfiguration job, Field field) {
        return Fields.ofJob(job, field).known().flatMap(text -> text).filter(text -> !text.isEmpty());
    }

    /** All that the job's source says, in one line of ids; nothing when it is not known or there is none. */
    public static Optional<String> source(JobConfiguration job) {
        return job.source().known().flatMap(source -> source).map(Sources::whole);
    }
}
