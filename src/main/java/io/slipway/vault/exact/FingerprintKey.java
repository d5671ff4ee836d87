package io.slipway.vault.exact;

import io.slipway.storage.PrivateFile;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;

/** The file with the key of all fingerprints, which is the owner's only and is made once. */
public final class FingerprintKey {
    private FingerprintKey() {
    }

    /** Where the key lies in the vault's folder. */
    public static Path in(Path vault) {
        return vault.resolve("fingerprint.key");
    }

    /**
     * Fingerprints by the key in a file, which is made when it is not there; two processes that start at once get the
     * same one. A file that holds something else stays as it is, as a new key would make all secrets look changed.
     *
     * @param file where it lies
     * @return refused with {@code DAMAGED}, with {@code UNREADABLE} when it can be neither read nor made, or with
     *     {@code BUSY} when another thread is about to
     */
    public static Attempt<Fingerprints> load(Path file) {
        try {
            PrivateFile.ensure(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                return held.isValid() ? loaded(channel) : new Attempt.Refused<>(Trouble.BUSY);
            }
        } catch (OverlappingFileLockException here) {
            return new Attempt.Refused<>(Trouble.BUSY);
        } catch (IOException unreadable) {
            return new Attempt.Refused<>(Trouble.UNREADABLE);
        }
    }

    private static Attempt<Fingerprints> loaded(FileChannel channel) throws IOException {
        byte[] key = new byte[Fingerprints.KEY_BYTES];
        try {
            if (channel.size() == 0) {
                new SecureRandom().nextBytes(key);
                writeAll(channel, ByteBuffer.wrap(key));
                return new Attempt.Done<>(new Fingerprints(key));
            }
            return channel.size() == key.length && readAll(channel, ByteBuffer.wrap(key))
                    ? new Attempt.Done<>(new Fingerprints(key))
                    : new Attempt.Refused<>(Trouble.DAMAGED);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer key) throws IOException {
        while (key.hasRemaining()) {
            channel.write(key);
        }
        channel.force(true);
    }

    private static boolean readAll(FileChannel channel, ByteBuffer key) throws IOException {
        int count;
        do {
            count = channel.read(key);
        } while (count >= 0 && key.hasRemaining());
        return !key.hasRemaining();
    }
}
