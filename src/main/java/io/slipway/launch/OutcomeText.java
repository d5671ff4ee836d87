package io.slipway.launch;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.northflank.ApiException;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/**
 * What became of a launch in words, for window and command line alike.
 *
 * @param title what happened
 * @param text why, and what was not done
 * @param advice what to do now, or empty
 * @param details what the service said besides
 */
public record OutcomeText(String title, String text, String advice, List<String> details) {
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 408, 409, 413, 425, 429);
    private static final Set<Integer> PERHAPS_THE_TEAM = Set.of(400, 401, 403, 404);
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAILURE = 500;

    /**
     * The words for an outcome.
     *
     * @param teamMissing whether the token belongs to an organisation and no team is named
     */
    public static OutcomeText of(LaunchOutcome outcome, boolean teamMissing, Messages messages) {
        return switch (outcome) {
            case LaunchOutcome.Accepted run -> plain("accepted", messages.text("outcome.accepted.text"), "", messages);
            case LaunchOutcome.Rejected no -> rejected(no, teamMissing, messages);
            case LaunchOutcome.NotSent no ->
                plain("notsent", reason(no.reason(), messages), messages.text("outcome.notsent.advice"), messages);
            case LaunchOutcome.NotRecorded no ->
                plain("notrecorded", no.why().in(messages), messages.text("outcome.notrecorded.advice"), messages);
            case LaunchOutcome.Invalid wrong -> invalid(wrong.problems(), messages);
            case LaunchOutcome.InFlight(LaunchRecord other) -> held("inflight", other, messages);
            case LaunchOutcome.Undecided(LaunchRecord other) -> held("undecided", other, messages);
            case LaunchOutcome.Unknown lost ->
                plain("unknown", reasonOf(lost, messages), messages.text("outcome.unknown.advice"), messages);
        };
    }

    static String reasonOf(LaunchOutcome.Unknown lost, Messages messages) {
        String reason = lost.status()
                .filter(OutcomeText::isOfAProxy)
                .map(status -> messages.text("outcome.unknown.proxy", String.valueOf(status)))
                .orElseGet(() -> reason(lost.reason(), messages));
        return lost.reason() == ApiException.Reason.SERVER_ERROR && !lost.detail().isBlank()
                ? reason + " " + messages.text("outcome.unknown.detail", lost.detail())
                : reason;
    }

    /** What a service says with 4xx is a refusal. */
    private static boolean isOfAProxy(int status) {
        return status >= FIRST_ERROR && status < FIRST_FAILURE;
    }

    private static OutcomeText held(String outcome, LaunchRecord other, Messages messages) {
        String since = DateTimeFormatter.ofPattern(messages.text("time.pattern.local"), messages.locale())
                .format(other.preparedAt().atZone(ZoneId.systemDefault()));
        return plain(outcome, messages.text("outcome." + outcome + ".text", other.launchId(), since), "", messages);
    }

    private static OutcomeText plain(String outcome, String text, String advice, Messages messages) {
        return new OutcomeText(messages.text("outcome." + outcome), text, advice, List.of());
    }

    private static OutcomeText invalid(List<Problem> problems, Messages messages) {
        return new OutcomeText(
                messages.text("outcome.invalid"),
                messages.text("outcome.invalid.text", problems.stream().filter(Problem::isError).count()),
                "",
                problems.stream().map(messages::problem).toList());
    }

    private static OutcomeText rejected(LaunchOutcome.Rejected no, boolean teamMissing, Messages messages) {
        return new OutcomeText(
                messages.text("outcome.rejected", String.valueOf(no.status())),
                no.message().isBlank()
                        ? messages.text("outcome.rejected.silent")
                        : messages.text("outcome.rejected.text", no.message()),
                messages.text("rejected." + hint(no.status(), teamMissing)),
                no.details());
    }

    /** The service words these cases so briefly that an operator cannot act on them. */
    private static String hint(int status, boolean teamMissing) {
        if (teamMissing && PERHAPS_THE_TEAM.contains(status)) {
            return "organisation";
        }
        return status < FIRST_ERROR ? "redirect" : EXPLAINED.contains(status) ? String.valueOf(status) : "other";
    }

    /** What is on record of why a launch ended as it did; the words of the service where it refused. */
    public static String recorded(LaunchRecord launch, Messages messages) {
        return launch.outcome() == RecordedOutcome.REJECTED
                ? launch.message()
                : RecordedReason.of(launch.message())
                        .map(why -> why.in(messages, launch))
                        .orElse(launch.message());
    }

    /** Why a call brought no answer, in one or two sentences. */
    public static String reason(ApiException.Reason reason, Messages messages) {
        return messages.text("reason." + reason.name());
    }
}
