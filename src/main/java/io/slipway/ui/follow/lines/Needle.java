package io.slipway.ui.follow.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text that is looked for, whatever its case. */
final class Needle {
    private final String wanted;
    private final char lower;
    private final char upper;

    Needle(String wanted) {
        this.wanted = wanted;
        this.lower = wanted.isEmpty() ? 0 : wanted.toLowerCase(Locale.ROOT).charAt(0);
        this.upper = wanted.isEmpty() ? 0 : wanted.toUpperCase(Locale.ROOT).charAt(0);
    }

    /** A place where it was found. */
    record Place(int from, int to) {}

    /** What is said in place of lines is not looked through. */
    boolean isIn(Line line) {
        return !line.isNotice() && isIn(line.text());
    }

    boolean isIn(String text) {
        return next(text, 0) >= 0;
    }

    /** All places, none overlapping another. */
    List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        for (int at = next(text, 0); at >= 0; at = next(text, at + wanted.length())) {
            places.add(new Place(at, at + wanted.length()));
        }
        return places;
    }

    private int next(String text, int from) {
        if (wanted.isEmpty()) {
            return -1;
        }
        int small = text.indexOf(lower, from);
        int large = lower == upper ? -1 : text.indexOf(upper, from);
        while (small >= 0 || large >= 0) {
            int at = large < 0 || (small >= 0 && small < large) ? small : large;
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
            small = at == small ? text.indexOf(lower, at + 1) : small;
            large = at == large ? text.indexOf(upper, at + 1) : large;
        }
        return -1;
    }
}
