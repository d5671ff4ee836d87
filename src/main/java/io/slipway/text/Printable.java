package io.slipway.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of other people for a terminal: without the characters that would steer it. */
public final class Printable {
    /** Colours and cursor moves as a whole; the letters behind an escape alone would be left as debris. */
    private static final Pattern SEQUENCE =
            Pattern.compile("\u001b(?:\\[[0-9;?]{0,64}[ -/]{0,8}[@-~]|\\][^\u0007\u001b]{0,512}(?:\u0007|\u001b\\\\)"
                    + "|[@-Z\\\\-_])");
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {
    }

    /** The text with every control character and lone surrogate made visible; a tab stays. */
    public static String of(String text) {
        return SEQUENCE
                .matcher(text)
                .replaceAll("")
                .codePoints()
                .map(c -> c == '\t' || !isSteering(c) ? c : REPLACEMENT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isSteering(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
