package io.slipway.ui.review;

import org.kordamp.ikonli.feather.Feather;

/** How much something weighs in the review: an icon and a colour, beside words that say the same. */
enum Tone {
    FINE(Feather.CHECK),
    NOTE(Feather.INFO),
    DOUBT(Feather.ALERT_TRIANGLE),
    UNKNOWN(Feather.HELP_CIRCLE);

    private final Feather icon;

    Tone(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /** The style class that colours the icon. */
    String style() {
        return switch (this) {
            case FINE -> "tone-fine";
            case NOTE -> "tone-note";
            case DOUBT -> "tone-doubt";
            case UNKNOWN -> "tone-unknown";
        };
    }
}
