package io.slipway.northflank.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the key that a misspelt one was meant to be. */
final class LikelyKey {
    private static final int LONGEST = 64;
    private static final int MOST_EDITS = 2;

    private LikelyKey() {
    }

    static Optional<String> of(String key, List<String> keys) {
        return key.length() > LONGEST
                ? Optional.empty()
                : keys.stream()
                        .filter(candidate -> edits(key, candidate) <= MOST_EDITS)
                        .min(Comparator.comparingInt(candidate -> edits(key, candidate)));
    }

    /** Levenshtein's distance, blind to case. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substituted = diagonal + (same(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
