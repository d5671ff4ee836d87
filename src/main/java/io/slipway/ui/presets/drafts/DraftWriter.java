package io.slipway.ui.presets.drafts;

import io.slipway.preset.drafts.DraftFolder;
import io.slipway.ui.kit.Background;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Writes drafts in the background, one at a time. What could not be written is tried again after a pause. */
public final class DraftWriter {
    private final DraftFiles files;
    private final Background background;
    private final DraftNews news;
    private final PauseTransition pause;
    private final DraftQueue queue = new DraftQueue();
    private final Settling settling;
    private final WriteTurns turns;
    /** Of the FX thread. */
    private boolean ended;

    /**
     * A writer into this folder.
     *
     * @param ownKey what secrets are sealed to; without it they are left out. It is asked in the background
     * @param pause how long to wait after something could not be written
     */
    public DraftWriter(
            DraftFolder folder,
            Supplier<Optional<PublicKey>> ownKey,
            Background background,
            Clock clock,
            Duration pause,
            DraftNews news) {
        this.files = new DraftFiles(folder, new DraftSealing(ownKey), clock);
        this.background = background;
        this.news = news;
        this.settling = new Settling(background);
        this.turns = new WriteTurns(queue, settling);
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(over -> flush());
    }

    /** Keeps a draft as it is now. */
    public void keep(DraftContent draft) {
        if (queue.add(draft)) {
            startUnlessFailing();
        }
    }

    /** A draft was kept in an earlier window, and has not changed since. */
    public void expect(DraftContent draft) {
        queue.expect(draft);
    }

    /** Keeps a draft no longer. */
    public void forget(String key) {
        queue.addRemoval(key);
        startUnlessFailing();
    }

    private void startUnlessFailing() {
        turns.requestLook();
        if (!turns.isFailing()) {
            flush();
        }
    }

    /** Tries at once what waits to be written, even after a failure. */
    public void flush() {
        if (turns.claim()) {
            background.start(new Task<Void>() {
                @Override
                protected @Nullable Void call() {
                    writeAll();
                    return null;
                }
            });
        }
    }

    /**
     * Sees whether all drafts are there still, tries at once what waits, and tells on the FX thread why something could
     * not be written, or nothing.
     */
    public void settle(Consumer<Optional<Throwable>> told) {
        if (turns.awaits(told)) {
            flush();
        } else {
            told.accept(Optional.empty());
        }
    }

    /** Tries once more what waits, and after that no more. */
    public void end() {
        ended = true;
        pause.stop();
        flush();
    }

    /** Takes what waits by itself: when the window closes, its thread waits for this one. */
    private void writeAll() {
        Optional<DraftQueue.Job> job = next();
        while (job.isPresent() && isWritten(job.get())) {
            job = next();
        }
    }

    private Optional<DraftQueue.Job> next() {
        if (turns.isLookRequested()) {
            queue.expected().stream().filter(key -> !files.has(key)).forEach(queue::isMissing);
        }
        return turns.next();
    }

    private boolean isWritten(DraftQueue.Job job) {
        try {
            write(job);
        } catch (IOException | RuntimeException failure) {
            failed(job, failure);
            return false;
        }
        succeeded();
        return true;
    }

    private void write(DraftQueue.Job job) throws IOException {
        if (job.draft().isEmpty()) {
            files.remove(job.key());
        } else if (!files.write(job.draft().get())) {
            leftOut(job.key());
        }
    }

    private void leftOut(String key) {
        queue.isIncomplete(key);
        if (turns.tellsOfSecrets()) {
            background.onFxThread(news::keptWithoutSecrets);
        }
    }

    private void succeeded() {
        if (turns.endsFailing()) {
            background.onFxThread(news::keptAgain);
        }
    }

    private void failed(DraftQueue.Job job, Exception failure) {
        queue.putBack(job);
        boolean first = turns.beginsFailing();
        settling.tell(Optional.of(failure));
        background.onFxThread(() -> {
            if (first) {
                news.notKept(failure);
            }
            if (!ended) {
                pause.playFromStart();
            }
        });
    }
}
