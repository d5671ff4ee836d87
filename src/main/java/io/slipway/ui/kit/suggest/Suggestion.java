package io.slipway.ui.kit.suggest;

import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that a field offers.
 *
 * @param value the text that the field takes
 * @param title what it is called
 * @param aside what stands at the end of the row, such as its age; empty when nothing does
 * @param detail what else tells it apart, empty when nothing does
 * @param mark how it stands, when that matters
 * @param barred why it cannot be chosen, empty when it can
 */
public record Suggestion(
        String value, String title, String aside, String detail, Optional<Mark> mark, String barred) {

    /** Something that can be chosen and stands like all others. */
    public Suggestion(String value, String title, String detail) {
        this(value, title, "", detail, Optional.empty(), "");
    }

    /**
     * How something stands: a picture, a word, and the style of both.
     *
     * @param style the class of the style sheet
     */
    public record Mark(Feather icon, String word, String style) {}

    /** Whether one of its texts holds what was typed, in any case. */
    public boolean matches(String typed) {
        String sought = typed.toLowerCase(Locale.ROOT);
        return holds(value, sought)
                || holds(title, sought)
                || holds(detail, sought)
                || mark.filter(shown -> holds(shown.word(), sought)).isPresent();
    }

    private static boolean holds(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }

    /** Whether the field may take it. */
    public boolean canBeChosen() {
        return barred.isEmpty();
    }
}
