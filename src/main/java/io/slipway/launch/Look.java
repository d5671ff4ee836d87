package io.slipway.launch;

import io.slipway.northflank.Run;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One look at the runs of a job, and the launches that share it until each of them is on record. */
final class Look {
    /** It is cancelled when whoever was to take the look was stopped. */
    private final CompletableFuture<Optional<List<Run>>> answer = new CompletableFuture<>();
    private final CompletableFuture<Optional<List<Run>>> left = new CompletableFuture<>();
    private int launches;

    /** One launch more shares it. */
    synchronized void join() {
        launches++;
    }

    /** A launch is on record, or is not made; whether it was the last one. */
    synchronized boolean leave() {
        launches--;
        if (launches == 0) {
            left.complete(Optional.empty());
        }
        return launches == 0;
    }

    void answer(Optional<List<Run>> runs) {
        answer.complete(runs);
    }

    /** Nobody takes it, so whoever shares it has to look for another one. */
    void cancel() {
        answer.cancel(false);
    }

    /** What was seen; nothing when it comes too late or the wait is interrupted. */
    Optional<List<Run>> await(long nanos) {
        return await(answer, nanos);
    }

    /** Waits until all launches that share it have left, if they do in time. */
    void awaitEnd(long nanos) {
        await(left, nanos);
    }

    private static Optional<List<Run>> await(CompletableFuture<Optional<List<Run>>> awaited, long nanos) {
        try {
            return awaited.get(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException late) {
            return Optional.empty();
        }
    }
}
