package io.slipway.history;

/** Whether a launch may be made beside those that are on record. */
public sealed interface Admission {
    /** Nothing stands in its way. */
    record Granted() implements Admission {}

    /** The same preset is being launched there, or was a moment ago by another process that still lives. */
    record InFlight(LaunchRecord other) implements Admission {}

    /** The last launch of the same preset there may have started a run, and nobody has said whether it did. */
    record Undecided(LaunchRecord other) implements Admission {}
}
