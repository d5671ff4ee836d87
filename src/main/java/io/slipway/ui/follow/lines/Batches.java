package io.slipway.ui.follow.lines;

import io.slipway.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Hands what a task produces to the FX thread, all of a tenth of a second at once; a task that is too fast waits. */
public final class Batches<T> {
    private static final Duration EVERY = Duration.millis(100);
    private static final int MOST_WAITING = 20_000;

    private final Background background;
    private final Consumer<List<T>> taken;
    private final PauseTransition pause = new PauseTransition(EVERY);
    private final Object lock = new Object();
    private List<T> waiting = new ArrayList<>();
    private boolean armed;

    /** Batches that this takes in, on the FX thread. */
    public Batches(Background background, Consumer<List<T>> taken) {
        this.background = background;
        this.taken = taken;
        pause.setOnFinished(over -> flush());
    }

    /**
     * Adds something from within a task, and waits while the FX thread is far behind.
     *
     * @throws InterruptedException when the task was stopped meanwhile
     */
    public void add(T item) throws InterruptedException {
        boolean first;
        synchronized (lock) {
            while (waiting.size() >= MOST_WAITING) {
                lock.wait();
            }
            waiting.add(item);
            first = !armed;
            armed = true;
        }
        if (first) {
            background.onFxThread(pause::playFromStart);
        }
    }

    /** Hands over what there is, now; on the FX thread. */
    public void flush() {
        pause.stop();
        List<T> batch;
        synchronized (lock) {
            batch = waiting;
            waiting = new ArrayList<>();
            armed = false;
            lock.notifyAll();
        }
        if (!batch.isEmpty()) {
            taken.accept(batch);
        }
    }
}
