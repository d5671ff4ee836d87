package io.slipway.ui.kit.json;

import io.slipway.run.Mask;
import java.util.ArrayList;
import java.util.List;

/** A part of one line of indented JSON, with what it is. */
public record JsonPiece(Kind kind, String text) {
    /** What begins a note of the program in place of a value. */
    public static final String COMMENT_START = "/*";
    /** What ends it. */
    public static final String COMMENT_END = "*/";
    private static final String MASK = '"' + Mask.TEXT + '"';

    /** What a piece is, and the style class that it gets. */
    public enum Kind {
        PLAIN("json-plain"),
        KEY("json-key"),
        TEXT("json-text"),
        NUMBER("json-number"),
        MASK("json-mask"),
        MISSING("json-missing");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /** The style class. */
        public String style() {
            return style;
        }
    }

    /** The pieces of a line, which holds whole tokens. */
    public static List<JsonPiece> of(String line) {
        List<JsonPiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = end(line, at);
            pieces.add(piece(line.substring(at, end), line.startsWith(":", end)));
            at = end;
        }
        return pieces;
    }

    private static int end(String line, int start) {
        if (line.startsWith(COMMENT_START, start)) {
            return line.indexOf(COMMENT_END, start) + COMMENT_END.length();
        }
        return line.charAt(start) == '"' ? endOfText(line, start) : endOfRest(line, start);
    }

    private static int endOfText(String line, int start) {
        int at = start + 1;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, line.length());
    }

    private static int endOfRest(String line, int start) {
        boolean word = isWord(line.charAt(start));
        int at = start;
        while (at < line.length() && isRest(line, at) && isWord(line.charAt(at)) == word) {
            at++;
        }
        return at;
    }

    private static boolean isRest(String line, int at) {
        return line.charAt(at) != '"' && !line.startsWith(COMMENT_START, at);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
    }

    private static JsonPiece piece(String text, boolean named) {
        Kind kind = text.startsWith(COMMENT_START) ? Kind.MISSING
                : text.charAt(0) != '"' ? (isWord(text.charAt(0)) ? Kind.NUMBER : Kind.PLAIN)
                : named ? Kind.KEY
                : text.equals(MASK) ? Kind.MASK : Kind.TEXT;
        return new JsonPiece(kind, text);
    }
}
