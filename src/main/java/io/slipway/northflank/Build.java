package io.slipway.northflank;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A build of a service; empty texts were not said.
 *
 * @param status the word of the service, which may be one that is not known here
 */
public record Build(String id, String branch, String sha, String status, String message, Optional<Instant> createdAt) {
    /** What the status words come to. */
    public enum State {
        /** It has not begun. */
        WAITING,
        /** It is being made. */
        UNDER_WAY,
        /** It is there and can be run. */
        SUCCEEDED,
        /** There is nothing to run. */
        FAILED,
        /** Somebody ended it. */
        ABORTED,
        /** The service says nothing, or a word that is not known. */
        UNKNOWN
    }

    /** How it stands. */
    public State state() {
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "QUEUED", "PENDING", "UNSCHEDULABLE" -> State.WAITING;
            case "STARTING", "CLONING", "BUILDING", "UPLOADING", "IN_PROGRESS" -> State.UNDER_WAY;
            case "SUCCESS" -> State.SUCCEEDED;
            case "FAILURE", "SUBMISSION_FAILURE", "CRASHED" -> State.FAILED;
            case "ABORTED" -> State.ABORTED;
            default -> State.UNKNOWN;
        };
    }
}
