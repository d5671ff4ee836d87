package io.slipway.ui.connection;

import io.slipway.northflank.ApiException;
import io.slipway.text.Messages;

/** Why the service could not be read, in words; shared by the dialog and the status line. */
public final class Refusal {
    private final Messages messages;

    /** Refusals in these words. */
    public Refusal(Messages messages) {
        this.messages = messages;
    }

    /** What happened, and what to do about it. */
    public String text(ApiException failure) {
        return switch (failure) {
            case ApiException.Rejected no -> rejected(no);
            case ApiException.NotSent no -> messages.text("reason." + no.reason().name());
            case ApiException.NoAnswer lost -> messages.text("reason." + lost.reason().name());
        };
    }

    /** That lists could not be read, and why. */
    public String unread(Throwable failure) {
        return messages.text("unread", reason(failure));
    }

    /** Why something could not be read, and what to do about it; a fault of the program is told apart. */
    public String reason(Throwable failure) {
        return failure instanceof ApiException known
                ? text(known)
                : messages.text("unread.fault", failure.getClass().getSimpleName());
    }

    private String rejected(ApiException.Rejected no) {
        return switch (no.status()) {
            case 401, 403, 404, 408, 425, 429 -> messages.text("refused." + no.status());
            default -> messages.text("refused.other", no.status(), String.valueOf(no.getMessage()));
        };
    }
}
