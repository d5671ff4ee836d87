package io.slipway.match;

import java.util.Locale;

/**
 * A text that can be found, prepared once.
 *
 * @param text the text in lower case
 * @param initials the first letters of its words, in lower case
 */
public record Phrase(String text, String initials) {
    /** Nothing to find. */
    public static final Phrase EMPTY = of("");

    /** This text. */
    public static Phrase of(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (startsWord(folded, i)) {
                initials.append(folded.charAt(i));
            }
        }
        return new Phrase(folded, initials.toString());
    }

    static boolean startsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
