package io.slipway.preset.store;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.PresetReader;
import io.slipway.preset.file.Seen;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.storage.AtomicFile;
import io.slipway.storage.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Changes single files of the presets folder, each as a whole or not at all. */
final class PresetWriter {
    private final PresetFolder folder;

    PresetWriter(PresetFolder folder) {
        this.folder = folder;
    }

    /** The file is not as it was seen. */
    private static final class Otherwise extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Writes a file that is still as it was seen. Between the last look and the renaming there is a moment in which
     * another program's change would be lost; no file system offers less than that.
     */
    SaveResult write(Seen expected, byte[] content) {
        Path file = expected.file();
        try {
            look(expected);
            folder.willWrite(Seen.of(file, content));
            AtomicFile.write(file, content, () -> look(expected));
            return new SaveResult.Saved(PresetReader.of(file, folder.folderOf(file), content));
        } catch (Otherwise changed) {
            return conflict(file);
        } catch (IOException failed) {
            return notWritable(file, failed);
        }
    }

    private static void look(Seen expected) throws IOException {
        if (!seen(expected.file()).equals(expected)) {
            throw new Otherwise();
        }
    }

    private static Seen seen(Path file) throws IOException {
        try {
            return Seen.of(file, Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return Seen.absent(file);
        }
    }

    private SaveResult conflict(Path file) {
        return Files.exists(file)
                ? new SaveResult.ChangedOnDisk(PresetReader.read(file, folder.folderOf(file)))
                : new SaveResult.Gone(file);
    }

    SaveResult move(Path file, Path target) {
        try {
            byte[] content = Files.readAllBytes(file);
            PrivateFile.folder(Objects.requireNonNull(target.getParent()));
            folder.willWrite(Seen.absent(file));
            folder.willWrite(Seen.of(target, content));
            Files.move(file, target);
            return new SaveResult.Saved(PresetReader.of(target, folder.folderOf(target), content));
        } catch (NoSuchFileException gone) {
            return new SaveResult.Gone(file);
        } catch (IOException failed) {
            return notWritable(file, failed);
        }
    }

    Removal remove(PresetFile file) {
        try {
            byte[] content = Files.readAllBytes(file.file());
            folder.willWrite(Seen.absent(file.file()));
            Files.delete(file.file());
            return new Removal.Removed(file, content);
        } catch (NoSuchFileException gone) {
            return new Removal.Failed(new SaveResult.Gone(file.file()));
        } catch (IOException failed) {
            return new Removal.Failed(notWritable(file.file(), failed));
        }
    }

    private SaveResult notWritable(Path file, IOException failed) {
        FolderState state = folder.choice().state();
        return new SaveResult.NotWritable(
                file,
                state.isWritable() ? FolderState.READY : state,
                Optional.of(failed));
    }
}
