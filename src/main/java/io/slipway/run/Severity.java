package io.slipway.run;

/** How much a problem weighs. */
public enum Severity {
    /** Blocks a launch. */
    ERROR,
    /** Is shown, and may be launched. */
    WARNING
}
