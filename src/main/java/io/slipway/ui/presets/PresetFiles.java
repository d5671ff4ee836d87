package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderNews;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The files in the presets folder and what can be done with one of them, whatever the draft says. */
public final class PresetFiles {
    private final Supplier<PresetStore> store;
    private final Vault vault;
    private final Supplier<List<PublicKey>> recipients;
    private final OpenDraft open;
    private final DraftTabs tabs;
    private final PresetWork work;
    private final SaveWords words;
    private final PresetList list;
    private final OpenFile openFile;

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
        this.vault = vault;
        this.recipients = recipients;
        this.open = open;
        this.tabs = tabs;
        this.work = work;
        this.words = new SaveWords(work.messages());
        this.list = new PresetList(store, kept, work);
        this.openFile = new OpenFile(store, open, tabs, work);
        open.cameFrom().basisProperty().subscribe(now -> now.file().ifPresent(file -> list.used(file.preset().id())));
    }

    /** All that lies in the folder. */
    public ReadOnlyObjectProperty<PresetListing> listingProperty() {
        return list.listingProperty();
    }

    /** What is pinned and what was opened last. */
    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return list.marksProperty();
    }

    /** Where the presets lie. */
    public Path folder() {
        return store.get().folder().choice().path();
    }

    /** Reads the folder again. */
    public void reload() {
        list.reload();
    }

    /** Somebody else has changed files. */
    public void heard(FolderNews news) {
        list.show(news.now());
        openFile.heard(news);
    }

    /** Pins a preset, or takes its pin away. */
    public void pin(PresetFile.Usable file, boolean pinned) {
        list.pin(file, pinned);
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
                    tabs.waiting().reread(basis -> basis.cameFrom(file.seen()) ? basis.in(usable) : basis);
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
            open.cameFrom().know(open.basis().in(now));
        } else {
            open.cameFrom().met(Optional.of(new DiskConflict(new SaveResult.ChangedOnDisk(now), Optional.empty())));
        }
    }

    /** Removes a file; the notice brings it back. What the draft says stays. */
    public void delete(PresetFile file) {
        work.run(() -> store.get().delete(file), removal -> {
            switch (removal) {
                case Removal.Removed removed -> {
                    tabs.waiting().reread(basis -> basis.cameFrom(file.seen()) ? basis.withoutFile(open.freshKey()) : basis);
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

    /** The words for what is wrong with files. */
    public SaveWords words() {
        return words;
    }
}
