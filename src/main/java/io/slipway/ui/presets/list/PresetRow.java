package io.slipway.ui.presets.list;

import io.slipway.preset.file.PresetFile;

/** A row of the list. */
public sealed interface PresetRow {
    /** The groups of the list, in their order. */
    enum Group {
        PINNED,
        RECENT,
        FOLDER
    }

    /**
     * The name of a group over its rows.
     *
     * @param group which one
     * @param folder the folder that it is, empty for the top and for other groups
     * @param size how many rows it has, shown or not
     * @param open whether they are shown
     */
    record Heading(Group group, String folder, int size, boolean open) implements PresetRow {
        /** What tells it from other headings. */
        public String key() {
            return group + "/" + folder;
        }
    }

    /**
     * A file.
     *
     * @param group the group that it stands in
     * @param file the file
     * @param pinned whether it is pinned
     */
    record Item(Group group, PresetFile file, boolean pinned) implements PresetRow {}
}
