package io.slipway.exchange.dotenv;

/** Why a variable may not be what its author meant; dotenv says nothing of any of these. */
public enum Doubt {
    /** A {@code #} without a space before it cut the value off as a comment. */
    CUT,
    /** A quote was opened and never closed; it is part of the value. */
    UNCLOSED,
    /** Something follows the closing quote, so that both quotes are part of the value. */
    AFTER_QUOTE,
    /** The value, or the sign before it, stands on a later line than the name. */
    LATER_LINE,
    /** Quotes of a word processor, which quote nothing. */
    SMART_QUOTES,
    /** Spaces within the quotes, at an end of the value: they are kept. */
    SPACE_KEPT,
    /** Spaces at the end of the line: they are dropped. */
    SPACE_DROPPED,
    /** Characters that cannot be seen. */
    INVISIBLE,
    /** A reference such as {@code ${X}}, which dotenv does not fill in. */
    REFERENCE
}
