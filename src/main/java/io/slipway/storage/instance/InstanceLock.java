package io.slipway.storage.instance;

import io.slipway.storage.PrivateFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock on a data folder, held by an open file: the system gives it up with the process, so that a file that a crash
 * has left behind is no obstacle. The file says where its holder listens, and is its owner's only.
 */
public final class InstanceLock implements AutoCloseable {
    /** Far behind what is written, because some systems keep others from reading what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel file;

    private InstanceLock(FileChannel file) {
        this.file = file;
    }

    /** The lock, or nothing while another holds it. */
    static Optional<InstanceLock> tryOn(Path file) throws IOException {
        PrivateFile.ensure(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = locked(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            return Optional.of(new InstanceLock(channel));
        } catch (IOException unlockable) {
            channel.close();
            throw unlockable;
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException ownProcess) {
            return null;
        }
    }

    /** Says where its holder listens; whoever reads half of it tries again. */
    void announce(String where) throws IOException {
        file.truncate(0);
        file.write(ByteBuffer.wrap(where.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    /** Gives it up; the file stays, because another may be about to lock it. */
    @Override
    public void close() throws IOException {
        try (file) {
            file.truncate(0);
        }
    }
}
