package io.slipway.northflank.body;

/** How secret values stand in a body that is written. */
public enum Secrets {
    /** As they are: for sending, and where the operator asked for it. */
    CLEAR,
    /** As {@link io.slipway.run.Mask#TEXT}. */
    MASKED
}
