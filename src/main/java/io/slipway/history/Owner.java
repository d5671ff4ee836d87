package io.slipway.history;

import java.time.Instant;
import java.util.Optional;

/**
 * The process that made a launch: its id, and when it started, because ids are given out again.
 *
 * @param process the id that the system gave it
 * @param startedAt when it started, in ms since 1970, 0 where the system does not say
 */
public record Owner(long process, long startedAt) {
    /** Asked for once, as the system reads files for it. */
    private static final Owner CURRENT = of(ProcessHandle.current());

    /** This process. */
    public static Owner current() {
        return CURRENT;
    }

    /** That process. */
    public static Owner of(ProcessHandle process) {
        return new Owner(
                process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /** The owner that was stored, or nothing when none was. */
    public static Optional<Owner> read(String stored) {
        String[] parts = stored.split("@", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Owner(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whether that very process still lives on this machine. */
    public boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(living -> of(living).startedAt == startedAt)
                .isPresent();
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return process + "@" + startedAt;
    }
}
