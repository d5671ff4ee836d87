package io.slipway.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What somebody types to find something: words, each of which has to be answered.
 *
 * @param words the words in lower case
 */
public record Query(List<String> words) {
    private static final int BEGINNING = 100;
    private static final int WORD = 80;
    private static final int INITIALS = 70;
    private static final int INSIDE = 50;
    private static final int SCATTERED = 20;
    private static final int BESIDES_WORD = 30;
    private static final int BESIDES_INSIDE = 15;
    /** Letters that lie further apart than this are there by accident. */
    private static final int WIDEST = 6;
    private static final int LONGEST_MALUS = 9;
    private static final int LETTERS_A_MALUS = 8;

    public Query {
        words = List.copyOf(words);
    }

    /** The words of a text. */
    public static Query of(String text) {
        return new Query(Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * How well something answers, the more the better; nothing when a word of it is not answered at all.
     *
     * @param title what it is called
     * @param besides what else is known of it, which counts less
     */
    public OptionalInt score(Phrase title, Phrase besides) {
        int score = 0;
        for (String word : words) {
            int best = Math.max(inTitle(word, title), besides(word, besides.text()));
            if (best == 0) {
                return OptionalInt.empty();
            }
            score += best;
        }
        return OptionalInt.of(isEmpty() ? 0 : score - Math.min(LONGEST_MALUS, title.text().length() / LETTERS_A_MALUS));
    }

    private static int inTitle(String word, Phrase title) {
        String text = title.text();
        if (text.startsWith(word)) {
            return BEGINNING;
        } else if (startsWord(word, text)) {
            return WORD;
        } else if (word.length() > 1 && title.initials().startsWith(word)) {
            return INITIALS;
        } else if (text.contains(word)) {
            return INSIDE;
        }
        return isScattered(word, text) ? SCATTERED : 0;
    }

    private static int besides(String word, String text) {
        if (startsWord(word, text)) {
            return BESIDES_WORD;
        }
        return text.contains(word) ? BESIDES_INSIDE : 0;
    }

    private static boolean startsWord(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether its letters stand there in this order, the first at the beginning of a word and none far from the next. */
    private static boolean isScattered(String word, String text) {
        for (int start = 0; start < text.length(); start++) {
            if (text.charAt(start) == word.charAt(0)
                    && Phrase.startsWord(text, start)
                    && isScatteredFrom(word, text, start)) {
                return word.length() > 1;
            }
        }
        return false;
    }

    private static boolean isScatteredFrom(String word, String text, int start) {
        int at = start;
        for (int letter = 1; letter < word.length(); letter++) {
            int next = text.indexOf(word.charAt(letter), at + 1);
            if (next < 0 || (next - at > WIDEST && !Phrase.startsWord(text, next))) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
