package io.slipway.exchange.js;

import java.util.Optional;

/**
 * A text in one of the three kinds of quotes.
 *
 * @param value the text; nothing when something in it is filled in, or its end is missing
 * @param end where the code goes on
 */
record Quoted(Optional<String> value, int end) {
    private static final String LETTERS = "bfnrtv0";
    private static final String MEANT = "\b\f\n\r\t\u000B\0";

    /** Reads from the opening quote on. */
    static Quoted read(String text, int open) {
        char quote = text.charAt(open);
        StringBuilder value = new StringBuilder();
        boolean filled = false;
        int i = open + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            char c = text.charAt(i);
            if (c == '\\') {
                i = escape(text, i + 1, value);
            } else if (c == '\n' && quote != '`') {
                return new Quoted(Optional.empty(), i);
            } else if (quote == '`' && text.startsWith("${", i)) {
                filled = true;
                i = Skipping.bracket(text, i + 1);
            } else {
                value.append(c);
                i++;
            }
        }
        boolean good = !filled && i < text.length();
        return new Quoted(good ? Optional.of(value.toString()) : Optional.empty(), Math.min(text.length(), i + 1));
    }

    private static int escape(String text, int at, StringBuilder value) {
        char c = at < text.length() ? text.charAt(at) : '\n';
        int known = LETTERS.indexOf(c);
        if (known >= 0) {
            value.append(MEANT.charAt(known));
        } else if (c == 'x') {
            return code(text, at, at + 1, at + 3, value);
        } else if (c == 'u' && text.startsWith("{", at + 1)) {
            int end = text.substring(at, Math.min(text.length(), at + 9)).indexOf('}') + at;
            return end > at ? code(text, at, at + 2, end, value) + 1 : code(text, at, at + 1, at + 1, value);
        } else if (c == 'u') {
            return code(text, at, at + 1, at + 5, value);
        } else if (!Space.endsLine(c)) {
            value.append(c);
        }
        return at + 1;
    }

    /** A character by its number; what is no number stands as it is. */
    private static int code(String text, int at, int from, int to, StringBuilder value) {
        int code = 0;
        for (int i = from; i < to; i++) {
            int digit = i < text.length() && text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                value.append(text.charAt(at));
                return at + 1;
            }
            code = code * 16 + digit;
        }
        if (to > from && Character.isValidCodePoint(code)) {
            value.appendCodePoint(code);
        }
        return Math.max(to, at + 1);
    }
}
