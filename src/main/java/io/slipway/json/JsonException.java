package io.slipway.json;

/** A text that is not the JSON that was expected, with the place where reading stopped. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why a text cannot be read. */
    public enum Reason {
        /** Nothing but white space. */
        EMPTY,
        /** Bytes that are no UTF-8; the place is a byte offset. */
        UTF8,
        /** Not JSON. */
        SYNTAX,
        /** Something behind the value. */
        TRAILING,
        /** More bytes than {@link JsonReader#MOST_BYTES}. */
        LARGE,
        /** Nested deeper than {@link JsonReader#DEEPEST}. */
        DEEP,
        /** More values than are read. */
        MANY,
        /** A number of too many digits. */
        NUMBER
    }

    private final Reason reason;
    private final long line;
    private final long column;
    private final String pointer;

    JsonException(Reason reason, long line, long column, String pointer) {
        super(words(reason, line, column));
        this.reason = reason;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
    }

    private static String words(Reason reason, long line, long column) {
        return switch (reason) {
            case EMPTY -> "there is nothing in it";
            case UTF8 -> "byte " + line + " is not of UTF-8";
            case SYNTAX -> "no JSON from line " + line + ", column " + column + " on";
            case TRAILING -> "more than JSON from line " + line + ", column " + column + " on";
            case LARGE -> "too large";
            case DEEP -> "nested too deep at line " + line + ", column " + column;
            case MANY -> "too many values";
            case NUMBER -> "a number of too many digits at line " + line + ", column " + column;
        };
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** The line from 1; for {@link Reason#UTF8} and {@link Reason#LARGE} the number of bytes. */
    public long line() {
        return line;
    }

    /** The column from 1. */
    public long column() {
        return column;
    }

    /** The JSON pointer of the value that was being read. */
    public String pointer() {
        return pointer;
    }
}
