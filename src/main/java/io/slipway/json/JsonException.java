package io.slipway.json;

/** A text that is not the JSON that was expected, with the place where reading stopped; its message is for the log. */
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
        super(reason + " " + line + ":" + column);
        this.reason = reason;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
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
