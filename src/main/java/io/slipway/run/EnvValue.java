package io.slipway.run;

/** The value of an environment variable, with what may be done with it. */
public sealed interface EnvValue {
    /** The characters that are sent; empty for a value that is missing or locked. */
    String text();

    /** Whether the value must never be shown or stored in clear. */
    default boolean isSecret() {
        return !(this instanceof Plain);
    }

    /** A value that anyone may read. */
    record Plain(String text) implements EnvValue {}

    /** A value that is masked wherever it is shown; it prints as a mask too. */
    record Secret(String text) implements EnvValue {
        @Override
        public String toString() {
            return "Secret[********]";
        }
    }

    /** A secret that was not kept and has to be entered again before a launch. */
    record Missing() implements EnvValue {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A secret that is there and cannot be read now; it stands in the way of a launch and is stored as it came.
     *
     * @param sealed the value as an age file in armor
     */
    record Locked(String sealed) implements EnvValue {
        @Override
        public String text() {
            return "";
        }
    }
}
