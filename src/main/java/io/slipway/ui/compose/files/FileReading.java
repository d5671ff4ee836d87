package io.slipway.ui.compose.files;

import io.slipway.run.FileData;
import io.slipway.text.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javafx.concurrent.Task;

/** Reads one file of this machine, off the FX thread. */
final class FileReading extends Task<FileData> {
    /** A request is read back up to 32 MiB, and base64 adds a third. */
    static final long LARGEST = 20L << 20;

    private final File file;

    FileReading(File file) {
        this.file = file;
    }

    @Override
    protected FileData call() throws IOException {
        if (Files.isDirectory(file.toPath())) {
            throw new NotReadable("compose.file.folder", 0);
        }
        long size = Files.size(file.toPath());
        if (size > LARGEST) {
            throw new NotReadable("compose.file.large", size);
        }
        return FileData.ofBytes(Files.readAllBytes(file.toPath()));
    }

    /** A file that is there and is not taken. */
    static final class NotReadable extends IOException {
        private final String key;
        private final long size;

        /** Why, as the key of a text, and how large the file is where that is the reason. */
        NotReadable(String key, long size) {
            super(key);
            this.key = key;
            this.size = size;
        }

        /** The reason in one sentence. */
        String words(String name, Messages messages) {
            return messages.text(key, name, FileWords.size(size, messages.locale()));
        }
    }
}
