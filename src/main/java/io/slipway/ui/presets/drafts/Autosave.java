package io.slipway.ui.presets.drafts;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Has the draft in the window kept soon after each change, however fast one change follows the other. */
public final class Autosave {
    private final Supplier<String> key;
    private final Supplier<Optional<DraftContent>> draft;
    private final DraftWriter writer;
    private final PauseTransition pause;

    /**
     * Keeps the draft of this key.
     *
     * @param key that of the draft in the window
     * @param draft what it says, or nothing when there is nothing to keep of it
     * @param pause the longest that a change waits
     */
    public Autosave(
            Supplier<String> key, Supplier<Optional<DraftContent>> draft, DraftWriter writer, Duration pause) {
        this.key = key;
        this.draft = draft;
        this.writer = writer;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(over -> keep());
    }

    /** Something has changed. A pause that runs already is not begun anew: who types without one is kept too. */
    public void changed() {
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** Has it kept now. */
    public void keep() {
        pause.stop();
        draft.get().ifPresentOrElse(writer::keep, () -> writer.forget(key.get()));
    }
}
