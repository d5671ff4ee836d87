package io.slipway.exchange.dotenv;

import io.slipway.exchange.js.Space;
import java.util.EnumSet;
import java.util.Set;

/**
 * A value as dotenv takes it out of what stands behind the sign.
 *
 * @param written what was written, without white space at its ends
 * @param text the value
 */
record DotEnvValue(String written, String text) {
    private static final String QUOTES = "'\"`";
    private static final String SMART = "\u2018\u2019\u201A\u201C\u201D\u201E";

    static DotEnvValue of(String raw) {
        String written = Space.trimmed(raw);
        String bare = withoutQuotes(written);
        return new DotEnvValue(written, written.startsWith("\"") ? bare.replace("\\n", "\n").replace("\\r", "\r") : bare);
    }

    /** Takes quotes away at the beginning of a line and the last end of one: dotenv's expression is one of lines. */
    private static String withoutQuotes(String written) {
        StringBuilder bare = new StringBuilder(written.length());
        int[] last = lastClosing(written);
        int position = 0;
        while (position < written.length()) {
            int quote = QUOTES.indexOf(written.charAt(position));
            boolean begins = position == 0 || Space.endsLine(written.charAt(position - 1));
            if (begins && quote >= 0 && last[quote] > position) {
                bare.append(written, position + 1, last[quote]);
                position = last[quote] + 1;
            } else {
                bare.append(written.charAt(position++));
            }
        }
        return bare.toString();
    }

    /** For each kind of quote the last one that ends a line. */
    private static int[] lastClosing(String written) {
        int[] last = {-1, -1, -1};
        for (int i = 0; i < written.length(); i++) {
            int quote = QUOTES.indexOf(written.charAt(i));
            if (quote >= 0 && (i + 1 == written.length() || Space.endsLine(written.charAt(i + 1)))) {
                last[quote] = i;
            }
        }
        return last;
    }

    Set<Doubt> doubts(boolean broken, boolean cut, boolean dropped) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        note(doubts, Doubt.CUT, cut);
        note(doubts, Doubt.LATER_LINE, broken);
        note(doubts, Doubt.SPACE_DROPPED, dropped);
        noteQuotes(doubts);
        note(doubts, Doubt.SPACE_KEPT, !Space.trimmed(text).equals(text));
        note(doubts, Doubt.SMART_QUOTES, !text.isEmpty() && (isSmart(0) || isSmart(text.length() - 1)));
        note(doubts, Doubt.INVISIBLE, text.chars().anyMatch(DotEnvValue::isInvisible));
        note(doubts, Doubt.REFERENCE, text.contains("${"));
        return doubts;
    }

    private void noteQuotes(Set<Doubt> doubts) {
        boolean kept = !written.isEmpty()
                && QUOTES.indexOf(written.charAt(0)) >= 0
                && withoutQuotes(written).equals(written);
        boolean closed = kept && written.indexOf(written.charAt(0), 1) > 0;
        note(doubts, Doubt.AFTER_QUOTE, closed);
        note(doubts, Doubt.UNCLOSED, kept && !closed);
    }

    private static void note(Set<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    private boolean isSmart(int place) {
        return SMART.indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isInvisible(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || c == 0x7F
                || c == 0xA0
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2028
                || c == 0x2029
                || c == 0x2060
                || c == 0xFEFF;
    }
}
