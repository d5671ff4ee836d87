package io.slipway.sandbox.world;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file of lines to which several processes append and which all of them read on. */
final class JournalFile {
    private static final Object ONE_WRITER_IN_THIS_PROCESS = new Object();

    private static final Set<StandardOpenOption> APPENDING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final Path path;
    private long read;

    JournalFile(Path path) throws IOException {
        this.path = path;
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent(), ownerOnly("rwx------"));
        }
    }

    /** Appends a line and returns once it is on disk. A file lock holds for a process, not for a thread. */
    void append(String line) throws IOException {
        synchronized (ONE_WRITER_IN_THIS_PROCESS) {
            try (FileChannel file = FileChannel.open(path, APPENDING, ownerOnly("rw-------")); FileLock lock = file.lock()) {
                assert lock.isValid();
                String start = endsMidLine(file) ? "\n" : "";
                write(file, ByteBuffer.wrap((start + line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    /** Names of variables and files are nobody else's business. */
    private FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** A process that died while writing left half a line: the next one must not continue it. */
    private static boolean endsMidLine(FileChannel file) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        file.position(file.size());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    /** Whether the file became shorter than what was read of it, so that all of it is to be read again. */
    boolean hasBeenReplaced() throws IOException {
        boolean replaced = Files.exists(path) ? Files.size(path) < read : read > 0;
        if (replaced) {
            read = 0;
        }
        return replaced;
    }

    /** The whole lines that came since the last call. */
    String readOn() throws IOException {
        if (!Files.exists(path) || Files.size(path) == read) {
            return "";
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            byte[] bytes = Channels.newInputStream(file.position(read)).readAllBytes();
            return wholeLines(bytes);
        }
    }

    private String wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        read += end;
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
