package io.slipway.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in which nothing is out of the ordinary. It says nothing of any other: the careful reader does, which
 * costs a command 20 ms before its first letter.
 */
final class PlainReader {
    /** Well within the limits of the careful reader, which alone knows what is beyond them. */
    private static final int DEEPEST = JsonReader.DEEPEST / 2;
    private static final int MOST_VALUES = 100_000;
    private static final int MOST_DIGITS = 50;
    private static final String DIGITS = "0123456789abcdef";

    private final String text;
    private int at;
    private int depth;
    private int values;

    private PlainReader(String text) {
        this.text = text;
    }

    /** The value of the document, or nothing when it takes a more careful look. */
    static @Nullable JsonValue read(String text) {
        PlainReader reader = new PlainReader(text);
        JsonValue value = reader.value();
        return value != null && reader.next() == 0 && reader.at >= text.length() ? value : null;
    }

    private @Nullable JsonValue value() {
        values++;
        if (values > MOST_VALUES || depth > DEEPEST) {
            return null;
        }
        return switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> text();
            case 't' -> word("true", new JsonValue.Bool(true));
            case 'f' -> word("false", new JsonValue.Bool(false));
            case 'n' -> word("null", new JsonValue.Null());
            default -> number();
        };
    }

    private @Nullable JsonValue object() {
        at++;
        depth++;
        List<JsonValue.Member> members = new ArrayList<>();
        for (char c = next(); c != '}'; c = next()) {
            if (!members.isEmpty() && !passed(',')) {
                return null;
            }
            String name = next() == '"' ? string() : null;
            JsonValue value = name != null && passed(':') ? value() : null;
            if (name == null || value == null) {
                return null;
            }
            members.add(new JsonValue.Member(name, value));
        }
        at++;
        depth--;
        return members.isEmpty() ? JsonValue.EMPTY : new JsonValue.Obj(members);
    }

    private @Nullable JsonValue array() {
        at++;
        depth++;
        List<JsonValue> items = new ArrayList<>();
        for (char c = next(); c != ']'; c = next()) {
            if (!items.isEmpty() && !passed(',')) {
                return null;
            }
            JsonValue value = value();
            if (value == null) {
                return null;
            }
            items.add(value);
        }
        at++;
        depth--;
        return new JsonValue.Arr(items);
    }

    private @Nullable JsonValue text() {
        String string = string();
        return string == null ? null : new JsonValue.Text(string);
    }

    private @Nullable JsonValue word(String word, JsonValue meant) {
        if (!text.startsWith(word, at)) {
            return null;
        }
        at += word.length();
        return isOver() ? meant : null;
    }

    /** Without an exponent, which nobody writes by hand. */
    private @Nullable JsonValue number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        boolean zero = peek() == '0';
        int whole = digits();
        boolean plain = whole > 0 && (whole == 1 || !zero);
        if (plain && peek() == '.') {
            at++;
            plain = digits() > 0;
        }
        return plain && at - start <= MOST_DIGITS && isOver() ? new JsonValue.Num(text.substring(start, at)) : null;
    }

    /** Passes over digits; how many they are. */
    private int digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at - start;
    }

    /** Whether what was read cannot go on. */
    private boolean isOver() {
        char c = peek();
        return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || at >= text.length();
    }

    private @Nullable String string() {
        int start = ++at;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return escaped(start);
            }
            if (c < ' ') {
                return null;
            }
        }
        return null;
    }

    private @Nullable String escaped(int start) {
        StringBuilder read = new StringBuilder(text.length() - at > 64 ? 64 : 16).append(text, start, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return read.toString();
            }
            int meant = c == '\\' ? escape() : c < ' ' ? -1 : c;
            if (meant < 0) {
                return null;
            }
            read.append((char) meant);
        }
        return null;
    }

    /** The character that is meant, or a negative number; stays on the last one of it. */
    private int escape() {
        at++;
        return switch (peek()) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> -1;
        };
    }

    private int unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = DIGITS.indexOf(Character.toLowerCase(peek()));
            if (digit < 0) {
                return -1;
            }
            code = code * DIGITS.length() + digit;
        }
        return code;
    }

    private boolean passed(char wanted) {
        if (next() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /** The next character that is no white space; 0 at the end. */
    private char next() {
        char c = peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            at++;
            c = peek();
        }
        return c;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
