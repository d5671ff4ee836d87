package io.slipway.ui.shell;

/**
 * How the operator wants the program to look.
 *
 * @param theme light or dark
 * @param textSize the size of text in pixels, within {@link #SMALLEST} and {@link #LARGEST}
 * @param calm whether nothing moves, even where the system would have it move
 */
public record Look(Theme theme, int textSize, boolean calm) {
    /** The size of text that nobody has changed. */
    public static final int NORMAL = 14;

    /** The smallest text that can still be read. */
    public static final int SMALLEST = 10;

    /** Twice the normal size. */
    public static final int LARGEST = 28;

    /** The look that nobody has changed. */
    public static final Look USUAL = new Look(Theme.SYSTEM, NORMAL, false);

    public Look {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    /** The same in another theme. */
    public Look in(Theme other) {
        return new Look(other, textSize, calm);
    }

    /** The same with text of another size. */
    public Look sized(int pixels) {
        return new Look(theme, pixels, calm);
    }

    /** The same with or without motion. */
    public Look calmed(boolean still) {
        return new Look(theme, textSize, still);
    }
}
