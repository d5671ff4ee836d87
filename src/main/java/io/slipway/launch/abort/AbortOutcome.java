package io.slipway.launch.abort;

import io.slipway.history.HistoryTrouble;
import io.slipway.northflank.ApiException;
import java.util.Optional;

/** What became of the request to end a run. */
public sealed interface AbortOutcome {
    /**
     * The service took it; the run ends in its own time.
     *
     * @param unrecorded why it could not be noted in the record of launches, or nothing
     */
    record Taken(Optional<HistoryTrouble> unrecorded) implements AbortOutcome {}

    /** The service refused: nothing was done. */
    record Refused(ApiException.Rejected why) implements AbortOutcome {}

    /** Nothing was sent. */
    record NotSent(ApiException.NotSent why) implements AbortOutcome {}

    /** The request left, and no usable answer came: the run may be ended, or not. */
    record Unknown(ApiException.NoAnswer why) implements AbortOutcome {}
}
