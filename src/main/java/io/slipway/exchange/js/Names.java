package io.slipway.exchange.js;

/** Names of JavaScript, and the numbers that stand as keys like names. */
final class Names {
    private Names() {
    }

    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c == '$' || c == '_' || Character.isLetterOrDigit(c);
    }
}
