package io.slipway.ui.presets.drafts;

import io.slipway.run.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was closed last and can be opened again: drafts are kept on disk, presets have their file. */
public final class ClosedDrafts {
    private final DraftWriter writer;
    private final Clock clock;
    private final ObservableList<Closed> drafts = FXCollections.observableArrayList();
    /** Kept, since it hears of changes only while somebody keeps it. */
    private final ObservableList<Closed> shown = FXCollections.unmodifiableObservableList(drafts);
    /** How many are remembered; when one more is closed, the oldest goes for good. */
    private int most = ClosedLimit.USUAL;

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
     * @param kept whether it is kept on disk
     */
    public record Closed(
            Optional<DraftContent> content, Optional<Path> file, String name, Optional<Instant> at, boolean kept) {}

    /** All of them, the one that was closed last first. */
    public ObservableList<Closed> drafts() {
        return shown;
    }

    /** A draft was closed; it is kept. */
    public void closed(DraftContent draft, Optional<Path> file) {
        writer.keep(draft.left());
        add(new Closed(Optional.of(draft.left()), file, draft.preset().name(), Optional.of(clock.instant()), true));
    }

    /** Changes of a preset were given up: they can be had back as long as the program runs. */
    public void discarded(DraftContent draft, Path file) {
        writer.forget(draft.key());
        add(new Closed(
                Optional.of(draft.left()), Optional.of(file), draft.preset().name(), Optional.of(clock.instant()), false));
    }

    /** A preset was closed as it is stored. */
    public void closed(String name, Path file) {
        add(new Closed(Optional.empty(), Optional.of(file), name, Optional.of(clock.instant()), false));
    }

    private void add(Closed draft) {
        drafts.addFirst(draft);
        dropBeyond(most);
    }

    private void dropBeyond(int count) {
        while (drafts.size() > count) {
            drafts.removeLast().content().ifPresent(content -> writer.forget(content.key()));
        }
    }

    /** So many are remembered from now on; those that are too many by now stay until one more is closed. */
    public void limit(int count) {
        most = count;
    }

    /** Gives up all but the newest for good. */
    void keepNewest(int count) {
        dropBeyond(count);
    }

    /** Those that were made on that connection are started there. */
    public void move(String connection, Target target) {
        drafts.replaceAll(draft -> draft.content()
                .filter(content -> content.connection().equals(connection))
                .map(content -> moved(draft, content.at(target)))
                .orElse(draft));
    }

    private Closed moved(Closed draft, DraftContent now) {
        if (draft.kept()) {
            writer.keep(now);
        }
        return new Closed(Optional.of(now), draft.file(), draft.name(), draft.at(), draft.kept());
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
