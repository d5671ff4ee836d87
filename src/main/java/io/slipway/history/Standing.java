package io.slipway.history;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a launch on record stands: its outcome and, once a run is known, how that stands; the words are those of the column
 * {@code standing}.
 */
public enum Standing {
    PREPARED("prepared"),
    SENT("sent"),
    /** A run was started, and nothing was seen of it yet. */
    STARTED("started"),
    RUNNING("running"),
    SUCCEEDED("succeeded"),
    FAILED("failed"),
    /** The operator had the run aborted, and it ended without success. */
    ABORTED("aborted"),
    /** The run ended with a word that no documentation names. */
    ENDED("ended"),
    REJECTED("rejected"),
    NOT_SENT("notSent"),
    UNKNOWN("unknown"),
    /** A person said that an unknown launch started no run. */
    NO_RUN("noRun");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** How that launch stands. */
    public static Standing of(LaunchRecord launch) {
        return switch (launch.outcome()) {
            case PREPARED -> PREPARED;
            case SENT -> SENT;
            case ACCEPTED -> ofRun(launch);
            case REJECTED -> REJECTED;
            case NOT_SENT -> NOT_SENT;
            case UNKNOWN -> launch.trail().decidedAt().isPresent() ? NO_RUN : UNKNOWN;
        };
    }

    private static Standing ofRun(LaunchRecord launch) {
        if (launch.runStatus().isEmpty()) {
            return STARTED;
        } else if (launch.concludedAt().isEmpty()) {
            return RUNNING;
        }
        boolean aborted = launch.trail().abortedAt().isPresent();
        return switch (launch.runStatus()) {
            case "SUCCESS" -> SUCCEEDED;
            case "FAILED" -> aborted ? ABORTED : FAILED;
            default -> aborted ? ABORTED : ENDED;
        };
    }

    /** Those of launches about which nothing is left to be learned. */
    static Set<Standing> settled() {
        return EnumSet.of(SUCCEEDED, FAILED, ABORTED, ENDED, REJECTED, NOT_SENT, NO_RUN);
    }

    /** Whether the run may still go on. */
    public boolean isOpen() {
        return this == STARTED || this == RUNNING;
    }

    /** The word that is stored. */
    public String word() {
        return word;
    }
}
