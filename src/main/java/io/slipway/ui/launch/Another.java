package io.slipway.ui.launch;

/** Asks whether another run is meant beside one that is under way or may be; a test answers in place of the dialog. */
@FunctionalInterface
public interface Another {
    /** Why it is asked. */
    enum Reason {
        /** The same preset is being launched. */
        IN_FLIGHT,
        /** What came of the last launch is not known. */
        UNDECIDED
    }

    /**
     * Whether another run is meant.
     *
     * @param launchId the launch that is under way or unknown
     */
    boolean isMeant(Reason reason, String launchId);
}
