package io.slipway.ui.kit.suggest;

import java.util.Locale;

/**
 * Something that a field offers.
 *
 * @param value the text that the field takes
 * @param title what it is called
 * @param detail what else tells it apart, empty when nothing does
 */
public record Suggestion(String value, String title, String detail) {
    /** Whether one of its texts holds what was typed, in any case. */
    public boolean matches(String typed) {
        String sought = typed.toLowerCase(Locale.ROOT);
        return holds(value, sought) || holds(title, sought) || holds(detail, sought);
    }

    private static boolean holds(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
