package io.slipway.ui.follow.ansi;

import java.util.Set;

/** The colours and weight that SGR parameters have set so far, as one ink that is legible on any ground. */
final class Pen {
    /** Black, greys and white, which are grounds for text in a colour of its own. */
    private static final Set<Integer> NEUTRAL = Set.of(0, 7, 8, 15, 16, 231);
    private static final int LONGEST = 256;

    private int colour = Ink.PLAIN;
    private int ground = Ink.PLAIN;
    private boolean bold;
    private boolean inverse;

    /** A ground in a colour is shown as the colour of the text: both say the same, and this is legible everywhere. */
    Ink ink() {
        int front = inverse ? ground : colour;
        int behind = inverse ? colour : ground;
        int shown = behind == Ink.PLAIN || NEUTRAL.contains(behind) ? front : behind;
        return shown == Ink.PLAIN && !bold ? Ink.NONE : new Ink(shown, bold);
    }

    /** Takes in the parameters of one sequence; what it does not know changes nothing. */
    void take(String parameters) {
        if (parameters.length() > LONGEST || !parameters.chars().allMatch(Pen::isParameter)) {
            return;
        }
        String[] codes = parameters.split(";", -1);
        for (int i = 0; i < codes.length; i++) {
            if (codes[i].indexOf(':') >= 0) {
                extended(codes[i].split(":", -1), 0, codes[i].split(":", -1).length);
            } else {
                int code = number(codes[i]);
                i += code == 38 || code == 48 ? extended(codes, i, Math.min(codes.length, i + 5)) : simple(code);
            }
        }
    }

    private static boolean isParameter(int c) {
        return (c >= '0' && c <= '9') || c == ';' || c == ':';
    }

    private int simple(int code) {
        switch (code) {
            case 0 -> {
                colour = Ink.PLAIN;
                ground = Ink.PLAIN;
                bold = false;
                inverse = false;
            }
            case 1 -> bold = true;
            case 21, 22 -> bold = false;
            case 7 -> inverse = true;
            case 27 -> inverse = false;
            case 39 -> colour = Ink.PLAIN;
            case 49 -> ground = Ink.PLAIN;
            default -> palette(code);
        }
        return 0;
    }

    private void palette(int code) {
        if (code >= 30 && code <= 37) {
            colour = code - 30;
        } else if (code >= 90 && code <= 97) {
            colour = code - 90 + 8;
        } else if (code >= 40 && code <= 47) {
            ground = code - 40;
        } else if (code >= 100 && code <= 107) {
            ground = code - 100 + 8;
        }
    }

    /** {@code 38;5;n} or {@code 38;2;r;g;b}; with colons a colour space may stand before the parts. */
    private int extended(String[] codes, int from, int end) {
        int given = end - from;
        int kind = given > 1 ? number(codes[from + 1]) : 0;
        if (kind == 5 && given > 2) {
            set(codes[from], number(codes[from + 2]));
            return 2;
        } else if (kind == 2 && given > 4) {
            int parts = given > 5 ? from + 3 : from + 2;
            set(codes[from], Ink.rgb(part(codes[parts]), part(codes[parts + 1]), part(codes[parts + 2])));
            return 4;
        }
        return given - 1;
    }

    private void set(String code, int chosen) {
        boolean known = Ink.isRgb(chosen) || chosen <= 255;
        if (number(code) == 38 && known) {
            colour = chosen;
        } else if (number(code) == 48 && known) {
            ground = chosen;
        }
    }

    private static int part(String text) {
        return Math.min(number(text), 255);
    }

    /** What is left out is zero; what is far too large stays too large. */
    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text.length() > 4 ? "9999" : text);
    }
}
