package io.slipway.ui.presets.drafts;

import java.time.Clock;
import java.time.Instant;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Drafts without a name that the window does not show at present; each is kept until the operator removes it. */
public final class LeftDrafts {
    private final DraftWriter writer;
    private final Clock clock;
    private final ObservableList<Left> drafts = FXCollections.observableArrayList();
    /** Kept, since it hears of changes only while somebody keeps it. */
    private final ObservableList<Left> shown = FXCollections.unmodifiableObservableList(drafts);

    /** No drafts yet. */
    public LeftDrafts(DraftWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param content what it says; its secrets are in clear when they were typed into this window
     * @param at when it was left
     */
    public record Left(DraftContent content, Instant at) {}

    /** All of them, the one that was left last first. */
    public ObservableList<Left> drafts() {
        return shown;
    }

    /** Leaves a draft; it is kept. */
    public void leave(DraftContent draft) {
        drafts.addFirst(new Left(draft.left(), clock.instant()));
        writer.keep(draft.left());
    }

    /** Lists one that was kept by an earlier window, behind those that are listed. */
    public void found(DraftContent draft, Instant at) {
        drafts.add(new Left(draft.left(), at));
    }

    /** The window shows it from now on. */
    public void take(Left draft) {
        drafts.remove(draft);
    }

    /** Keeps a draft no longer, listed or not. */
    public void forget(String key) {
        drafts.removeIf(left -> left.content().key().equals(key));
        writer.forget(key);
    }
}
