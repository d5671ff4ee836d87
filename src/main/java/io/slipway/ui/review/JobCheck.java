package io.slipway.ui.review;

import io.slipway.changes.Changes;
import io.slipway.changes.Cost;
import io.slipway.changes.Drift;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.kept.Found;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.BeforeLaunch;
import io.slipway.ui.compose.changes.ChangeWords;
import io.slipway.ui.compose.changes.CostWords;
import io.slipway.ui.compose.changes.DriftWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the job is like in this moment: whether it changed since the draft was opened, and what the run may cost. */
final class JobCheck {
    private final ReviewSources.Job job;
    private final Messages messages;
    private final ChangeWords words;
    private final CostWords costs;
    private final DriftWords drifts;
    private final CheckRow jobRow;
    private final CheckRow costRow;

    JobCheck(ReviewSources.Job job, Messages messages) {
        this.job = job;
        this.messages = messages;
        this.words = new ChangeWords(messages);
        this.costs = new CostWords(messages, job.times());
        this.drifts = new DriftWords(messages, job.times());
        this.jobRow = new CheckRow(messages.text("review.job"), "review-job");
        this.costRow = new CheckRow(messages.text("review.cost"), "review-cost");
    }

    CheckRow jobRow() {
        return jobRow;
    }

    CheckRow costRow() {
        return costRow;
    }

    /** Reads the job once more; what the launch changes of it is handed over. */
    void ask(RunSpec spec, Consumer<Changes> changes) {
        jobRow.await(messages.text("review.job.reading"));
        costRow.await(messages.text("review.job.reading"));
        job.watch().beforeLaunch(spec, now -> {
            show(now);
            changes.accept(now.changes());
        });
    }

    private void show(BeforeLaunch now) {
        List<String> gaps = gaps(now.job());
        Found found = now.found();
        if (!found.drift().isEmpty()) {
            showDrift(found.drift());
        } else if (gaps.isEmpty() && found.first()) {
            jobRow.say(Tone.NOTE, messages.text("review.job.first"), messages.text("review.job.first.why"));
        } else if (gaps.isEmpty() && !found.comparable()) {
            jobRow.say(Tone.NOTE, messages.text("review.job.partly"), messages.text("review.job.partly.why"));
        } else if (gaps.isEmpty()) {
            jobRow.say(Tone.FINE, messages.text("review.job.same"), messages.text("review.job.read"));
        } else {
            jobRow.say(Tone.UNKNOWN, messages.text("review.job.unread"), String.join(" ", gaps));
        }
        costRow.say(tone(now.cost()), costs.of(now.cost()), reckoning(now.cost()));
    }

    private void showDrift(Drift drift) {
        jobRow.say(Tone.DOUBT, messages.text("review.job.changed"), drifts.brief(drift), drifts.whole(drift));
    }

    private List<String> gaps(JobConfiguration read) {
        return read.gaps().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> words.gap(entry.getValue()),
                        Collectors.mapping(entry -> words.request(entry.getKey()), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(gap -> messages.text("changes.unread", gap.getValue(), gap.getKey()))
                .sorted()
                .toList();
    }

    private String reckoning(Cost cost) {
        return switch (cost) {
            case Cost.Ceiling known -> messages.text("review.cost.ceiling");
            case Cost.Unbounded none -> messages.text("review.cost.unbounded");
            case Cost.LimitUnknown half -> "";
            case Cost.PlanUnknown not -> "";
            case Cost.PriceUnknown not -> "";
        };
    }

    private static Tone tone(Cost cost) {
        return switch (cost) {
            case Cost.Ceiling known -> Tone.FINE;
            case Cost.Unbounded none -> Tone.NOTE;
            case Cost.LimitUnknown half -> Tone.UNKNOWN;
            case Cost.PlanUnknown not -> Tone.UNKNOWN;
            case Cost.PriceUnknown not -> Tone.UNKNOWN;
        };
    }

    /** The review is over. */
    void close() {
        job.watch().forgetLaunch();
        jobRow.close();
        costRow.close();
    }
}
