package io.slipway.ui.compose.files;

import io.slipway.run.FileData;
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
            throw new NotReadable("compose.file.folder", "");
        }
        long size = Files.size(file.toPath());
        if (size > LARGEST) {
            throw new NotReadable("compose.file.large", FileWords.size(size));
        }
        return FileData.ofBytes(Files.readAllBytes(file.toPath()));
    }

    /** A file that is there and is not taken. */
    static final class NotReadable extends IOException {
        private final String key;
        private final String detail;

        NotReadable(String key, String detail) {
            super(key);
            this.key = key;
            this.detail = detail;
        }

        String key() {
            return key;
        }

        String detail() {
            return detail;
        }
    }
}
