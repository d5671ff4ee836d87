package io.slipway.preset.folder;

import io.slipway.preset.file.PresetFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the presets folder held when it was looked at.
 *
 * @param state what could be done with the folder
 * @param files all preset files, the damaged ones among them, by folder and name
 * @param folders the folders below it, also empty ones, by name
 * @param unreadable those of them that may not be read
 */
public record PresetListing(FolderState state, List<PresetFile> files, List<String> folders, List<String> unreadable) {
    public PresetListing {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        unreadable = List.copyOf(unreadable);
    }

    static PresetListing nothing(FolderState state) {
        return new PresetListing(state, List.of(), List.of(), List.of());
    }

    /** Those that can be opened. */
    public List<PresetFile.Usable> usable() {
        return files.stream()
                .filter(PresetFile.Usable.class::isInstance)
                .map(PresetFile.Usable.class::cast)
                .toList();
    }

    /** Those that can be opened and hold secrets that are sealed. */
    public List<PresetFile.Usable> sealed() {
        return usable().stream().filter(file -> file.preset().spec().holdsLocked()).toList();
    }

    /** The files that a search finds, in their order. */
    public List<PresetFile> matching(PresetQuery query) {
        return files.stream().filter(query::matches).toList();
    }

    /** The files that a name means, as {@code NAME} in any folder or as {@code folder/NAME}; usually one. */
    public List<PresetFile> named(String text) {
        List<PresetFile> exact = files.stream().filter(file -> file.label().equals(text)).toList();
        List<PresetFile> anywhere = files.stream().filter(file -> file.name().equals(text)).toList();
        return anywhere.isEmpty() || text.contains("/") ? exact : anywhere;
    }

    /** The file of this name in exactly this folder. */
    public Optional<PresetFile> inFolder(String folder, String name) {
        return files.stream()
                .filter(file -> file.folder().equals(folder) && file.name().equals(name))
                .findFirst();
    }

    /** What lies at a path. */
    public Optional<PresetFile> at(Path path) {
        return files.stream().filter(file -> file.file().equals(path)).findFirst();
    }

    /** Other files with the id of this preset, such as a copy of its file: pins and locks are shared between them. */
    public List<PresetFile.Usable> twins(PresetFile.Usable preset) {
        return usable().stream()
                .filter(other -> other.preset().id().equals(preset.preset().id())
                        && !other.file().equals(preset.file()))
                .toList();
    }
}
