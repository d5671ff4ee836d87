package io.slipway.ui.follow.ansi;

/** How well a colour can be told from another, as WCAG 2 defines it. */
final class Contrast {
    static final double ENOUGH = 4.5;
    private static final int STEPS = 20;
    private static final int WHITE = 0xFFFFFF;

    private Contrast() {
    }

    /** The colour, moved toward white or black just as far as it takes. */
    static int legible(int colour, int ground) {
        int away = ratio(WHITE, ground) >= ratio(0, ground) ? WHITE : 0;
        int step = 0;
        while (step < STEPS && ratio(mixed(colour, away, step), ground) < ENOUGH) {
            step++;
        }
        return mixed(colour, away, step);
    }

    /** From 1 (the same) to 21 (black on white). */
    static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int mixed(int colour, int other, int step) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = (colour >> shift) & 0xFF;
            int to = (other >> shift) & 0xFF;
            mixed |= (from + (to - from) * step / STEPS) << shift;
        }
        return mixed;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear((colour >> 16) & 0xFF)
                + 0.7152 * linear((colour >> 8) & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
