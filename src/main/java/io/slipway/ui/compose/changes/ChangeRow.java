package io.slipway.ui.compose.changes;

import io.slipway.changes.Change;
import io.slipway.changes.Changes;
import io.slipway.run.Section;
import java.util.ArrayList;
import java.util.List;

/** One row of the list of changes. */
sealed interface ChangeRow {
    /** The tab that the rows below it belong to. */
    record Heading(Section section, int count) implements ChangeRow {}

    /** One thing that the run says. */
    record Item(Change change) implements ChangeRow {}

    /** Where what is the same as the job's folds away. */
    record Same(int count, boolean open) implements ChangeRow {}

    /** The rows for these changes: those that change something by their tabs, then what is the same. */
    static List<ChangeRow> of(Changes changes, boolean open) {
        List<ChangeRow> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Change> inside = changes.effective().stream()
                    .filter(change -> change.section() == section)
                    .toList();
            if (!inside.isEmpty()) {
                rows.add(new Heading(section, inside.size()));
                inside.forEach(change -> rows.add(new Item(change)));
            }
        }
        List<Change> same = changes.of(Change.Kind.SAME);
        if (!same.isEmpty()) {
            rows.add(new Same(same.size(), open));
        }
        if (open) {
            same.forEach(change -> rows.add(new Item(change)));
        }
        return rows;
    }
}
