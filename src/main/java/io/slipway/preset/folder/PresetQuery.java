package io.slipway.preset.folder;

import io.slipway.preset.file.PresetFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What presets are searched for.
 *
 * @param words all of them have to occur somewhere, in lower case
 * @param folder only presets in this folder or below it
 * @param tag only presets with this tag, whatever its case
 */
public record PresetQuery(List<String> words, Optional<String> folder, Optional<String> tag) {
    public PresetQuery {
        words = List.copyOf(words);
    }

    /** A search as it is typed. */
    public static PresetQuery of(String text) {
        return new PresetQuery(
                List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")), Optional.empty(), Optional.empty());
    }

    /** The same search, narrowed. */
    public PresetQuery in(Optional<String> otherFolder, Optional<String> otherTag) {
        return new PresetQuery(words, otherFolder, otherTag);
    }

    /** Whether a file is found. */
    public boolean matches(PresetFile file) {
        return words.stream().allMatch(file.searchText()::contains)
                && folder.filter(wanted -> !isIn(file.folder(), wanted)).isEmpty()
                && tag.filter(wanted -> !hasTag(file, wanted)).isEmpty();
    }

    private static boolean isIn(String folder, String wanted) {
        return folder.equals(wanted) || folder.startsWith(wanted + "/");
    }

    private static boolean hasTag(PresetFile file, String wanted) {
        return file instanceof PresetFile.Usable usable
                && usable.preset().details().tags().stream().anyMatch(wanted::equalsIgnoreCase);
    }
}
