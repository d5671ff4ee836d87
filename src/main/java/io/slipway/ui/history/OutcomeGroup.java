package io.slipway.ui.history;

import io.slipway.history.Standing;
import java.util.Set;

/** What a person asks for when looking for launches by what came of them. */
enum OutcomeGroup {
    ANY,
    SUCCEEDED,
    FAILED,
    ABORTED,
    /** No end of the run was seen. */
    OPEN,
    ENDED,
    REJECTED,
    NOT_SENT,
    UNKNOWN,
    NO_RUN;

    /** How such launches stand; none for all of them. */
    Set<Standing> standings() {
        return switch (this) {
            case ANY -> Set.of();
            case OPEN -> Set.of(Standing.STARTED, Standing.RUNNING);
            case NOT_SENT -> Set.of(Standing.NOT_SENT, Standing.PREPARED);
            case UNKNOWN -> Set.of(Standing.UNKNOWN, Standing.SENT);
            case SUCCEEDED, FAILED, ABORTED, ENDED, REJECTED, NO_RUN -> Set.of(Standing.valueOf(name()));
        };
    }

    String key() {
        return "group." + name();
    }
}
