package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a launch.
 *
 * @param key the key of what it was
 * @param at when
 */
record Step(String key, Instant at) {
    /**
     * All that is on record, in the order in which it happened; what happened at once stays in its natural order. The clock
     * of the service may be behind: what it says of a run comes after what was sent, whatever the times are.
     */
    static List<Step> of(LaunchRecord launch) {
        List<Step> steps = new ArrayList<>();
        add(steps, "step.prepared", Optional.of(launch.preparedAt()));
        add(steps, "step.sent", launch.trail().sentAt());
        add(steps, "step.answered", launch.trail().outcomeAt());
        add(steps, "step.started", launch.startedAt());
        add(steps, "step.abort", launch.trail().abortedAt());
        add(steps, "step.ended", launch.concludedAt());
        add(steps, "step.decided", launch.trail().decidedAt());
        Instant sent = launch.trail().sentAt().orElse(launch.preparedAt());
        steps.sort(Comparator.comparing(step -> step.at().isBefore(sent) && !step.isOwn() ? sent : step.at()));
        return steps;
    }

    /** Whether it happened here, before anything went out. */
    private boolean isOwn() {
        return key.equals("step.prepared");
    }

    private static void add(List<Step> steps, String key, Optional<Instant> at) {
        at.ifPresent(time -> steps.add(new Step(key, time)));
    }
}
