package io.slipway.launch;

import io.slipway.northflank.ApiException;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An outcome in words, for window and command line alike: what happened, what was not done, what to do now. */
public final class OutcomeText {
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 409, 429);

    private final Messages messages;

    /** Words from this bundle. */
    public OutcomeText(Messages messages) {
        this.messages = messages;
    }

    /** What happened, in one sentence. */
    public String sentence(LaunchOutcome outcome) {
        return switch (outcome) {
            case LaunchOutcome.Accepted run ->
                messages.text("outcome.accepted", run.runName().isEmpty() ? run.id() : run.runName());
            case LaunchOutcome.Rejected no when no.message().isBlank() ->
                messages.text("outcome.rejected.silent", String.valueOf(no.status()));
            case LaunchOutcome.Rejected no ->
                messages.text("outcome.rejected", String.valueOf(no.status()), no.message());
            case LaunchOutcome.NotSent no -> messages.text("outcome.not.sent", reason(no.reason()));
            case LaunchOutcome.NotRecorded no -> messages.text("outcome.not.recorded", no.detail());
            case LaunchOutcome.Invalid no -> messages.text("outcome.invalid");
            case LaunchOutcome.Unknown lost -> messages.text("outcome.unknown", reason(lost.reason()));
        };
    }

    /** What to do now, one sentence each; empty when there is nothing to do. */
    public List<String> advice(LaunchOutcome outcome) {
        return switch (outcome) {
            case LaunchOutcome.Accepted run -> List.of();
            case LaunchOutcome.Rejected no when EXPLAINED.contains(no.status()) ->
                List.of(messages.text("advice.rejected." + no.status()));
            case LaunchOutcome.Rejected no when no.status() < 400 -> List.of(messages.text("advice.rejected.redirect"));
            case LaunchOutcome.Rejected no -> List.of(messages.text("advice.rejected"));
            case LaunchOutcome.NotSent no -> List.of(messages.text("advice.not.sent"));
            case LaunchOutcome.NotRecorded no -> List.of(messages.text("advice.not.recorded"));
            case LaunchOutcome.Invalid no -> List.of(messages.text("advice.invalid"));
            case LaunchOutcome.Unknown lost -> List.of(messages.text("advice.unknown"));
        };
    }

    /** Why a call brought no answer. */
    public String reason(ApiException.Reason reason) {
        return messages.text("reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '.'));
    }

    /** A failed read of the service, in one sentence. */
    public String failure(ApiException failure) {
        return switch (failure) {
            case ApiException.Rejected no ->
                messages.text("outcome.rejected", String.valueOf(no.status()), String.valueOf(no.getMessage()));
            case ApiException.NotSent no -> reason(no.reason());
            case ApiException.NoAnswer lost -> reason(lost.reason());
        };
    }
}
