package io.slipway.ui.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How high an icon is, by what it stands beside; a style sheet says {@code -fx-icon-size: -icon-text}. */
enum IconSize {
    CAPTION(13),
    TEXT(14),
    USUAL(18),
    TITLE(24),
    EMPTY(32);

    private final int pixels;

    IconSize(int pixels) {
        this.pixels = pixels;
    }

    /** All of them as a style, for text that is this much larger than usual: an em of an icon is its own height. */
    static String style(double scale) {
        return Arrays.stream(values())
                .map(size -> "-icon-" + size.name().toLowerCase(Locale.ROOT) + ": " + Math.round(size.pixels * scale) + "px;")
                .collect(Collectors.joining(" "));
    }
}
