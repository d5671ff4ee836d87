package io.slipway.cli;

import java.util.stream.Collectors;

/** Text of other people for a terminal: without the characters that would steer it. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {
    }

    /** The text with every control character and lone surrogate made visible; a tab stays. */
    static String of(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || !isSteering(c) ? c : REPLACEMENT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isSteering(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
    }
}
