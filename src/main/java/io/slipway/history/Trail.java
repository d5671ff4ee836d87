package io.slipway.history;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a launch after it was written down, and by whom.
 *
 * @param owner the process that made it, as {@link Owner} writes it; empty when it is not known
 * @param sentAt when its request was about to leave
 * @param outcomeAt when its outcome was written down
 * @param decidedAt when a person said what came of it, because nothing else could
 * @param abortedAt when Slipway asked the service to end its run
 * @param note what a person wrote about it, empty otherwise
 */
public record Trail(
        String owner,
        Optional<Instant> sentAt,
        Optional<Instant> outcomeAt,
        Optional<Instant> decidedAt,
        Optional<Instant> abortedAt,
        String note) {

    /** Nothing happened yet. */
    public static final Trail NONE =
            new Trail("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** A launch of this process that nothing happened to yet. */
    public static Trail begun() {
        return new Trail(
                Owner.current().toString(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
