package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.check.Inspection;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;

/** The rows of the table in the order in which they are sent, and what is at work among them. */
public final class Rows {
    private final ListView<EnvVarDraft> list;
    private final ObservableList<EnvVarDraft> all;
    private final JobNames ofJob;
    private final Inspection inspection;
    private final EnvEditing editing;
    private final ChosenRows chosen;
    private final SameNames same;

    /** All of these rows, which the list shows as far as it shows them. */
    public Rows(ListView<EnvVarDraft> list, ObservableList<EnvVarDraft> all, JobNames ofJob, Inspection inspection) {
        this.list = list;
        this.all = all;
        this.ofJob = ofJob;
        this.inspection = inspection;
        chosen = new ChosenRows(list, all);
        editing = new EnvEditing(all);
        same = new SameNames(all, inspection);
    }

    /** What the job has. */
    public JobNames ofJob() {
        return ofJob;
    }

    /** What the rules find in them. */
    public Inspection inspection() {
        return inspection;
    }

    /** Which is new, typed in, revealed or opened. */
    public EnvEditing editing() {
        return editing;
    }

    /** Which are chosen. */
    public ChosenRows chosen() {
        return chosen;
    }

    /** Which have the same name. */
    public SameNames same() {
        return same;
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int indexOf(EnvVarDraft row) {
        return all.indexOf(row);
    }

    /** Whether the rows stand as they are sent, so that moving one can be seen. */
    public boolean isInOrder() {
        return list.getItems().equals(all);
    }
}
