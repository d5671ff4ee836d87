package io.slipway.run;

/** What stands in place of a secret wherever one is shown. */
public final class Mask {
    /** One length for all secrets, so that it tells nothing. */
    public static final String TEXT = "********";

    private Mask() {
    }
}
