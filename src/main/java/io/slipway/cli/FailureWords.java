package io.slipway.cli;

import io.slipway.launch.OutcomeText;
import io.slipway.northflank.ApiException;
import io.slipway.text.Messages;
import io.slipway.text.Printable;
import java.util.EnumSet;
import java.util.Set;

/** Says why the service could not be asked, and which exit code that is. */
final class FailureWords {
    /** What no network was asked about: trying again cannot help. */
    private static final Set<ApiException.Reason> REFUSED =
            EnumSet.of(ApiException.Reason.ADDRESS, ApiException.Reason.TOKEN);
    private static final Set<Integer> EXPLAINED = Set.of(401, 404, 408, 425, 429);
    /** About the way of the request alone, so that what the service says besides adds nothing. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final Messages messages;

    FailureWords(Messages messages) {
        this.messages = messages;
    }

    /** In one or two sentences. */
    String of(ApiException failure) {
        return switch (failure) {
            case ApiException.Rejected no when PASSING.contains(no.status()) -> messages.text("refused." + no.status());
            case ApiException.Rejected no ->
                messages.text("refused.other", String.valueOf(no.status()), String.valueOf(no.getMessage()));
            case ApiException.NotSent no -> OutcomeText.reason(no.reason(), messages);
            case ApiException.NoAnswer lost -> OutcomeText.reason(lost.reason(), messages);
        };
    }

    /**
     * The end of a command that only asks.
     *
     * @param right the key of the text that names the right which a 403 says is missing
     */
    CommandFailure ending(ApiException failure, String right) {
        return switch (failure) {
            case ApiException.Rejected no -> new CommandFailure(ExitCode.REJECTED, refusal(no, right));
            case ApiException.NotSent no -> new CommandFailure(code(no.reason()), of(no));
            case ApiException.NoAnswer lost -> new CommandFailure(code(lost.reason()), of(lost));
        };
    }

    private String refusal(ApiException.Rejected no, String right) {
        if (no.isForbidden()) {
            return messages.text(right, Printable.of(String.valueOf(no.getMessage())));
        }
        return EXPLAINED.contains(no.status())
                ? messages.text("refused." + no.status())
                : Printable.of(of(no));
    }

    static boolean isWrongInput(ApiException.Reason reason) {
        return REFUSED.contains(reason);
    }

    private static ExitCode code(ApiException.Reason reason) {
        if (reason == ApiException.Reason.STOPPED) {
            return ExitCode.STOPPED_WAITING;
        }
        return isWrongInput(reason) ? ExitCode.WRONG_INPUT : ExitCode.NOT_SENT;
    }
}
