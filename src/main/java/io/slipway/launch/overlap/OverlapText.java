package io.slipway.launch.overlap;

import io.slipway.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;

/** The runs that a launch would overlap with in words, for window and command line alike. */
public final class OverlapText {
    /** More names than that nobody reads in a line. */
    private static final int MOST_NAMED = 5;

    private OverlapText() {
    }

    /** How many there are and how many of them are ours. */
    public static String count(ActiveRuns active, Messages messages) {
        int count = active.runs().size();
        return switch (count) {
            case 0 -> messages.text("overlap.none");
            case 1 -> messages.text(active.own() == 1 ? "overlap.one.own" : "overlap.one.other");
            default -> messages.text("overlap.several", count, active.own());
        };
    }

    /**
     * What is worth a warning before a launch.
     *
     * @param active the runs that are active, or nothing when they could not be read
     * @return nothing when none is
     */
    public static Optional<String> warning(Optional<ActiveRuns> active, Messages messages) {
        if (active.isEmpty()) {
            return Optional.of(messages.text("overlap.unread"));
        }
        return active.filter(found -> !found.runs().isEmpty())
                .map(found -> messages.text("overlap.named", count(found, messages), names(found, messages)));
    }

    private static String names(ActiveRuns active, Messages messages) {
        String named = active.runs().stream()
                .limit(MOST_NAMED)
                .map(one -> one.own() ? messages.text("overlap.own", one.name(), one.run().id())
                        : messages.text("overlap.other", one.name(), one.run().id()))
                .collect(Collectors.joining(", "));
        int more = active.runs().size() - MOST_NAMED;
        return more > 0 ? messages.text("overlap.more", named, more) : named;
    }
}
