package io.slipway.bench;

/** When a launch is killed: between each two of its steps, or at a moment that chance picks. */
public enum Moment {
    BEFORE_IT_IS_RECORDED("before prepared", "not on record"),
    RECORDED("after prepared", "prepared"),
    ABOUT_TO_SEND("after sent", "sent"),
    ARRIVED("", "sent"),
    ANSWERED("before concluded", "sent"),
    CONCLUDED("after concluded", "accepted"),
    ANY("", "");

    private final String step;
    private final String expected;

    Moment(String step, String expected) {
        this.step = step;
        this.expected = expected;
    }

    /** The step of the record at which the program stops by itself and waits to be killed; empty when it does not. */
    String step() {
        return step;
    }

    /** Whether the server has the launch by then. */
    boolean hasArrived() {
        return this == ARRIVED || this == ANSWERED || this == CONCLUDED;
    }

    /** What the record says afterwards; empty when chance decides. */
    String expected() {
        return expected;
    }
}
