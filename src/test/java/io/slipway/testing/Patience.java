package io.slipway.testing;

/** How long a test waits for what must come: so long that a machine with much else to do is not taken for a failure. */
public final class Patience {
    /** In seconds. */
    public static final int SECONDS = 90;

    private Patience() {
    }
}
