package io.slipway.launch;

import io.slipway.history.LaunchRecord;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a launch was not sent, or its outcome is not known, as it stands in the record: the name of the reason, then what
 * the service or the system said. So it can be told in any language, later too.
 *
 * @param reason the reason
 * @param detail what was said, empty where nothing was
 */
record RecordedReason(Reason reason, String detail) {
    private static final String BEHIND = ": ";

    /** As it is recorded. */
    String written() {
        return detail.isBlank() ? reason.name() : reason.name() + BEHIND + detail;
    }

    /** What was recorded so; nothing for a message of another kind. */
    static Optional<RecordedReason> of(String message) {
        String[] parts = message.split(BEHIND, 2);
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(parts[0]))
                .findFirst()
                .map(reason -> new RecordedReason(reason, parts.length > 1 ? parts[1] : ""));
    }

    /** Why, in one or two sentences. */
    String in(Messages messages, LaunchRecord launch) {
        return OutcomeText.reasonOf(new LaunchOutcome.Unknown(reason, launch.status(), detail, List.of()), messages);
    }
}
