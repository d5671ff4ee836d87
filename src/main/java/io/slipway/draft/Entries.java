package io.slipway.draft;

import io.slipway.draft.Change.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What was done to the entries of a list.
 *
 * @param kind added, removed or changed
 * @param row the first of them, from 0; where they were removed, where it was
 * @param count how many
 */
record Entries(Kind kind, int row, int count) {
    /** What was done, or nothing where both lists say the same. */
    static <T> Optional<Entries> of(List<T> before, List<T> after) {
        int first = same(before, after);
        if (first == before.size() && first == after.size()) {
            return Optional.empty();
        }
        int more = after.size() - before.size();
        if (more > 0 && isWithin(before, after, first)) {
            return Optional.of(new Entries(Kind.ADDED, first, more));
        }
        if (more < 0 && isWithin(after, before, first)) {
            return Optional.of(new Entries(Kind.REMOVED, first, -more));
        }
        return Optional.of(new Entries(Kind.CHANGED, first, Math.max(1, different(before, after, first))));
    }

    private static <T> int same(List<T> before, List<T> after) {
        int both = Math.min(before.size(), after.size());
        int i = 0;
        while (i < both && before.get(i).equals(after.get(i))) {
            i++;
        }
        return i;
    }

    /** Whether the longer list has all entries of the shorter one in their order. */
    private static <T> boolean isWithin(List<T> shorter, List<T> longer, int from) {
        int found = from;
        for (int i = from; i < longer.size() && found < shorter.size(); i++) {
            if (longer.get(i).equals(shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size();
    }

    private static <T> int different(List<T> before, List<T> after, int from) {
        int count = Math.abs(before.size() - after.size());
        for (int i = from; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                count++;
            }
        }
        return count;
    }
}
