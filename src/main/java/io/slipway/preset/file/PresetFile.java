package io.slipway.preset.file;

import io.slipway.preset.Preset;
import java.nio.file.Path;

/** A file in the presets folder: a preset, or something that is left alone. */
public sealed interface PresetFile {
    /** The file as it was read. */
    Seen seen();

    /** The folder below the presets folder, its parts separated by {@code /}; empty at the top. */
    String folder();

    /** The preset's name, or what the file is called. */
    String name();

    /** What a search looks at, in lower case; never a value of a variable nor the content of a file. */
    String searchText();

    /** The file. */
    default Path file() {
        return seen().file();
    }

    /** Folder and name, as the command line takes them. */
    default String label() {
        return folder().isEmpty() ? name() : folder() + "/" + name();
    }

    /** A preset that can be opened. */
    record Usable(Seen seen, String folder, Preset preset, String searchText) implements PresetFile {
        @Override
        public String name() {
            return preset.name();
        }
    }

    /** A file that cannot be opened as a preset; it stays as it is. */
    record Damaged(Seen seen, String folder, String name, Defect defect, String searchText) implements PresetFile {}
}
