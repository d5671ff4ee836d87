package io.slipway.exchange.js;

/** White space and line ends as JavaScript knows them, which is more than a space and less than Java's. */
public final class Space {
    private static final String OTHERS = "\t\n\u000B\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF";

    private Space() {
    }

    /** Whether {@code \s} of a regular expression takes the character. */
    public static boolean is(char c) {
        return OTHERS.indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200A');
    }

    /** Whether a line ends before the character. */
    public static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Where the white space that begins at a place ends. */
    public static int end(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line of a place ends. */
    public static int lineEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && !endsLine(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The text without white space at both ends. */
    public static String trimmed(String text) {
        int to = text.length();
        while (to > 0 && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(Math.min(end(text, 0), to), to);
    }
}
