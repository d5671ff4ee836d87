package io.slipway.ui.follow.ansi;

import java.util.List;

/**
 * A line as it can be shown: without escapes and control characters, and with its colours beside it.
 *
 * @param text what is left; tabs and line breaks stay
 * @param stretches the parts that are not plain, in order, none of them empty
 * @param hidden how many characters more the line has than the text
 */
public record AnsiText(String text, List<Stretch> stretches, int hidden) {
    /** Copies the parts. */
    public AnsiText {
        stretches = List.copyOf(stretches);
    }

    /**
     * Reads what was written. A line begins plain, since lines of several containers come mixed.
     *
     * @param raw the line as it was written
     * @param most how many characters to keep of it
     */
    public static AnsiText read(String raw, int most) {
        if (raw.length() <= most && isPlain(raw)) {
            return new AnsiText(raw, List.of(), 0);
        }
        return new AnsiReader(raw, most).read();
    }

    /** All of a line, without escapes and control characters. */
    public static String plain(String raw) {
        return isPlain(raw) ? raw : read(raw, Integer.MAX_VALUE).text();
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (isSteering(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Control characters, and those that turn the direction of what follows or cannot be seen at all. */
    static boolean isSteering(char c) {
        return (c < ' ' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x61C
                || c == 0xFEFF;
    }
}
