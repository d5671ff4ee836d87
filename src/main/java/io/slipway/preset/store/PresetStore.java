package io.slipway.preset;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.RunSpec;
import io.slipway.storage.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The presets in a folder, one file each.
 *
 * <p>A file that cannot be understood is listed as damaged and never written over; a name belongs to one preset.
 */
public final class PresetStore {
    private static final String ENDING = ".json";

    private final Path folder;
    private final Supplier<String> ids;

    /** The presets in this folder, which need not be there yet; new presets get their ids from the supplier. */
    public PresetStore(Path folder, Supplier<String> ids) {
        this.folder = folder;
        this.ids = ids;
    }

    /** All presets by name, the damaged ones among them. */
    public List<PresetFile> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PresetStore::isPresetFile)
                    .map(PresetStore::load)
                    .sorted(Comparator.comparing((PresetFile file) -> file.name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    private static boolean isPresetFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static PresetFile load(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ENDING.length());
        try {
            JsonValue json = JsonReader.read(Files.readAllBytes(file));
            if (!(json instanceof JsonValue.Obj object) || !PresetCodec.isPreset(json)) {
                return new PresetFile.Damaged(file, stem, PresetFile.Defect.NO_PRESET);
            }
            PresetCodec.Reading reading = PresetCodec.read(object, stem);
            return reading.run().isComplete()
                    ? new PresetFile.Usable(file, reading.preset())
                    : new PresetFile.Damaged(file, reading.preset().name(), PresetFile.Defect.PROBLEMS);
        } catch (JsonException noJson) {
            return new PresetFile.Damaged(file, stem, PresetFile.Defect.NO_JSON);
        } catch (IOException unreadable) {
            return new PresetFile.Damaged(file, stem, PresetFile.Defect.UNREADABLE);
        }
    }

    /** The presets whose name, project or job holds every word of the text. */
    public List<PresetFile> search(String text) throws IOException {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return list().stream().filter(file -> words.stream().allMatch(file.searchText()::contains)).toList();
    }

    /** The file of the preset with this name. */
    public Optional<PresetFile> find(String name) throws IOException {
        return list().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** A preset that is not stored yet. */
    public Preset fresh(String name, RunSpec spec) {
        return Preset.of(ids.get(), name, spec);
    }

    /**
     * Stores a preset: in its own file when it has one, else in a new one.
     *
     * @return the file
     * @throws PresetNameTaken when another preset has the name
     */
    public Path save(Preset preset) throws IOException, PresetNameTaken {
        List<PresetFile> stored = list();
        if (stored.stream().anyMatch(file -> file.name().equals(preset.name()) && !file.holds(preset))) {
            throw new PresetNameTaken(preset.name());
        }
        Optional<Path> own = stored.stream().filter(file -> file.holds(preset)).map(PresetFile::file).findFirst();
        Path file = own.isPresent() ? own.get() : freeFile(preset.name());
        AtomicFile.write(file, PresetCodec.write(preset));
        return file;
    }

    /** Stores the preset under another name; its file keeps its own. */
    public Preset rename(Preset preset, String name) throws IOException, PresetNameTaken {
        Preset renamed = preset.named(name);
        save(renamed);
        return renamed;
    }

    /** Stores a copy under a name that is free. */
    public Preset duplicate(Preset preset, String name) throws IOException, PresetNameTaken {
        Preset copy = preset.withId(ids.get()).named(name);
        save(copy);
        return copy;
    }

    /** Removes a preset; {@link #save} brings it back. */
    public void delete(Preset preset) throws IOException {
        for (PresetFile file : list()) {
            if (file.holds(preset)) {
                Files.delete(file.file());
                return;
            }
        }
        throw new NoSuchFileException(preset.name());
    }

    private Path freeFile(String name) {
        String stem = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = stem.isEmpty() ? "preset" : stem.substring(0, Math.min(stem.length(), 60));
        Path file = folder.resolve(base + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(base + "-" + i + ENDING);
        }
        return file;
    }
}
