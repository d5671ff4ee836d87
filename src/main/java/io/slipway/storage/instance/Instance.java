package io.slipway.storage.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** What a start is to the data that it was made over. */
public sealed interface Instance {
    /** How long another window is called before it is given up. */
    Duration PATIENCE = Duration.ofSeconds(2);

    /** The first: the lock is held until it is closed or the process ends, however it ends. */
    record First(InstanceLock lock) implements Instance {}

    /** Another window is there, and has come to the front. */
    record HandedOver() implements Instance {}

    /** Another window is there and does not answer. */
    record Deaf() implements Instance {}

    /**
     * Whether there is another window cannot be told, because the folder knows no locks or may not be written.
     *
     * @param reason why, as the system says it
     */
    record Untold(String reason) implements Instance {}

    /**
     * Takes the lock, or calls the window that holds it. This blocks for as long as it is called. A window that ends
     * meanwhile leaves its place to this start, and one that has just begun is called once it listens.
     *
     * @param file the lock file; it is made when it is not there
     * @param patience how long another window is called
     */
    static Instance of(Path file, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                Optional<InstanceLock> lock = InstanceLock.tryOn(file);
                if (lock.isPresent()) {
                    return new First(lock.get());
                }
                if (Call.isAnswered(file, Duration.ofNanos(end - System.nanoTime()))) {
                    return new HandedOver();
                }
                if (end - System.nanoTime() <= 0) {
                    return new Deaf();
                }
                LockSupport.parkNanos(Call.BETWEEN.toNanos());
            }
        } catch (IOException unlockable) {
            return new Untold(String.valueOf(unlockable.getMessage()));
        }
    }
}
