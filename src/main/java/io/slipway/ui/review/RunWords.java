package io.slipway.ui.review;

import io.slipway.launch.overlap.ActiveRun;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.launch.overlap.OverlapText;
import io.slipway.text.Messages;
import java.util.stream.Collectors;

/** The active runs of a job in the two lines that the review has for them. */
final class RunWords {
    private RunWords() {
    }

    static String count(ActiveRuns active, Messages messages) {
        return OverlapText.count(active, messages);
    }

    static String names(ActiveRuns active, Messages messages) {
        return active.runs().stream().map(run -> name(run, messages)).collect(Collectors.joining(", "));
    }

    private static String name(ActiveRun run, Messages messages) {
        String whose = messages.text(run.own() ? "overlap.yours" : "overlap.others");
        return messages.text("review.run", run.name(), whose);
    }
}
