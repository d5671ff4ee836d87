package io.slipway.launch;

import io.slipway.northflank.Run;
import java.util.List;

/** What one look at the run list says about a launch whose outcome is unknown. */
public sealed interface Finding {
    /** One run was not there before and is no other launch's: it is probably this one's. */
    record One(Run run) implements Finding {}

    /** Several runs may be it, the one that started closest to the launch first. */
    record Several(List<Run> runs) implements Finding {}

    /** Among the newest 100 runs of the job none is new: probably none was started. */
    record None() implements Finding {}

    /** The runs that were there before are not known, so none can be said to be new. */
    record Blind() implements Finding {}

    /** The run list could not be read. */
    record Unreadable() implements Finding {}

    /** What a run list says in which these are the new runs. */
    static Finding of(List<Run> fresh) {
        return switch (fresh.size()) {
            case 0 -> new None();
            case 1 -> new One(fresh.getFirst());
            default -> new Several(fresh);
        };
    }

    /** The runs that a person can choose from. */
    default List<Run> candidates() {
        return switch (this) {
            case One one -> List.of(one.run());
            case Several several -> several.runs();
            case None none -> List.of();
            case Blind blind -> List.of();
            case Unreadable unreadable -> List.of();
        };
    }
}
