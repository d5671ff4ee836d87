package io.slipway.ui.follow.ansi;

/**
 * How a piece of text was written.
 *
 * @param colour a number of the palette (0 to 255), a colour as {@link #rgb}, or {@link #PLAIN} for the window's own
 * @param bold whether it is bold
 */
public record Ink(int colour, boolean bold) {
    /** The colour of text that names none. */
    public static final int PLAIN = -1;
    /** As text is that says nothing about itself. */
    public static final Ink NONE = new Ink(PLAIN, false);

    private static final int RGB = 0x1000000;

    /** The number of a colour by its parts, each 0 to 255. */
    static int rgb(int red, int green, int blue) {
        return RGB | (red << 16) | (green << 8) | blue;
    }

    /** Whether a colour is given by its parts and not by its number in the palette. */
    static boolean isRgb(int colour) {
        return colour >= RGB;
    }
}
