package io.slipway.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
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
        Path folder = PrivateFile.folderOf(file);
        Path fresh = Files.createTempFile(folder, ".slipway-", ".tmp");
        try {
            writeThrough(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(folder);
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
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
