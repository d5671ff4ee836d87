package io.slipway.ui.follow;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;

/** How the following of runs stands, in words. */
public final class FollowingWords {
    private final Messages messages;
    private final Times times;

    /** Words of this bundle. */
    public FollowingWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** What stands in the status line; empty while nothing is followed. */
    public String of(Following following) {
        if (following.runs() == 0) {
            return "";
        }
        if (following.pausedUntil().isPresent()) {
            return messages.text("following.paused", times.ofDay(following.pausedUntil().get()));
        }
        if (following.away()) {
            return following.lastSeen()
                    .map(seen -> messages.text("following.away", times.ofDay(seen)))
                    .orElseGet(() -> messages.text("following.never"));
        }
        return messages.text("following.runs", following.runs());
    }
}
