package io.slipway.launch;

/** How far a launch is, for whoever watches it. */
public enum LaunchStage {
    /** The runs that are there already are read. */
    READING_RUNS,
    /** The launch is written down. */
    RECORDING,
    /** The request is under way: from here on, stopping leaves the outcome unknown. */
    SENDING
}
