package io.slipway.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that made a launch: its id, and when it started, because ids are given out again.
 *
 * @param process the id that the system gave it
 * @param startedAt names the moment of its start, 0 where the system does not: on Linux it counts from the start of the
 *     system, as every process reckons the time on the wall anew by a clock that is set; elsewhere in ms since 1970
 */
public record Owner(long process, long startedAt) {
    private static final Path PROC = Path.of("/proc");
    /** The place of the start among what stands behind the name. */
    private static final int START = 19;

    /** Asked for once, as the system reads files for it. */
    private static final Owner CURRENT = of(ProcessHandle.current());

    /** This process. */
    public static Owner current() {
        return CURRENT;
    }

    /** That process. */
    public static Owner of(ProcessHandle process) {
        return new Owner(process.pid(), sinceBoot(process).orElseGet(() -> byTheWall(process)));
    }

    private static Optional<Long> sinceBoot(ProcessHandle process) {
        try {
            String stat = Files.readString(PROC.resolve(process.pid() + "/stat"));
            String[] behindTheName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long boot = Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip().hashCode() & 0x7fffffffL;
            return Optional.of((boot << Integer.SIZE) | (Long.parseLong(behindTheName[START]) & 0xffffffffL));
        } catch (IOException | RuntimeException notLinux) {
            return Optional.empty();
        }
    }

    private static long byTheWall(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
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
                .filter(living -> of(living).startedAt == startedAt || byTheWall(living) == startedAt)
                .isPresent();
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return process + "@" + startedAt;
    }
}
