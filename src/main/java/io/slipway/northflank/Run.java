package io.slipway.northflank;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as the service tells it.
 *
 * @param status {@code RUNNING}, {@code SUCCESS}, {@code FAILED} or a word that the API page does not know
 * @param concluded whether it has ended
 */
public record Run(
        String id,
        String runName,
        String status,
        boolean concluded,
        Optional<Instant> startedAt,
        Optional<Instant> concludedAt) {

    /** What is known of a run; the service's counters are not to be relied on, so they are not asked. */
    public enum State {
        RUNNING,
        SUCCEEDED,
        FAILED,
        /** It ended, or stands, in a way that no documentation names. */
        OTHER
    }

    /** The state by {@code status} and {@code concluded}. */
    public State state() {
        return switch (status) {
            case "SUCCESS" -> concluded ? State.SUCCEEDED : State.RUNNING;
            case "FAILED" -> concluded ? State.FAILED : State.RUNNING;
            case "RUNNING" -> concluded ? State.OTHER : State.RUNNING;
            default -> State.OTHER;
        };
    }
}
