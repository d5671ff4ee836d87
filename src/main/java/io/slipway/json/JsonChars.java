package io.slipway.json;

import java.util.function.IntPredicate;

/** Other spellings of the same JSON, for places where not every character can stand. */
public final class JsonChars {
    private JsonChars() {
    }

    /** The same JSON without characters that cannot be seen: pasted into a terminal they would do something. */
    public static String visible(String json) {
        return respelt(json, JsonChars::isHidden);
    }

    /** The same JSON in ASCII, without these characters of ASCII, and with a quote at the ends of a string only. */
    public static String ascii(String json, String without) {
        String quotesApart = json.contains("\\") ? quotesApart(json) : json;
        return respelt(quotesApart, c -> c > '~' || without.indexOf(c) >= 0);
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static String respelt(String json, IntPredicate escaped) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (escaped.test(c)) {
                for (char unit : Character.toChars(c)) {
                    text.append("\\u%04x".formatted((int) unit));
                }
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    /** A backslash begins an escape; the two that stand for a character of quoting get a number in its place. */
    private static String quotesApart(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c == '\\') {
                at++;
                char escape = json.charAt(at);
                text.append(escape == '"' || escape == '\\' ? "\\u%04x".formatted((int) escape) : "\\" + escape);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
