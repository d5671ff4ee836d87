package io.slipway.ui.follow.ansi;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one line with escapes (ECMA-48): colours and bold are kept, all else is left out. What an escape that was torn
 * off has left is left out too; one that has no end hides no text.
 */
final class AnsiReader {
    private static final char ESCAPE = 0x1B;
    private static final char CSI = 0x9B;
    private static final char BELL = 0x07;
    private static final char STRING_END = 0x9C;
    /** What begins a string that a terminal takes in and does not show. */
    private static final String STRINGS = "]PX^_";

    private final String raw;
    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Pen pen = new Pen();
    private int stretchFrom;
    private Ink ink = Ink.NONE;
    private int hidden;
    private int at;

    AnsiReader(String raw, int most) {
        this.raw = raw;
        this.most = most;
    }

    AnsiText read() {
        int end = endWithoutBreak();
        while (at < end) {
            char c = raw.charAt(at);
            if (c == ESCAPE) {
                escape();
            } else if (c == CSI) {
                sequence(at + 1);
            } else {
                at++;
                character(c);
            }
        }
        write(Ink.NONE);
        return new AnsiText(text.toString(), stretches, hidden);
    }

    private int endWithoutBreak() {
        int end = raw.length();
        while (end > 0 && (raw.charAt(end - 1) == '\n' || raw.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private void character(char c) {
        if (c == '\n' || c == '\r') {
            boolean isPair = c == '\r' && at < raw.length() && raw.charAt(at) == '\n';
            if (!isPair) {
                put('\n');
            }
        } else if (!AnsiText.isSteering(c)) {
            put(c);
        }
    }

    /** Never half of a character that takes two. */
    private void put(char c) {
        boolean noRoom = text.length() >= most || (text.length() == most - 1 && Character.isHighSurrogate(c));
        if (noRoom || hidden > 0) {
            hidden++;
        } else {
            text.append(c);
        }
    }

    private void escape() {
        if (at + 1 >= raw.length()) {
            at++;
            return;
        }
        char next = raw.charAt(at + 1);
        if (next == '[') {
            sequence(at + 2);
        } else if (STRINGS.indexOf(next) >= 0) {
            at = afterString(at + 2);
        } else {
            int last = skip(at + 1, ' ', '/');
            boolean ends = last < raw.length() && raw.charAt(last) >= '0' && raw.charAt(last) <= '~';
            at = ends ? last + 1 : last;
        }
    }

    /** A string that has no end is no reason to hide the rest of the line. */
    private int afterString(int from) {
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == BELL || c == STRING_END) {
                return i + 1;
            } else if (c == ESCAPE) {
                return i + 1 < raw.length() && raw.charAt(i + 1) == '\\' ? i + 2 : i;
            }
        }
        return from;
    }

    private void sequence(int from) {
        int parametersEnd = skip(from, '0', '?');
        int end = skip(parametersEnd, ' ', '/');
        boolean whole = end < raw.length() && raw.charAt(end) >= '@' && raw.charAt(end) <= '~';
        if (whole && raw.charAt(end) == 'm' && end == parametersEnd) {
            pen.take(raw.substring(from, parametersEnd));
            write(pen.ink());
        }
        at = whole ? end + 1 : end;
    }

    private int skip(int from, char first, char last) {
        int i = from;
        while (i < raw.length() && raw.charAt(i) >= first && raw.charAt(i) <= last) {
            i++;
        }
        return i;
    }

    /** From here on the text is written like this. */
    private void write(Ink next) {
        if (!next.equals(ink)) {
            if (!ink.equals(Ink.NONE) && text.length() > stretchFrom) {
                stretches.add(new Stretch(stretchFrom, text.length(), ink));
            }
            stretchFrom = text.length();
            ink = next;
        }
    }
}
