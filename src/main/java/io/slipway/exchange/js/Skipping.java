package io.slipway.exchange.js;

/** What code is passed over without being read: comments, and expressions up to what ends them. */
public final class Skipping {
    private Skipping() {
    }

    /** Where white space and comments end. */
    public static int blank(String text, int from) {
        int i = Space.end(text, from);
        while (text.startsWith("//", i) || text.startsWith("/*", i)) {
            i = Space.end(text, comment(text, i));
        }
        return i;
    }

    private static int comment(String text, int at) {
        if (text.charAt(at + 1) == '/') {
            return Space.lineEnd(text, at);
        }
        int end = text.indexOf("*/", at + 2);
        return end < 0 ? text.length() : end + 2;
    }

    /** Behind the comma, if there is one. */
    static int separator(String text, int from) {
        int i = blank(text, from);
        return i < text.length() && text.charAt(i) == ',' ? i + 1 : i;
    }

    /** Where an expression ends: at a comma, a semicolon or a bracket that it did not open. */
    static int expression(String text, int from) {
        int depth = 0;
        int i = blank(text, from);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (depth == 0 && ",;)]}".indexOf(c) >= 0) {
                return i;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            i = blank(text, piece(text, i));
        }
        return i;
    }

    /** Behind the bracket that closes the one here. */
    static int bracket(String text, int open) {
        int end = expression(text, open + 1);
        while (end < text.length() && (text.charAt(end) == ',' || text.charAt(end) == ';')) {
            end = expression(text, end + 1);
        }
        return Math.min(text.length(), end + 1);
    }

    /** Behind one character, or a whole text in quotes; what stands in a template is passed over without care. */
    private static int piece(String text, int at) {
        char quote = text.charAt(at);
        if (quote != '\'' && quote != '"' && quote != '`') {
            return at + 1;
        }
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && (quote == '`' || text.charAt(i) != '\n')) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }
}
