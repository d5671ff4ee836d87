package io.slipway.exchange.dotenv;

import io.slipway.exchange.js.Space;

/**
 * A quote that was opened, and where dotenv takes it for closed: at the first quote without a backslash before it, if
 * nothing but a comment follows on its line; else at the last one with a backslash for which that holds.
 */
record Quoted(String text, int open) {
    static final int NONE = -1;

    int close() {
        char quote = text.charAt(open);
        int first = open + 1;
        while (first < text.length() && (text.charAt(first) != quote || isEscaped(first))) {
            first++;
        }
        if (first < text.length() && endsWell(first + 1)) {
            return first;
        }
        for (int i = first - 1; i > open; i--) {
            if (text.charAt(i) == quote && endsWell(i + 1)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isEscaped(int place) {
        return text.charAt(place - 1) == '\\';
    }

    /** Whether the line ends here but for white space and a comment, which may stand on a later line. */
    private boolean endsWell(int from) {
        int rest = Space.end(text, from);
        return rest == text.length() || text.charAt(rest) == '#' || Space.lineEnd(text, from) < rest;
    }
}
