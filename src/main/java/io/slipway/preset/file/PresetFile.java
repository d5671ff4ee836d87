package io.slipway.preset;

import io.slipway.run.Target;
import java.nio.file.Path;
import java.util.Locale;

/** A file in the presets folder: a preset, or something that is left alone. */
public sealed interface PresetFile {
    /** The file. */
    Path file();

    /** The preset's name, or what the file is called. */
    String name();

    /** What a search looks at, in lower case. */
    String searchText();

    /** Whether this is the file of the preset, whatever its name is by now. */
    default boolean holds(Preset preset) {
        return this instanceof Usable usable && usable.preset().id().equals(preset.id());
    }

    /** A preset that can be opened. */
    record Usable(Path file, Preset preset) implements PresetFile {
        @Override
        public String name() {
            return preset.name();
        }

        @Override
        public String searchText() {
            Target target = preset.spec().target();
            return (preset.name() + " " + target.project() + " " + target.job()).toLowerCase(Locale.ROOT);
        }
    }

    /** A file that cannot be opened as a preset; it stays as it is. */
    record Damaged(Path file, String name, Defect defect) implements PresetFile {
        @Override
        public String searchText() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /** What is wrong with a file. */
    enum Defect {
        /** It cannot be read. */
        UNREADABLE,
        /** It is not JSON. */
        NO_JSON,
        /** It is JSON, but no preset. */
        NO_PRESET,
        /** It is a preset that this version cannot hold as it is. */
        PROBLEMS
    }
}
