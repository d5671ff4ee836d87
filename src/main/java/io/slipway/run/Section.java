package io.slipway.run;

/** The part of a launch that a field belongs to: what the window shows as one tab. */
public enum Section {
    TARGET,
    ENVIRONMENT,
    FILES,
    BILLING,
    DEPLOYMENT,
    /** The request as a whole, or a part of it that no tab shows. */
    BODY
}
