package io.slipway.ui.launch;

import io.slipway.launch.LaunchRequest;
import io.slipway.launch.LaunchResult;
import io.slipway.launch.LaunchStage;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/** One launch in the background; to stop waiting for it does not lose what became of it. */
final class LaunchTask extends Task<LaunchResult> {
    private final Venue venue;
    private final LaunchRequest request;
    private final Consumer<LaunchStage> stage;
    private @Nullable Thread worker;
    private boolean stopped;

    LaunchTask(Venue venue, LaunchRequest request, Consumer<LaunchStage> stage) {
        this.venue = venue;
        this.request = request;
        this.stage = stage;
    }

    @Override
    protected LaunchResult call() {
        begin(Thread.currentThread());
        try {
            return venue.launches().launch(request, stage);
        } finally {
            end();
        }
    }

    private synchronized void begin(Thread current) {
        worker = current;
        if (stopped) {
            current.interrupt();
        }
    }

    private synchronized void end() {
        worker = null;
    }

    /** Interrupts the work in place of cancelling the task, because a cancelled task has no result. */
    synchronized void stopWaiting() {
        stopped = true;
        if (worker != null) {
            worker.interrupt();
        }
    }
}
