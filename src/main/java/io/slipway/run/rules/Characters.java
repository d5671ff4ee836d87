package io.slipway.run.rules;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the characters that a text may not hold, in one pass and in words; plain loops, since each keystroke asks. */
final class Characters {
    private Characters() {
    }

    /** The first character that is not allowed, as a person would name it. */
    static Optional<String> firstOutside(String text, IntPredicate allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowed.test(text.charAt(i))) {
                return Optional.of(name(text.codePointAt(i)));
            }
        }
        return Optional.empty();
    }

    /** Whether half of a surrogate pair stands alone: such a text has no UTF-8. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
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

    /** The character itself where it can be seen, else its number, which the texts may have a word for. */
    private static String name(int c) {
        boolean unseen = Character.isWhitespace(c)
                || Character.isISOControl(c)
                || Character.isSpaceChar(c)
                || !Character.isDefined(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
        return unseen ? "U+" + HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 6 : 4) : Character.toString(c);
    }
}
