package io.slipway.preset.file;

import java.util.Locale;

/**
 * Why a file cannot be opened as a preset.
 *
 * @param kind what is wrong
 * @param line where it is, from 1; 0 when it is at no single place
 * @param detail a key, a pointer or a version, as the kind says; else empty
 */
public record Defect(Kind kind, long line, String detail) {
    /** What is wrong with a file. */
    public enum Kind {
        /** It may not be read, or the disk does not give it. */
        UNREADABLE,
        /** It has more bytes than are read. */
        TOO_LARGE,
        /** It has no content. */
        EMPTY,
        /** It holds NUL bytes, as a crash leaves them. */
        ZEROS,
        /** It holds bytes that are no UTF-8. */
        NO_UTF8,
        /** It holds both sides of a merge, one below the other. */
        CONFLICT,
        /** It is JSON whose end is missing. */
        CUT_OFF,
        /** It is not JSON. */
        NO_JSON,
        /** One object says the same key twice; the detail is the key. */
        DUPLICATE_KEY,
        /** It is JSON, but no preset. */
        NO_PRESET,
        /** A newer Slipway wrote it; the detail is the version of its format. */
        NEWER,
        /** It is a preset that this version cannot hold as it is; the detail is the JSON pointer of the first place. */
        PROBLEMS;

        /** The kind as a key of texts ends with it, such as {@code no.json}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    static Defect of(Kind kind) {
        return new Defect(kind, 0, "");
    }

    static Defect at(Kind kind, long line) {
        return new Defect(kind, line, "");
    }
}
