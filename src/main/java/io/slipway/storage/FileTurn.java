package io.slipway.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who change a file take turns, be they threads or processes: who writes back what was read before another
 * wrote would take the other's change back without a word.
 */
public final class FileTurn {
    /** Others write for milliseconds; whoever waits longer is told, and nothing is changed. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(2);

    private FileTurn() {
    }

    /** Reads, changes and writes back. */
    @FunctionalInterface
    public interface Change<T> {
        T make() throws IOException;
    }

    /**
     * Makes a change while nobody else makes one.
     *
     * @param file what is changed; the lock lies beside it
     * @throws IOException as the change does, when the lock cannot be made, or when others do not end within 5 s
     */
    public static <T> T of(Path file, Change<T> change) throws IOException {
        Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
        PrivateFile.ensure(lock);
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            await(channel, file);
            return change.make();
        }
    }

    /** The lock goes with the channel. */
    private static void await(FileChannel channel, Path file) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (attempt(channel) == null) {
            if (System.nanoTime() - end > 0) {
                throw new FileSystemException(file.toString());
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }
}
