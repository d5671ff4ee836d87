package io.slipway.launch.follow;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a look at the runs of a job brought. */
public sealed interface JobNews {
    /** The newest 100 runs of the job, followed or not; the service is there. */
    record Page(List<Run> runs, Instant readAt) implements JobNews {}

    /** A run that is followed; one that has concluded is not followed any more. */
    record Seen(Run run) implements JobNews {}

    /**
     * The service does not answer; it is asked again.
     *
     * @param lastSeen when it answered last, or nothing when it never did
     */
    record Away(Optional<Instant> lastSeen, ApiException why) implements JobNews {}

    /** The service takes no more requests for now; nothing is asked until then. */
    record Paused(Instant until) implements JobNews {}

    /** A run cannot be followed any more; whether it goes on is not known. */
    record Lost(String runId, ApiException why) implements JobNews {}
}
