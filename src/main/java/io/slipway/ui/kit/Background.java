package io.slipway.ui.kit;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;

/** The only door between threads: work goes out as a {@link Task}, results come back on the FX thread. */
public final class Background {
    private final Executor workers;
    private final Consumer<Throwable> unhandled;
    private int underWay;
    private boolean closed;

    private Background(Executor workers, Consumer<Throwable> unhandled) {
        this.workers = workers;
        this.unhandled = unhandled;
    }

    /** Each task on a virtual thread of its own; a failure that nobody handles is reported. */
    public static Background onVirtualThreads(Consumer<Throwable> unhandled) {
        return new Background(work -> Thread.ofVirtual().name("background").start(work), unhandled);
    }

    /** Each task when and where that executor runs it. */
    public static Background on(Executor workers, Consumer<Throwable> unhandled) {
        return new Background(workers, unhandled);
    }

    /** Each task at once on the calling thread: the twin for tests. */
    public static Background onThisThread(Consumer<Throwable> unhandled) {
        return new Background(Runnable::run, unhandled);
    }

    /**
     * Starts a task. Unless it has a failure handler of its own, its failure goes to the error reporter. After the end it
     * is cancelled instead.
     */
    public void start(Task<?> task) {
        if (isClosed()) {
            task.cancel();
            return;
        }
        task.stateProperty().addListener((state, before, after) -> {
            if (after == Worker.State.FAILED && task.getOnFailed() == null) {
                unhandled.accept(task.getException());
            }
        });
        count(1);
        workers.execute(() -> {
            try {
                task.run();
            } finally {
                count(-1);
            }
        });
    }

    /** Begins nothing any more, since the files are given up that it would read; what is under way goes on. */
    public synchronized void close() {
        closed = true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void count(int more) {
        underWay += more;
        notifyAll();
    }

    /**
     * Waits for what is under way, so that nothing is written any more once its files are given up. What goes on until
     * it is stopped has to be stopped before.
     *
     * @return whether everything has ended in that time
     */
    public synchronized boolean finish(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (underWay > 0) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Hands something over to the FX thread from within a task. */
    public void onFxThread(Runnable update) {
        if (Platform.isFxApplicationThread()) {
            update.run();
        } else {
            Platform.runLater(update);
        }
    }
}
