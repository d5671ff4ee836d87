package io.slipway.preset.store;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.Seen;
import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.preset.folder.PresetListing;
import io.slipway.run.RunSpec;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The presets in a folder and those below it, one file each.
 *
 * <p>What is stored goes into the file that was opened, and only while that is as it was then: what somebody else wrote
 * there meanwhile is never written over unasked. A name belongs to one preset in each folder. Calls block; any thread may
 * make them.
 */
public final class PresetStore {
    private final PresetFolder folder;
    private final Supplier<String> ids;
    private final FileNames names;
    private final PresetWriter writer;

    /** The presets in the folder that every installation has; new presets get their ids from the supplier. */
    public PresetStore(Path folder, Supplier<String> ids) {
        this(new PresetFolder(FolderChoice.standard(folder), InstantSource.system()), ids);
    }

    /** The presets in this folder. */
    public PresetStore(PresetFolder folder, Supplier<String> ids) {
        this.folder = folder;
        this.ids = ids;
        this.names = new FileNames(folder.choice().path());
        this.writer = new PresetWriter(folder);
    }

    /** The folder, to watch what others do in it. */
    public PresetFolder folder() {
        return folder;
    }

    /** All presets, the damaged ones among them; only what changed since the last time is read. */
    public PresetListing list() {
        return folder.list();
    }

    /** A preset that is not stored yet. */
    public Preset fresh(String name, RunSpec spec) {
        return Preset.of(ids.get(), name, spec);
    }

    /**
     * Stores a new preset; its file is called after it.
     *
     * @param preset its secrets are sealed: those in clear are left out
     * @param in the folder below the presets folder, parts separated by {@code /}, empty for the top
     */
    public SaveResult create(Preset preset, String in) {
        return inFolder(in, path -> save(Seen.absent(FileNames.free(path, preset.name())), preset));
    }

    /**
     * Stores a preset in the file that it was opened from.
     *
     * @param opened the file as it was when it was opened or last stored
     * @param preset its secrets are sealed: those in clear are left out
     */
    public SaveResult save(Seen opened, Preset preset) {
        return whenWritable(opened.file(), () -> {
            Optional<PresetFile> taken = list().inFolder(folder.folderOf(opened.file()), preset.name())
                    .filter(other -> !other.file().equals(opened.file()));
            return taken.isPresent()
                    ? new SaveResult.NameTaken(taken.get())
                    : writer.write(opened, PresetCodec.write(preset));
        });
    }

    /** Stores over what somebody else did, as it was found: only when the operator has asked for that. */
    public SaveResult keepMine(SaveResult.Conflict conflict, Preset mine) {
        return save(conflict.found(), mine);
    }

    /** Gives a preset another name. Its file keeps its own, so that a diff shows one line and paths stay true. */
    public SaveResult rename(PresetFile.Usable preset, String name) {
        return save(preset.seen(), preset.preset().named(name));
    }

    /** Moves a file into another folder, also a damaged one, byte for byte; a number is added to a name that is taken. */
    public SaveResult move(PresetFile file, String to) {
        return inFolder(to, path -> {
            Optional<PresetFile> taken = list().inFolder(to, file.name()).filter(other -> !other.file().equals(file.file()));
            if (taken.isPresent()) {
                return new SaveResult.NameTaken(taken.get());
            }
            return to.equals(file.folder())
                    ? new SaveResult.Saved(file)
                    : writer.move(file.file(), FileNames.freeLike(path, file.file()));
        });
    }

    /**
     * Stores a copy with an id of its own in the same folder; its secrets are opened and sealed anew for it.
     *
     * @param recipients who can open the copy's secrets
     * @return {@code StillLocked} when one of them does not open
     */
    public SaveResult duplicate(PresetFile.Usable original, String name, Vault vault, List<PublicKey> recipients) {
        Preset preset = original.preset();
        PresetSecrets.Opened opened = PresetSecrets.open(preset.id(), preset.spec(), vault);
        if (!opened.locked().isEmpty()) {
            return new SaveResult.StillLocked(opened.locked());
        }
        String id = ids.get();
        RunSpec sealed = PresetSecrets.seal(id, opened.spec(), Seals.NONE, recipients);
        return create(preset.withId(id).named(name).with(sealed), original.folder());
    }

    /** Removes a file, also a damaged one, as it is by now. */
    public Removal delete(PresetFile file) {
        return writer.remove(file);
    }

    /** Brings a removed file back, under another file name when its own is taken by now. */
    public SaveResult restore(Removal.Removed removed) {
        PresetFile file = removed.file();
        return inFolder(file.folder(), path ->
                writer.write(Seen.absent(FileNames.freeLike(path, file.file())), removed.content()));
    }

    private interface Storing {
        SaveResult at(Path folder);
    }

    private SaveResult inFolder(String name, Storing storing) {
        return whenWritable(folder.choice().path(), () -> names.folder(name)
                .map(storing::at)
                .orElseGet(() -> new SaveResult.WrongFolder(name)));
    }

    private SaveResult whenWritable(Path file, Supplier<SaveResult> storing) {
        FolderState state = folder.choice().state();
        return state.isWritable() ? storing.get() : new SaveResult.NotWritable(file, state, Optional.empty());
    }
}
