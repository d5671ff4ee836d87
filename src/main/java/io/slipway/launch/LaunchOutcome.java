package io.slipway.launch;

import io.slipway.history.HistoryTrouble;
import io.slipway.history.LaunchRecord;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import io.slipway.run.Problem;
import java.util.List;
import java.util.Optional;

/** What became of a launch; every case has to be thought of. */
public sealed interface LaunchOutcome {
    /** The service started a run; {@code runName} is empty when the answer had none. */
    record Accepted(int status, String id, String runName) implements LaunchOutcome {}

    /** The service refused; no run was started. */
    record Rejected(int status, String message, String errorId, List<String> details) implements LaunchOutcome {}

    /** Nothing was sent. */
    record NotSent(ApiException.Reason reason, String detail) implements LaunchOutcome {}

    /** Nothing was sent, because the launch could not be recorded first. */
    record NotRecorded(HistoryTrouble why) implements LaunchOutcome {}

    /** Nothing was sent, because the rules forbid it. */
    record Invalid(List<Problem> problems) implements LaunchOutcome {}

    /** Nothing was sent, because this launch of the same preset is under way, or was a moment ago. */
    record InFlight(LaunchRecord other) implements LaunchOutcome {}

    /** Nothing was sent, because this launch of the same preset may have started a run and nobody has decided about it. */
    record Undecided(LaunchRecord other) implements LaunchOutcome {}

    /**
     * A run may have been started, or not.
     *
     * @param candidates runs that were not there before, empty while nobody looked
     */
    record Unknown(ApiException.Reason reason, Optional<Integer> status, String detail, List<Run> candidates)
            implements LaunchOutcome {}
}
