package io.slipway.ui.presets.drafts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was closed last and can be opened again, at most {@value #MOST}: drafts are kept on disk, presets have their file. */
public final class ClosedDrafts {
    /** How many are remembered; the oldest goes for good. */
    public static final int MOST = 20;

    private final DraftWriter writer;
    private final Clock clock;
    private final ObservableList<Closed> drafts = FXCollections.observableArrayList();
    /** Kept, since it hears of changes only while somebody keeps it. */
    private final ObservableList<Closed> shown = FXCollections.unmodifiableObservableList(drafts);

    /** Nothing was closed yet. */
    public ClosedDrafts(DraftWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param content what it says that no preset says; nothing for a preset that was closed as it is stored
     * @param file the file of its preset; nothing for a draft without a name
     * @param name the name of its preset, empty for a draft without one
     * @param at when it was closed, as far as that is known
     */
    public record Closed(Optional<DraftContent> content, Optional<Path> file, String name, Optional<Instant> at) {}

    /** All of them, the one that was closed last first. */
    public ObservableList<Closed> drafts() {
        return shown;
    }

    /** A draft was closed; it is kept. */
    public void closed(DraftContent draft, Optional<Path> file) {
        writer.keep(draft.left());
        add(new Closed(Optional.of(draft.left()), file, draft.preset().name(), Optional.of(clock.instant())));
    }

    /** Changes of a preset were given up: they can be had back as long as the program runs. */
    public void discarded(DraftContent draft, Path file) {
        writer.forget(draft.key());
        add(new Closed(Optional.of(draft.left()), Optional.of(file), draft.preset().name(), Optional.of(clock.instant())));
    }

    /** A preset was closed as it is stored. */
    public void closed(String name, Path file) {
        add(new Closed(Optional.empty(), Optional.of(file), name, Optional.of(clock.instant())));
    }

    private void add(Closed draft) {
        drafts.addFirst(draft);
        while (drafts.size() > MOST) {
            drafts.removeLast().content().ifPresent(content -> writer.forget(content.key()));
        }
    }

    /** Lists one that was closed in an earlier window, behind those that are listed. */
    public void found(Closed draft) {
        drafts.add(draft);
    }

    /** It is open again. */
    public void take(Closed draft) {
        drafts.remove(draft);
    }
}
