package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.kit.form.OncePerPulse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;

/**
 * Shows the first of many rows a turn before the others: to make the lines of a whole window at once would hold it up.
 * Once they are made they are used again, so it happens once.
 */
final class RowTurns {
    /** About half of what a window has room for. */
    private static final int FIRST = 7;

    private final ObservableList<EnvVarDraft> shown;
    private final List<EnvVarDraft> all;
    private final OncePerPulse next = new OncePerPulse(this::finish);
    private List<EnvVarDraft> others = List.of();
    private boolean filled;

    /** Turns of rows that are shown, of all that there are. */
    RowTurns(ObservableList<EnvVarDraft> shown, List<EnvVarDraft> all) {
        this.shown = shown;
        this.all = all;
    }

    /** Shows these and no others. */
    void setAll(List<EnvVarDraft> rows) {
        others = List.of();
        shown.setAll(first(rows));
    }

    /** Shows these too. */
    void addAll(int at, List<EnvVarDraft> rows) {
        shown.addAll(at, first(rows));
    }

    private List<EnvVarDraft> first(List<EnvVarDraft> rows) {
        boolean many = rows.size() > FIRST;
        if (!many || filled) {
            return rows;
        }
        filled = true;
        others = rows.subList(FIRST - 1, rows.size());
        next.request();
        return rows.subList(0, FIRST);
    }

    /** Shows those that wait, behind the last of the first ones. */
    void finish() {
        if (!others.isEmpty()) {
            Set<EnvVarDraft> there = new HashSet<>(all);
            List<EnvVarDraft> waiting =
                    others.stream().skip(1).filter(there::contains).toList();
            int last = shown.indexOf(others.getFirst());
            others = List.of();
            shown.addAll(last < 0 ? shown.size() : last + 1, waiting);
        }
    }
}
