package io.slipway.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.util.Duration;

/** Writes in the background soon after it was asked to, once for all that was asked in a pause, and never two at a time. */
public final class Soon {
    private final Background background;
    private final Supplier<Callable<?>> work;
    private final Consumer<Throwable> failed;
    private final PauseTransition pause;
    private boolean asked;
    private boolean busy;

    /**
     * Nothing is asked yet.
     *
     * @param pause how long a change waits, at most
     * @param work takes what there is to write, on the FX thread, and returns what writes it
     * @param failed is told when it could not be written
     */
    public Soon(Duration pause, Background background, Supplier<Callable<?>> work, Consumer<Throwable> failed) {
        this.background = background;
        this.work = work;
        this.failed = failed;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(over -> writeIfIdle());
    }

    /** Asks for it; a pause that runs already is not begun anew. */
    public void ask() {
        asked = true;
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** Has done what was asked, without waiting any longer, since the window goes. */
    public void finish() {
        pause.stop();
        if (asked) {
            write();
        }
    }

    private void writeIfIdle() {
        if (!busy) {
            write();
        }
    }

    private void write() {
        asked = false;
        busy = true;
        Callable<?> writing = work.get();
        Task<Object> task = new Task<>() {
            @Override
            protected Object call() throws Exception {
                return String.valueOf(writing.call());
            }
        };
        task.setOnSucceeded(done -> end());
        task.setOnFailed(done -> {
            failed.accept(task.getException());
            end();
        });
        background.start(task);
    }

    private void end() {
        busy = false;
        if (asked) {
            ask();
        }
    }
}
