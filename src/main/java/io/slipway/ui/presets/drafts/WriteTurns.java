package io.slipway.ui.presets.drafts;

import java.util.Optional;
import java.util.function.Consumer;

/** Whose turn it is to write drafts, one thread's at a time, and how the last one went. Used from several threads. */
final class WriteTurns {
    private final DraftQueue queue;
    private final Settling settling;
    private boolean writing;
    private boolean looking;
    private boolean failing;
    private boolean toldOfSecrets;

    WriteTurns(DraftQueue queue, Settling settling) {
        this.queue = queue;
        this.settling = settling;
    }

    /** Whoever writes next looks first whether all is still there: what took one file away may have taken all. */
    synchronized void requestLook() {
        looking = true;
    }

    /** Whether that was asked for since the last look. */
    synchronized boolean isLookRequested() {
        boolean now = looking;
        looking = false;
        return now;
    }

    /** Whether this caller is to write, as there is something to do and nobody at it. */
    synchronized boolean claim() {
        if (writing || (queue.isEmpty() && !looking)) {
            return false;
        }
        writing = true;
        return true;
    }

    /** What the writer is to write next; its turn is over when there is nothing. */
    synchronized Optional<DraftQueue.Job> next() {
        Optional<DraftQueue.Job> job = queue.take();
        writing = job.isPresent();
        if (job.isEmpty()) {
            settling.tell(Optional.empty());
        }
        return job;
    }

    /** Whether something has to be seen to before it is known how the drafts stand, which is told then. */
    synchronized boolean awaits(Consumer<Optional<Throwable>> told) {
        boolean busy = writing || !queue.isEmpty() || !queue.expected().isEmpty();
        if (busy) {
            looking = true;
            settling.await(told);
        }
        return busy;
    }

    synchronized boolean isFailing() {
        return failing;
    }

    /** The writer's turn is over, as it failed; whether the one before had not. */
    synchronized boolean beginsFailing() {
        boolean first = !failing;
        failing = true;
        writing = false;
        return first;
    }

    /** It went well; whether the one before had not. */
    synchronized boolean endsFailing() {
        boolean failed = failing;
        failing = false;
        return failed;
    }

    /** Whether nobody was told yet that secrets are left out. */
    synchronized boolean tellsOfSecrets() {
        boolean first = !toldOfSecrets;
        toldOfSecrets = true;
        return first;
    }
}
