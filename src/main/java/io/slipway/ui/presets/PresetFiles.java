package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.PresetReader;
import io.slipway.preset.folder.FolderNews;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.folder.PresetListing;
import io.slipway.preset.store.PresetMarks;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.Removal;
import io.slipway.preset.store.SaveResult;
import io.slipway.ui.presets.list.Marks;
import io.slipway.ui.presets.said.PresetWork;
import io.slipway.ui.presets.said.SaveWords;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files in the presets folder and what can be done with one of them, whatever the draft says. */
public final class PresetFiles {
    private final Supplier<PresetStore> store;
    private final PresetMarks kept;
    private final Vault vault;
    private final Supplier<List<PublicKey>> recipients;
    private final OpenDraft open;
    private final DraftTabs tabs;
    private final PresetWork work;
    private final SaveWords words;
    private final ReadOnlyObjectWrapper<PresetListing> listing =
            new ReadOnlyObjectWrapper<>(new PresetListing(FolderState.NOT_YET, List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);

    /**
     * The files of a store.
     *
     * @param recipients who can open the secrets of a copy
     */
    public PresetFiles(
            Supplier<PresetStore> store,
            PresetMarks kept,
            Vault vault,
            Supplier<List<PublicKey>> recipients,
            OpenDraft open,
            DraftTabs tabs,
            PresetWork work) {
        this.store = store;
        this.kept = kept;
        this.vault = vault;
        this.recipients = recipients;
        this.open = open;
        this.tabs = tabs;
        this.work = work;
        this.words = new SaveWords(work.messages());
        open.basisProperty().subscribe(now -> now.file().ifPresent(file -> used(file.preset().id())));
        tabs.whenShown(this::lookAgain);
    }

    /**
     * A file as it is by now.
     *
     * @param known whether its folder could be looked into
     */
    private record Look(boolean known, boolean gone, PresetFile now) {}

    /** What happened to the file of a draft while another was shown is told when it is shown. The listing may be older. */
    private void lookAgain() {
        open.basis().file().ifPresent(mine -> work.run(() -> look(mine), found -> {
            if (found.known() && open.basis().cameFrom(mine.seen()) && !isMetByStoring()) {
                tell(mine, found);
            }
        }));
    }

    private Look look(PresetFile.Usable mine) {
        boolean known = store.get().folder().choice().state().isReadable();
        return new Look(known, Files.notExists(mine.file()), PresetReader.read(mine.file(), mine.folder()));
    }

    /** What was to follow that storing still is to follow, once it is decided. */
    private boolean isMetByStoring() {
        return open.conflictProperty().get().flatMap(DiskConflict::goOn).isPresent();
    }

    private void tell(PresetFile.Usable mine, Look found) {
        if (!found.gone()) {
            met(mine, found.now());
        } else if (mine.seen().isPresent()) {
            gone(mine);
        }
    }

    private void gone(PresetFile.Usable file) {
        open.met(Optional.of(new DiskConflict(new SaveResult.Gone(file.file()), Optional.empty())));
    }

    /** All that lies in the folder. */
    public ReadOnlyObjectProperty<PresetListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** What is pinned and what was opened last. */
    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Where the presets lie. */
    public Path folder() {
        return store.get().folder().choice().path();
    }

    /** Reads the folder again. */
    public void reload() {
        work.run(this::read, this::show);
    }

    private record Reading(PresetListing listing, Marks marks) {}

    private Reading read() {
        return new Reading(store.get().list(), Marks.of(kept.pinned(), kept.recent()));
    }

    private void show(Reading reading) {
        listing.set(reading.listing());
        marks.set(reading.marks());
    }

    /** Somebody else has changed files. */
    public void heard(FolderNews news) {
        listing.set(news.now());
        open.basis().file().ifPresent(file -> {
            if (news.gone().contains(file.file())) {
                gone(file);
            } else if (news.changed().contains(file.file())) {
                news.now().at(file.file()).ifPresent(theirs -> met(file, theirs));
            }
        });
    }

    /** Bytes that say the same are no change that anybody has to decide about. */
    private void met(PresetFile.Usable mine, PresetFile theirs) {
        if (theirs.seen().equals(mine.seen())) {
            open.met(Optional.empty());
        } else if (theirs instanceof PresetFile.Usable same && same.preset().equals(mine.preset())) {
            open.met(Optional.empty());
            open.isNow(same);
        } else {
            open.met(Optional.of(new DiskConflict(new SaveResult.ChangedOnDisk(theirs), Optional.empty())));
        }
    }

    /** Gives a preset another name. */
    public void rename(PresetFile.Usable file, String name) {
        String before = file.name();
        change(
                () -> store.get().rename(file, name),
                file,
                now -> work.say("presets.renamed", before, name));
    }

    /** Moves a file into another folder. */
    public void move(PresetFile file, String folder) {
        String to = folder.isEmpty() ? work.messages().text("presets.group.top") : folder;
        change(() -> store.get().move(file, folder), file, now -> work.say("presets.moved", file.name(), to));
    }

    /** Writes what a preset says besides its launch. */
    public void describe(PresetFile.Usable file, PresetDetails details) {
        change(
                () -> store.get().save(file.seen(), file.preset().with(details)),
                file,
                now -> work.say("presets.saved", file.name()));
    }

    /** Stores a copy of a preset under another name. */
    public void duplicate(PresetFile.Usable file, String name) {
        work.run(() -> store.get().duplicate(file, name, vault, recipients.get()), result -> {
            if (result instanceof SaveResult.Saved) {
                work.say("presets.duplicated", file.name(), name);
                reload();
            } else {
                work.failWith(words.of(result, file.name()));
            }
        });
    }

    private void change(Callable<SaveResult> storing, PresetFile file, Consumer<PresetFile> done) {
        work.run(storing, result -> {
            if (result instanceof SaveResult.Saved(PresetFile now)) {
                if (now instanceof PresetFile.Usable usable) {
                    tabs.reread(basis -> basis.cameFrom(file.seen()) ? basis.in(usable) : basis);
                    if (isOpened(file)) {
                        changedHere(file, usable);
                    }
                }
                done.accept(now);
            } else {
                work.failWith(words.of(result, file.name()));
            }
            reload();
        });
    }

    /** What was done to the file as it is by now says nothing about what the draft came from, if that was another. */
    private void changedHere(PresetFile before, PresetFile.Usable now) {
        if (open.basis().cameFrom(before.seen())) {
            open.isNow(now);
        } else {
            open.met(Optional.of(new DiskConflict(new SaveResult.ChangedOnDisk(now), Optional.empty())));
        }
    }

    /** Removes a file; the notice brings it back. What the draft says stays. */
    public void delete(PresetFile file) {
        work.run(() -> store.get().delete(file), removal -> {
            switch (removal) {
                case Removal.Removed removed -> {
                    tabs.reread(basis -> basis.cameFrom(file.seen()) ? basis.withoutFile(open.freshKey()) : basis);
                    if (isOpened(file)) {
                        open.isGone();
                    }
                    work.sayUndoable(() -> restore(removed), "presets.deleted", file.name());
                }
                case Removal.Failed(SaveResult why) -> work.failWith(words.of(why, file.name()));
            }
            reload();
        });
    }

    private void restore(Removal.Removed removed) {
        String name = removed.file().name();
        work.run(() -> store.get().restore(removed), result -> {
            if (result instanceof SaveResult.Saved) {
                work.say("presets.restored", name);
            } else {
                work.failWith(words.of(result, name));
            }
            reload();
        });
    }

    /** Whether the draft came from this file. */
    public boolean isOpened(PresetFile file) {
        return open.basis().file().filter(same -> same.file().equals(file.file())).isPresent();
    }

    /** Pins a preset, or takes its pin away. */
    public void pin(PresetFile.Usable file, boolean pinned) {
        work.run(
                () -> {
                    kept.pin(file.preset().id(), pinned);
                    return read();
                },
                this::show);
    }

    private void used(String id) {
        work.run(
                () -> {
                    kept.used(id);
                    return read();
                },
                this::show);
    }

    /** The words for what is wrong with files. */
    public SaveWords words() {
        return words;
    }
}
