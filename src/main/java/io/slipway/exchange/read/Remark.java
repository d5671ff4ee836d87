package io.slipway.exchange.read;

/**
 * Something in a text that is no part of the launch, or was not understood.
 *
 * @param kind what it is
 * @param line the number of its line, from 1
 * @param column the column from 1
 * @param subject what the message names: an option, a header's name, a place in the body; never a value
 */
public record Remark(Kind kind, int line, int column, String subject) {
    /** What was found. */
    public enum Kind {
        /** A token, which is left out. */
        TOKEN(true),
        /** A user and a password, which are left out. */
        CREDENTIALS(true),
        /** An option that does not bear on what is launched. */
        IDLE(true),
        /** A host other than the official one: the connection decides where a launch goes. */
        HOST(true),
        /** An option that is not known here. */
        OPTION(false),
        /** An option whose value is missing. */
        VALUE_MISSING(false),
        /** A header that a launch does not have. */
        HEADER(false),
        /** Another method than POST. */
        METHOD(false),
        /** An address that is not that of a job's runs. */
        PATH(false),
        /** What follows the question mark of an address. */
        QUERY(false),
        /** Something that only the shell could fill in. */
        REFERENCE(false),
        /** A quote that is never closed. */
        UNCLOSED(false),
        /** A word that belongs to no option. */
        WORD(false),
        /** Another command beside the launch. */
        COMMAND(false),
        /** A body that another program writes. */
        PROGRAM(false),
        /** A body that is given twice; the vendor's client and curl differ in what they make of it. */
        BODY_TWICE(false),
        /** A form or an upload, which a launch is not. */
        FORM(false),
        /** An expression of JavaScript that is no literal. */
        EXPRESSION(false),
        /** Code around the call. */
        CODE(false),
        /** A command that asks for the rest when it runs. */
        INTERACTIVE(false),
        /** More of all this. */
        MORE(false);

        private final boolean harmless;

        Kind(boolean harmless) {
            this.harmless = harmless;
        }

        /** Whether the launch is as it was meant without it. */
        public boolean isHarmless() {
            return harmless;
        }
    }
}
