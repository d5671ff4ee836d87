package io.slipway.exchange.shell;

/** The quotes of {@code $'..'}, in which a backslash writes characters as C does. */
final class AnsiQuote {
    private static final String LETTERS = "abeEfnrtv\\'\"?";
    private static final String MEANT = "\u0007\b\u001B\u001B\f\n\r\t\u000B\\'\"?";

    private AnsiQuote() {
    }

    /** Reads from the dollar on; says where the text goes on. */
    static int read(String text, int dollar, Collector out) {
        out.begin(dollar);
        int i = dollar + 2;
        while (i < text.length() && text.charAt(i) != '\'') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i = escape(text, i + 1, out);
            } else {
                out.letter(i, text.charAt(i++));
            }
        }
        if (i >= text.length()) {
            out.unclosed(dollar);
        }
        return i + 1;
    }

    private static int escape(String text, int at, Collector out) {
        char c = text.charAt(at);
        int known = LETTERS.indexOf(c);
        if (known >= 0) {
            out.letter(at, MEANT.charAt(known));
            return at + 1;
        }
        return switch (c) {
            case 'x' -> number(text, at, at + 1, 2, 16, out);
            case 'u' -> number(text, at, at + 1, 4, 16, out);
            case 'U' -> number(text, at, at + 1, 8, 16, out);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> number(text, at, at, 3, 8, out);
            default -> {
                out.letters(at, "\\" + c);
                yield at + 1;
            }
        };
    }

    private static int number(String text, int at, int from, int digits, int radix, Collector out) {
        int value = 0;
        int i = from;
        while (i < text.length() && i < from + digits && digit(text.charAt(i), radix) >= 0 && value <= 0x10FFFF / radix) {
            value = value * radix + digit(text.charAt(i), radix);
            i++;
        }
        if (i == from) {
            out.letters(at, "\\" + text.charAt(at));
        } else if (Character.isValidCodePoint(value)) {
            out.letters(at, Character.toString(value));
        }
        return Math.max(i, at + 1);
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }
}
