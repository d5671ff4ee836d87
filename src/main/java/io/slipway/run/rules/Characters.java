package io.slipway.run.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the characters that a text may not hold, in one pass and in words. */
final class Characters {
    private Characters() {
    }

    /** The first character that is not allowed, as a person would name it. */
    static Optional<String> firstOutside(String text, IntPredicate allowed) {
        return text.codePoints().filter(c -> !allowed.test(c)).mapToObj(Characters::name).findFirst();
    }

    /** Whether half of a surrogate pair stands alone: such a text has no UTF-8. */
    static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** What the page's pattern for plans and credentials allows. */
    static boolean isLetterDigitOrHyphen(int c) {
        return isLetterOrDigit(c) || c == '-';
    }

    private static String name(int c) {
        if (c == ' ' || Character.isISOControl(c) || Character.isWhitespace(c) || !Character.isDefined(c)) {
            return Optional.ofNullable(Character.getName(c)).orElse("U+%04X".formatted(c)).toLowerCase(Locale.ROOT);
        }
        return Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)
                ? "U+%04X".formatted(c)
                : Character.toString(c);
    }
}
