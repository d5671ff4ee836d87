package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import java.util.Optional;

/** How the following of a run's lines ended. */
public sealed interface TailEnd {
    /**
     * The run ended.
     *
     * @param run as it ended
     * @param complete whether its last lines could be read
     */
    record Concluded(Run run, boolean complete) implements TailEnd {}

    /** The time was up, which does not end the run. */
    record TimedOut(Optional<Run> last) implements TailEnd {}

    /** The token may not read the lines of this run (401, 403), and told so before one was read. */
    record Refused(ApiException.Rejected why, Optional<Run> last) implements TailEnd {}

    /** The service could not be asked any more; whether the run goes on is not known. */
    record Lost(ApiException why, Optional<Run> last) implements TailEnd {}
}
