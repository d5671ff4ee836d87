package io.slipway.storage;

import io.slipway.json.JsonException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/**
 * Why a file of the operator's cannot be used.
 *
 * @param kind what is wrong
 * @param file the file
 * @param name what in it is wrong, or what the system says; empty where nothing is to be named
 * @param line the line from 1, the number of the byte or of the entry; 0 where there is none
 * @param column the column from 1, 0 where there is none
 */
public record Damage(Kind kind, String file, String name, long line, long column) implements Serializable {
    /** What is wrong. */
    public enum Kind {
        /** The system does not give it. */
        UNREADABLE,
        /** It may not be read. */
        DENIED,
        /** There is nothing in it. */
        EMPTY,
        /** It is no text in UTF-8. */
        NO_TEXT,
        /** A byte, whose number is known, is not of UTF-8. */
        UTF8,
        /** Not JSON from a place on. */
        SYNTAX,
        /** Something behind the JSON. */
        TRAILING,
        /** Larger than is read. */
        LARGE,
        /** Nested deeper than is read. */
        DEEP,
        /** More values than are read. */
        MANY,
        /** A number of too many digits. */
        NUMBER,
        /** JSON, and not an object. */
        NO_OBJECT,
        /** A newer version of the program wrote it. */
        NEWER,
        /** What should be a list is none. */
        NO_LIST,
        /** An entry is not what the file is for. */
        NO_ENTRY,
        /** Two entries share what only one may have. */
        SHARED
    }

    /** Damage without a place. */
    public static Damage of(Kind kind, Path file) {
        return new Damage(kind, file.toString(), "", 0, 0);
    }

    /** What the system did not give. */
    public static Damage of(IOException unreadable, Path file) {
        return unreadable instanceof AccessDeniedException
                ? of(Kind.DENIED, file)
                : new Damage(Kind.UNREADABLE, file.toString(), String.valueOf(unreadable.getMessage()), 0, 0);
    }

    /** What is not the JSON that is read. */
    public static Damage of(JsonException noJson, Path file) {
        Kind kind = switch (noJson.reason()) {
            case EMPTY -> Kind.EMPTY;
            case UTF8 -> Kind.UTF8;
            case SYNTAX -> Kind.SYNTAX;
            case TRAILING -> Kind.TRAILING;
            case LARGE -> Kind.LARGE;
            case DEEP -> Kind.DEEP;
            case MANY -> Kind.MANY;
            case NUMBER -> Kind.NUMBER;
        };
        return new Damage(kind, file.toString(), "", noJson.line(), noJson.column());
    }
}
