package io.slipway.ui.compose.environment.edit;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Variables after something was done to several of them at once.
 *
 * @param variables all of them, in their order
 * @param rows where those stand now that it was done to, in their order
 */
record RowEdits(List<EnvVar> variables, List<Integer> rows) {
    RowEdits {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
    }

    /** Without these. */
    static RowEdits removed(List<EnvVar> all, Set<Integer> rows) {
        return new RowEdits(
                IntStream.range(0, all.size()).filter(row -> !rows.contains(row)).mapToObj(all::get).toList(), List.of());
    }

    /** All sent, or none of them when all are. */
    static RowEdits sentOrNot(List<EnvVar> all, Set<Integer> rows) {
        boolean send = rows.stream().anyMatch(row -> !all.get(row).enabled());
        return each(all, rows, variable -> variable.enabled(send));
    }

    /** All secret, or all plain when all are secret; what is locked or was not kept stays secret. */
    static RowEdits secretOrNot(List<EnvVar> all, Set<Integer> rows) {
        boolean hide = rows.stream().anyMatch(row -> !all.get(row).value().isSecret());
        return each(all, rows, variable -> switch (variable.value()) {
            case EnvValue.Plain(String text) -> hide ? variable.with(new EnvValue.Secret(text)) : variable;
            case EnvValue.Secret(String text) -> hide ? variable : variable.with(new EnvValue.Plain(text));
            case EnvValue.Missing missing -> variable;
            case EnvValue.Locked locked -> variable;
        });
    }

    private static RowEdits each(List<EnvVar> all, Set<Integer> rows, UnaryOperator<EnvVar> edit) {
        List<EnvVar> after = new ArrayList<>(all);
        rows.forEach(row -> after.set(row, edit.apply(all.get(row))));
        return new RowEdits(after, List.copyOf(new TreeSet<>(rows)));
    }

    /** With a copy of each, together below the last of them. */
    static RowEdits duplicated(List<EnvVar> all, Set<Integer> rows) {
        List<EnvVar> copies = new TreeSet<>(rows).stream().map(all::get).toList();
        int below = rows.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        return inserted(all, below, copies);
    }

    /** With these more, the first of them at this row. */
    static RowEdits inserted(List<EnvVar> all, int at, List<EnvVar> more) {
        List<EnvVar> after = new ArrayList<>(all);
        after.addAll(at, more);
        return new RowEdits(after, IntStream.range(at, at + more.size()).boxed().toList());
    }

    /** One row up or down, each past its neighbour; what has come to the end stays. */
    static RowEdits moved(List<EnvVar> all, Set<Integer> rows, int by) {
        List<EnvVar> after = new ArrayList<>(all);
        Set<Integer> taken = new TreeSet<>();
        TreeSet<Integer> sorted = new TreeSet<>(rows);
        for (int row : by < 0 ? sorted : sorted.descendingSet()) {
            int to = row + by;
            boolean free = to >= 0 && to < all.size() && !taken.contains(to);
            if (free) {
                after.set(row, after.set(to, after.get(row)));
            }
            taken.add(free ? to : row);
        }
        return new RowEdits(after, List.copyOf(taken));
    }

    /** Together before the row that stood here, or at the end. */
    static RowEdits movedTo(List<EnvVar> all, Set<Integer> rows, int before) {
        List<EnvVar> after = new ArrayList<>();
        List<EnvVar> moving = new TreeSet<>(rows).stream().map(all::get).toList();
        int at = 0;
        for (int row = 0; row <= all.size(); row++) {
            if (row == before) {
                at = after.size();
                after.addAll(moving);
            }
            if (row < all.size() && !rows.contains(row)) {
                after.add(all.get(row));
            }
        }
        return new RowEdits(after, IntStream.range(at, at + moving.size()).boxed().toList());
    }
}
