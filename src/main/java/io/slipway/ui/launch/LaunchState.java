package io.slipway.ui.launch;

import io.slipway.connection.ApiToken;
import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.LaunchResult;
import io.slipway.launch.LaunchStage;
import io.slipway.northflank.Run;
import java.util.Optional;

/** How far the launch of a draft is. */
public sealed interface LaunchState {
    /** Nothing is under way, and there is no outcome to show. */
    record Idle() implements LaunchState {}

    /** A launch is under way; no stage is told before the first. */
    record Underway(Optional<LaunchStage> stage) implements LaunchState {}

    /** A launch is over. */
    record Done(Venue venue, LaunchRequest request, LaunchResult result) implements LaunchState {
        /** Whether it is not known what came of it. */
        public boolean isUnknown() {
            return result.outcome() instanceof LaunchOutcome.Unknown;
        }

        /** Whether a run was started. */
        public boolean isAccepted() {
            return result.outcome() instanceof LaunchOutcome.Accepted;
        }

        /** Whether this run was started by it. */
        public boolean hasStarted(Run run) {
            return result.outcome() instanceof LaunchOutcome.Accepted accepted && accepted.id().equals(run.id());
        }

        /** Whether the token belongs to an organisation and no team was named. */
        boolean teamMissing() {
            return request.spec().target().team().isEmpty()
                    && ApiToken.isOrganisation(venue.connection().credentials().token());
        }
    }
}
