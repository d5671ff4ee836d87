package io.slipway.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/** Reads of one thing in the background, of which only the newest is heard: a late answer never overwrites a newer one. */
public final class Latest {
    private final Background background;
    private long newest;
    private @Nullable Task<?> running;

    /** Reads that run there. */
    public Latest(Background background) {
        this.background = background;
    }

    /** Reads; what was asked before is no longer wanted. */
    public <T> void read(Callable<T> reading, Consumer<T> arrived, Consumer<Throwable> failed) {
        forget();
        long own = newest;
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return reading.call();
            }
        };
        task.setOnSucceeded(done -> ifWanted(own, () -> arrived.accept(task.getValue())));
        task.setOnFailed(done -> ifWanted(own, () -> failed.accept(task.getException())));
        running = task;
        background.start(task);
    }

    /** Does something in a turn of its own, so that what goes before is painted; what was asked before is no longer wanted. */
    public void next(Runnable then) {
        read(() -> then, Runnable::run, failure -> {});
    }

    /** What was asked before is no longer wanted; it is left to end by itself, since nothing it could do is heard. */
    public void forget() {
        newest++;
    }

    /** What was asked before is interrupted, because it would go on for long; only for what does nothing but read. */
    public void stop() {
        forget();
        if (running != null) {
            running.cancel(true);
        }
    }

    private void ifWanted(long own, Runnable heard) {
        if (own == newest) {
            heard.run();
        }
    }
}
