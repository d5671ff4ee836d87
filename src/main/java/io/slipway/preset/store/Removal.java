package io.slipway.preset.store;

import io.slipway.preset.file.PresetFile;

/** What came of removing a file. */
public sealed interface Removal {
    /** It is gone; {@link PresetStore#restore} brings every byte of it back. */
    final class Removed implements Removal {
        private final PresetFile file;
        private final byte[] content;

        Removed(PresetFile file, byte[] content) {
            this.file = file;
            this.content = content.clone();
        }

        /** What it was. */
        public PresetFile file() {
            return file;
        }

        byte[] content() {
            return content.clone();
        }
    }

    /** It is still there, or somebody else has removed it. */
    record Failed(SaveResult why) implements Removal {}
}
