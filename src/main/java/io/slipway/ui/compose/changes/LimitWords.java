package io.slipway.ui.compose.changes;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import java.time.Duration;

/** A time limit as a person sets one: whole hours and minutes as such. */
final class LimitWords {
    private final Messages messages;
    private final Times times;

    LimitWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    String of(Duration limit) {
        if (isWhole(limit, Duration.ofHours(1))) {
            return messages.text("limit.hours", limit.toHours());
        }
        return isWhole(limit, Duration.ofMinutes(1)) && limit.toHours() == 0
                ? messages.text("limit.minutes", limit.toMinutes())
                : times.span(limit);
    }

    private static boolean isWhole(Duration limit, Duration unit) {
        return limit.toSeconds() % unit.toSeconds() == 0;
    }
}
