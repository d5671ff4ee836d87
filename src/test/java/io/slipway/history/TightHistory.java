package io.slipway.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Records of launches that come to their limits sooner than a disk does. */
public final class TightHistory {
    private TightHistory() {
    }

    /** A disk with room for so many pages of 4 KiB; a fresh record takes about ten. */
    public static History onDiskOf(int pages, Path file, Consumer<SetAside> told) {
        return open(file, new Database.Limits(Duration.ofSeconds(10), pages), told);
    }

    /** A record that waits for others no longer than this. */
    public static History patientFor(Duration patience, Path file, Consumer<SetAside> told) {
        return open(file, new Database.Limits(patience, 0), told);
    }

    private static History open(Path file, Database.Limits limits, Consumer<SetAside> told) {
        return new SqliteHistory(file, Schema.current(), Clock.systemUTC(), limits, told);
    }
}
