package io.slipway.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
        Path folder = folder(file);
        Path fresh = Files.createTempFile(folder, ".slipway-", ".tmp");
        try {
            writeThrough(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(folder);
    }

    /** Makes a folder, and those above it, for its owner only. */
    public static Path privateFolder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }

    private static Path folder(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(file.toString());
        }
        return privateFolder(parent);
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
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
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
