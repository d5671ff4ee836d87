package io.slipway.ui.launch;

import io.slipway.connection.ApiToken;
import io.slipway.connection.Connection;
import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchRequest;
import io.slipway.text.Messages;
import java.util.List;

/**
 * What became of a launch, as it is said to the operator.
 *
 * @param tone the colour
 * @param title what happened
 * @param text why, and what was not done
 * @param advice what to do now, or empty
 * @param details what the service said besides
 */
record OutcomeWords(String tone, String title, String text, String advice, List<String> details) {
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    static OutcomeWords of(LaunchState.Done done, Messages messages) {
        return switch (done.result().outcome()) {
            case LaunchOutcome.Accepted run -> new OutcomeWords(
                    "success",
                    messages.text("outcome.accepted"),
                    messages.text("outcome.accepted.text"),
                    "",
                    List.of());
            case LaunchOutcome.Rejected no -> rejected(no, done, messages);
            case LaunchOutcome.NotSent no -> new OutcomeWords(
                    "danger",
                    messages.text("outcome.notsent"),
                    messages.text("reason." + no.reason().name()),
                    messages.text("outcome.notsent.advice"),
                    List.of());
            case LaunchOutcome.NotRecorded no -> new OutcomeWords(
                    "danger",
                    messages.text("outcome.notrecorded"),
                    no.detail(),
                    messages.text("outcome.notrecorded.advice"),
                    List.of());
            case LaunchOutcome.Invalid wrong -> new OutcomeWords(
                    "danger",
                    messages.text("outcome.invalid"),
                    messages.text("outcome.invalid.text", wrong.problems().size()),
                    "",
                    wrong.problems().stream().map(messages::problem).toList());
            case LaunchOutcome.Unknown lost -> new OutcomeWords(
                    "warning",
                    messages.text("outcome.unknown"),
                    messages.text("reason." + lost.reason().name()),
                    messages.text("outcome.unknown.advice"),
                    List.of());
        };
    }

    private static OutcomeWords rejected(LaunchOutcome.Rejected no, LaunchState.Done done, Messages messages) {
        return new OutcomeWords(
                "danger",
                messages.text("outcome.rejected", no.status()),
                messages.text("outcome.rejected.text", no.message()),
                messages.text("rejected." + hint(no.status(), done.venue().connection(), done.request())),
                no.details());
    }

    /** The service words these cases so briefly that an operator cannot act on them. */
    private static String hint(int status, Connection connection, LaunchRequest request) {
        boolean teamless = request.spec().target().team().isEmpty()
                && ApiToken.isOrganisation(connection.credentials().token());
        return switch (status) {
            case UNAUTHORISED, FORBIDDEN, NOT_FOUND -> teamless ? "organisation" : String.valueOf(status);
            case CONFLICT, 429 -> String.valueOf(status);
            default -> "other";
        };
    }
}
