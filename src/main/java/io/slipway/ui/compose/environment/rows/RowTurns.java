package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.kit.form.OncePerPulse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;

/**
 * Shows the first of many rows a few in each turn: to make the lines of a whole window at once would hold it up. Once
 * they are made they are used again, so it happens once.
 */
final class RowTurns {
    private static final int FEW = 4;
    /** No window has room for many more. */
    private static final int IN_SIGHT = 20;

    private final ObservableList<EnvVarDraft> shown;
    private final List<EnvVarDraft> all;
    private final OncePerPulse next = new OncePerPulse(this::turn);
    /** Those that wait, and before them the last one that is shown. */
    private List<EnvVarDraft> others = List.of();

    private int turns;

    /** Turns of rows that are shown, of all that there are. */
    RowTurns(ObservableList<EnvVarDraft> shown, List<EnvVarDraft> all) {
        this.shown = shown;
        this.all = all;
    }

    /** Shows these and no others. */
    void setAll(List<EnvVarDraft> rows) {
        others = List.of();
        shown.setAll(few(rows));
    }

    /** Shows these too. */
    void addAll(int at, List<EnvVarDraft> rows) {
        shown.addAll(at, few(rows));
    }

    private List<EnvVarDraft> few(List<EnvVarDraft> rows) {
        if (rows.size() <= FEW || turns * FEW >= IN_SIGHT) {
            return rows;
        }
        turns++;
        others = rows.subList(FEW - 1, rows.size());
        next.request();
        return rows.subList(0, FEW);
    }

    private void turn() {
        bring(true);
    }

    /** Shows all that wait. */
    void finish() {
        bring(false);
    }

    /** Behind the last one that is shown, unless that is gone. */
    private void bring(boolean fewOnly) {
        if (others.isEmpty()) {
            return;
        }
        Set<EnvVarDraft> there = new HashSet<>(all);
        List<EnvVarDraft> waiting = others.stream().skip(1).filter(there::contains).toList();
        int last = shown.indexOf(others.getFirst());
        others = List.of();
        shown.addAll(last < 0 ? shown.size() : last + 1, fewOnly ? few(waiting) : waiting);
    }
}
