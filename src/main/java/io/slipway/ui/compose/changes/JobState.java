package io.slipway.ui.compose.changes;

import io.slipway.changes.job.JobConfiguration;
import java.time.Instant;
import java.util.Optional;

/** What is known of the job that is chosen. */
public sealed interface JobState {
    /** No job is chosen, or there is no connection. */
    record Nowhere() implements JobState {}

    /** It is read for the first time. */
    record Reading() implements JobState {}

    /** It was read, with whatever could not be read named in it. */
    record Read(JobConfiguration job, Instant at) implements JobState {}

    /** Its configuration, when it was read. */
    default Optional<JobConfiguration> configuration() {
        return this instanceof Read read ? Optional.of(read.job()) : Optional.empty();
    }
}
