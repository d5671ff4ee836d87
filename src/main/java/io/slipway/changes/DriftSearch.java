package io.slipway.changes;

import io.slipway.changes.Drift.Difference;
import io.slipway.changes.Drift.Move;
import io.slipway.changes.Drift.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds two readings of one job against each other, part by part. */
final class DriftSearch {
    private final JobBaseline earlier;
    private final JobBaseline later;
    private final List<Difference> found = new ArrayList<>();

    DriftSearch(JobBaseline earlier, JobBaseline later) {
        this.earlier = earlier;
        this.later = later;
    }

    List<Difference> all() {
        earlier.parts().forEach((subject, before) -> {
            Map<String, Trace> after = later.parts().get(subject);
            if (after != null) {
                compare(subject, before, after);
            }
        });
        return found;
    }

    private void compare(Subject subject, Map<String, Trace> before, Map<String, Trace> after) {
        before.forEach((name, was) -> {
            Trace is = after.get(name);
            if (is == null) {
                add(subject, name, Move.REMOVED, was.text(), "");
            } else if (!was.text().equals(is.text())) {
                add(subject, name, Move.CHANGED, was.text(), is.text());
            } else if (was.differsFrom(is)) {
                add(subject, name, Move.CHANGED, "", "");
            }
        });
        after.forEach((name, is) -> {
            if (!before.containsKey(name)) {
                add(subject, name, Move.ADDED, "", is.text());
            }
        });
    }

    private void add(Subject subject, String name, Move move, String before, String after) {
        found.add(new Difference(subject, name, move, said(before), said(after)));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }
}
