package io.slipway.ui.review;

import io.slipway.changes.Changes;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.text.Messages;
import io.slipway.ui.launch.Venue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is looked at before a launch: the job as it is now, the runs it would overlap with, and what the token may. */
final class ReviewChecks {
    private final ReviewSources sources;
    private final Messages messages;
    private final JobCheck job;
    private final Inquiry<ActiveRuns> runs;
    private final CheckRow runsRow;
    private final CheckRow tokenRow;

    ReviewChecks(ReviewSources sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
        this.job = new JobCheck(sources.job(), messages);
        this.runs = new Inquiry<>(sources.background(), sources.unread());
        this.runsRow = new CheckRow(messages.text("review.runs"), "review-runs");
        this.tokenRow = new CheckRow(messages.text("review.token"), "review-token");
    }

    /** The rows, in their order. */
    List<CheckRow> rows() {
        return List.of(job.jobRow(), runsRow, job.costRow(), tokenRow);
    }

    /** Whether runs of the job are active. */
    Inquiry<ActiveRuns> runs() {
        return runs;
    }

    /** Asks the service. */
    void ask(Venue place, LaunchRequest request, Consumer<Changes> changes) {
        job.ask(request.spec(), changes);
        runsRow.await(messages.text("review.runs.reading"));
        runs.answerProperty().subscribe(this::showRuns);
        runs.ask(() -> sources.runs().of(place, request.spec().target()), messages.text("review.late"));
        showToken();
    }

    private void showRuns(Answer<ActiveRuns> answer) {
        switch (answer) {
            case Answer.Awaited<ActiveRuns> asked -> {} // the row says so by itself
            case Answer.Given<ActiveRuns>(ActiveRuns active) -> runsRow.say(
                    active.runs().isEmpty() ? Tone.FINE : Tone.DOUBT,
                    RunWords.count(active, messages),
                    active.runs().isEmpty() ? messages.text("review.runs.read") : RunWords.names(active, messages));
            case Answer.Missing<ActiveRuns>(String why) ->
                runsRow.say(Tone.UNKNOWN, messages.text("overlap.unread"), why);
        }
    }

    private void showToken() {
        List<String> lacks = sources.missing().getValue().stream()
                .sorted()
                .map(right -> messages.text("rights." + right.name()))
                .toList();
        Optional<String> exhausted = sources.requests().getValue();
        boolean doubt = !lacks.isEmpty() || exhausted.isPresent();
        List<String> said = Stream.concat(lacks.stream(), exhausted.stream()).toList();
        tokenRow.say(
                doubt ? Tone.DOUBT : Tone.NOTE,
                doubt ? said.getFirst() : messages.text("review.token.nothing"),
                doubt ? said.stream().skip(1).collect(Collectors.joining(" ")) : messages.text("review.token.unknown"));
    }

    /** The review is over. */
    void close() {
        job.close();
        runs.drop();
        runsRow.close();
    }
}
