package io.slipway.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;

/** Writes a file as a whole or not at all: whatever fails, the old content stands. */
public final class AtomicFile {
    private static final int BUFFER = 64 * 1024;
    private static final String FRESH = ".slipway-";
    private static final String UNFINISHED = ".tmp";

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
        AtomicFile.<IOException>write(file, (Content<IOException>) out -> out.write(content));
    }

    /**
     * Replaces the file as {@link #write(Path, byte[])} does, unless a last look just before finds that it must not be.
     *
     * @param file the file; its folder is made when it is not there
     * @param content all of the new content
     * @param lastLook throws when the file must stay as it is
     * @throws IOException as the look does, or when it cannot be written; the old file is untouched then
     */
    public static void write(Path file, byte[] content, LastLook lastLook) throws IOException {
        replace(file, out -> out.write(content), lastLook);
    }

    /** Whether a file is what a write leaves beside its file when the process is ended by force. */
    public static boolean isLeftOver(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(FRESH) && name.endsWith(UNFINISHED);
    }

    /**
     * Takes the file away; it is gone from the disk when this returns.
     *
     * @param file the file, which need not be there
     * @throws IOException when it cannot be taken away; it stands then
     */
    public static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            syncFolder(PrivateFile.folderOf(file));
        }
    }

    /**
     * Takes away what a process that was ended by force has left half written; the folders below are not looked into.
     *
     * @param folder the folder, which need not be there
     * @param before what was begun later may be under way still, and stays
     * @throws IOException when the folder cannot be read or something cannot be taken away
     */
    public static void removeLeftOver(Path folder, Instant before) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, FRESH + "*")) {
                for (Path file : found) {
                    if (isLeftOver(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    /** Looks at what is about to be replaced. */
    @FunctionalInterface
    public interface LastLook {
        void look() throws IOException;
    }

    /** Writes the content bit by bit. */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        void writeTo(OutputStream out) throws IOException, E;
    }

    /**
     * Replaces the file by what is written bit by bit, readable by its owner only.
     *
     * @param file the file; its folder is made when it is not there
     * @param content writes all of the new content; when it throws, the old file is untouched and nothing is left over
     * @throws IOException when it cannot be written; the old file is untouched then
     * @throws E as the content does
     */
    public static <E extends Exception> void write(Path file, Content<E> content) throws IOException, E {
        replace(file, content, () -> {});
    }

    private static <E extends Exception> void replace(Path file, Content<E> content, LastLook lastLook)
            throws IOException, E {
        Path folder = PrivateFile.folderOf(file);
        Path fresh = Files.createTempFile(folder, FRESH, UNFINISHED);
        try {
            writeThrough(fresh, content);
            lastLook.look();
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(folder);
    }

    private static <E extends Exception> void writeThrough(Path file, Content<E> content) throws IOException, E {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE));
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
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
