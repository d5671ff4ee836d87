package io.slipway.ui.follow.ansi;

import java.util.HashMap;
import java.util.Map;

/** The colours of a terminal, each as far from the ground as it takes to read it (WCAG AA, 4.5 to 1). */
public final class Palette {
    private static final int[] NAMED = {
        0x000000, 0xCD3131, 0x0DBC79, 0xB5A30C, 0x2472C8, 0xBC3FBC, 0x11A8CD, 0xBFBFBF,
        0x808080, 0xF14C4C, 0x23D18B, 0xE5D020, 0x3B8EEA, 0xD670D6, 0x29B8DB, 0xFFFFFF
    };
    private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};
    /** A run may use many colours; those of the last ones are kept. */
    private static final int MOST_KEPT = 1024;

    private final int ground;
    private final Map<Integer, Integer> legible = new HashMap<>();

    /** Colours on this ground, given as 0xRRGGBB. */
    public Palette(int ground) {
        this.ground = ground;
    }

    /** The colour of an ink that has one, as 0xRRGGBB. */
    public int of(Ink ink) {
        if (legible.size() >= MOST_KEPT) {
            legible.clear();
        }
        return legible.computeIfAbsent(ink.colour(), colour -> Contrast.legible(wanted(colour), ground));
    }

    private static int wanted(int colour) {
        if (Ink.isRgb(colour)) {
            return colour & 0xFFFFFF;
        } else if (colour < NAMED.length) {
            return NAMED[colour];
        } else if (colour < 232) {
            int cube = colour - 16;
            return (LEVELS[cube / 36] << 16) | (LEVELS[cube / 6 % 6] << 8) | LEVELS[cube % 6];
        }
        return (8 + (colour - 232) * 10) * 0x010101;
    }
}
