package io.slipway.launch.abort;

import io.slipway.launch.OutcomeText;
import io.slipway.northflank.ApiException;
import io.slipway.text.Messages;
import java.util.Set;

/**
 * What became of the request to end a run in words.
 *
 * @param title what happened
 * @param text why, what was not done, and what to do now
 */
public record AbortText(String title, String text) {
    private static final Set<Integer> EXPLAINED = Set.of(401, 403, 404, 408, 409, 425, 429);

    /**
     * The words for an outcome.
     *
     * @param run what the run is called
     */
    public static AbortText of(AbortOutcome outcome, String run, Messages messages) {
        return switch (outcome) {
            case AbortOutcome.Taken taken -> new AbortText(
                    messages.text("abort.done.title"),
                    taken.unrecorded()
                            .map(why -> messages.text("abort.done", run) + " " + messages.text("abort.unrecorded", why.in(messages)))
                            .orElseGet(() -> messages.text("abort.done", run)));
            case AbortOutcome.Refused no -> refused(no.why(), run, messages);
            case AbortOutcome.NotSent no -> new AbortText(
                    messages.text("abort.refused.title"),
                    messages.text("abort.unsent", OutcomeText.reason(no.why().reason(), messages), run));
            case AbortOutcome.Unknown lost -> new AbortText(
                    messages.text("abort.unknown.title"),
                    messages.text("abort.unknown", OutcomeText.reason(lost.why().reason(), messages), run));
        };
    }

    private static AbortText refused(ApiException.Rejected why, String run, Messages messages) {
        String key = EXPLAINED.contains(why.status()) ? String.valueOf(why.status()) : "other";
        return new AbortText(
                messages.text("abort.refused.title"),
                messages.text("abort.refused." + key, String.valueOf(why.getMessage()), run));
    }
}
