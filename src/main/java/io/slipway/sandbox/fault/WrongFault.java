package io.slipway.sandbox.fault;

/** An ordered fault that cannot be understood; what a person is told of it is for whoever asked. */
public final class WrongFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String order;
    private final String part;
    private final String expected;

    /** What about it cannot be understood. */
    public enum Reason {
        /** There is no fault of that name. */
        NAME,
        /** A part is of no known form. */
        PART,
        /** There is no such method. */
        METHOD,
        /** A number is none, or out of its range. */
        NUMBER
    }

    WrongFault(Reason reason, String order, String part, String expected) {
        super(reason + " in the fault " + order);
        this.reason = reason;
        this.order = order;
        this.part = part;
        this.expected = expected;
    }

    /** What about it cannot be understood. */
    public Reason reason() {
        return reason;
    }

    /** The order as a whole. */
    public String order() {
        return order;
    }

    /** The part of it that is wrong. */
    public String part() {
        return part;
    }

    /** What can stand in its place: names, methods, or the smallest number; empty for a part of no form. */
    public String expected() {
        return expected;
    }
}
