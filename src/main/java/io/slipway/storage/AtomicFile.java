package io.slipway.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Writes a file as a whole or not at all: whatever fails, the old content stands. */
public final class AtomicFile {
    private AtomicFile() {
    }

    /**
     * Replaces the file, readable by its owner only; the new content is on disk when this returns.
     *
     * @param file the file; its folder is made when it is not there
     * @param content all of the new content
     * @throws IOException when it cannot be written; the old file is untouched then
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /** The same for content that is written piece by piece. */
    public static void write(Path file, Content content) throws IOException {
        Path folder = PrivateFile.folderOf(file);
        Path fresh = Files.createTempFile(folder, ".slipway-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.WRITE))) {
                content.to(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(folder);
    }

    /** Writes the content of a file, however long that is. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; what it throws leaves the old file as it was. */
        void to(OutputStream out) throws IOException;
    }

    /** Without it the rename itself may be lost with the power; not every system lets a folder be opened. */
    private static void syncFolder(Path folder) throws IOException {
        if (PrivateFile.isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
