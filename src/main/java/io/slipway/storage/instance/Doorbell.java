package io.slipway.storage.instance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Where the holder of a lock is called. All that a caller can bring about is that it comes to the front: garbage is not
 * answered, silence is cut short, and of a flood no more than a few are listened to.
 */
public final class Doorbell implements AutoCloseable {
    private static final int MOST_CALLERS = 16;
    private static final int BACKLOG = 64;
    private static final Duration TO_SPEAK = Duration.ofMillis(500);
    /** When even a caller cannot be taken in, such as for want of file handles. */
    private static final Duration REST = Duration.ofMillis(100);

    private final ServerSocket door;
    private final Words words;
    private final Semaphore free = new Semaphore(MOST_CALLERS);

    private Doorbell(ServerSocket door) {
        this.door = door;
        this.words = Words.on(door.getLocalPort());
    }

    /** A bell on a free port of this machine, announced in the lock's file. */
    public static Doorbell of(InstanceLock lock) throws IOException {
        Doorbell bell = new Doorbell(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
        try {
            lock.announce(bell.words.written());
            return bell;
        } catch (IOException unwritable) {
            bell.close();
            throw unwritable;
        }
    }

    /**
     * Waits for callers until it is closed; this blocks.
     *
     * @param workers runs what is done for each caller
     * @param show comes to the front, and says whether it did; it may block
     */
    public void listen(Executor workers, BooleanSupplier show) {
        while (!door.isClosed()) {
            try {
                take(door.accept(), workers, show);
            } catch (IOException failed) {
                if (!door.isClosed()) {
                    log().log(System.Logger.Level.DEBUG, "A call was not taken", failed);
                    LockSupport.parkNanos(REST.toNanos());
                }
            }
        }
    }

    private void take(Socket caller, Executor workers, BooleanSupplier show) throws IOException {
        if (!free.tryAcquire()) {
            caller.close();
            return;
        }
        workers.execute(() -> {
            try (caller) {
                answer(caller, show);
            } catch (IOException hungUp) {
                log().log(System.Logger.Level.DEBUG, "A caller hung up", hungUp);
            } finally {
                free.release();
            }
        });
    }

    /** Java looks into every jar before it gives the first one out, and there seldom is something to tell. */
    private static System.Logger log() {
        return System.getLogger(Doorbell.class.getName());
    }

    private void answer(Socket caller, BooleanSupplier show) throws IOException {
        Optional<String> nonce = words.asked(Words.hear(caller, TO_SPEAK));
        if (nonce.isPresent() && show.getAsBoolean()) {
            Words.say(caller, words.shown(nonce.get()));
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException closedAnyway) {
            log().log(System.Logger.Level.DEBUG, "The bell was not closed cleanly", closedAnyway);
        }
    }
}
