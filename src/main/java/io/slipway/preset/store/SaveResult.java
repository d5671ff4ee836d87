package io.slipway.preset.store;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.Seen;
import io.slipway.preset.folder.FolderState;
import io.slipway.vault.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What came of storing a preset; only {@link Saved} changed a file. */
public sealed interface SaveResult {
    /** It is stored; this is the file as it is now, to be named when it is stored again. */
    record Saved(PresetFile file) implements SaveResult {}

    /** Somebody else changed the file since it was opened; {@link PresetStore#keepMine} stores it all the same. */
    sealed interface Conflict extends SaveResult {
        /** The file as it was found. */
        Seen found();
    }

    /** The file says something else by now. */
    record ChangedOnDisk(PresetFile theirs) implements Conflict {
        @Override
        public Seen found() {
            return theirs.seen();
        }
    }

    /** The file is no longer there. */
    record Gone(Path file) implements Conflict {
        @Override
        public Seen found() {
            return Seen.absent(file);
        }
    }

    /** Another preset in the same folder has the name. */
    record NameTaken(PresetFile other) implements SaveResult {}

    /** That is no folder below the presets folder; names of hidden ones and of links are none either. */
    record WrongFolder(String folder) implements SaveResult {}

    /** A copy could not be opened by anybody, as these secrets are sealed for the original: why, by JSON pointer. */
    record StillLocked(Map<String, Trouble> secrets) implements SaveResult {
        public StillLocked {
            secrets = Map.copyOf(secrets);
        }
    }

    /**
     * The disk does not take it.
     *
     * @param file which file
     * @param folder what can be done with the presets folder; when that is not the reason, it is ready
     * @param why the failure, where there was one
     */
    record NotWritable(Path file, FolderState folder, Optional<IOException> why) implements SaveResult {}
}
