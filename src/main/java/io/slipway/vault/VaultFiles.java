package io.slipway.vault;

import io.slipway.storage.AtomicFile;
import io.slipway.storage.PrivateFile;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The vault's folder: the public key in clear and, under a passphrase, the private key beside it. */
final class VaultFiles {
    /** An identity has under 1 KiB; what is much larger is none and is not read. */
    private static final int MOST_BYTES = 64 * 1024;

    private final Path folder;

    VaultFiles(Path folder) {
        this.folder = folder;
    }

    /** The private key, sealed to a passphrase: {@code age -d -i identity.age} takes it too. */
    private Path identity() {
        return folder.resolve("identity.age");
    }

    /** The public key in clear: {@code age -R recipient.txt} takes it too. */
    private Path recipient() {
        return folder.resolve("recipient.txt");
    }

    /**
     * Which vault lies here; a public key alone means that the private one is in the keychain. A folder that cannot be
     * looked into may hold one, and is not taken for none.
     */
    Optional<VaultKind> kind() {
        if (!Files.notExists(identity())) {
            return Optional.of(VaultKind.PASSPHRASE);
        }
        return Files.notExists(recipient()) ? Optional.empty() : Optional.of(VaultKind.KEYCHAIN);
    }

    /** The public key; refused with {@code ABSENT}, {@code DAMAGED} or {@code UNREADABLE}. */
    Attempt<PublicKey> publicKey() {
        return switch (read(recipient())) {
            case Attempt.Done<byte[]>(byte[] text) -> onlyKey(new String(text, StandardCharsets.UTF_8));
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
        };
    }

    /** The sealed private key; refused with {@code ABSENT}, {@code DAMAGED} or {@code UNREADABLE}. */
    Attempt<byte[]> sealedIdentity() {
        return read(identity());
    }

    void writeIdentity(byte[] sealed) throws IOException {
        AtomicFile.write(identity(), sealed);
    }

    void writePublicKey(PublicKey key) throws IOException {
        AtomicFile.write(recipient(), (key.text() + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** A write that was ended by force may have left another copy. */
    void removeIdentity() throws IOException {
        AtomicFile.removeLeftOver(folder, Instant.MAX);
        AtomicFile.remove(identity());
    }

    void removePublicKey() throws IOException {
        AtomicFile.remove(recipient());
    }

    /** Changes the vault while no other process does; refused with {@code BUSY} when one is about to. */
    <T> Attempt<T> alone(Supplier<Attempt<T>> change) {
        try (FileChannel channel = lockFile();
                FileLock held = channel.tryLock()) {
            return held == null ? new Attempt.Refused<>(Trouble.BUSY) : change.get();
        } catch (OverlappingFileLockException here) {
            return new Attempt.Refused<>(Trouble.BUSY);
        } catch (IOException notWritten) {
            return new Attempt.Refused<>(Trouble.NOT_WRITTEN);
        }
    }

    private FileChannel lockFile() throws IOException {
        Path lock = folder.resolve("create.lock");
        PrivateFile.ensure(lock);
        return FileChannel.open(lock, StandardOpenOption.WRITE);
    }

    private static Attempt<PublicKey> onlyKey(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return lines.stream()
                .filter(line -> lines.size() == 1)
                .flatMap(line -> PublicKey.parse(line).stream())
                .<Attempt<PublicKey>>map(Attempt.Done::new)
                .findFirst()
                .orElseGet(() -> new Attempt.Refused<>(Trouble.DAMAGED));
    }

    private static Attempt<byte[]> read(Path file) {
        try {
            if (Files.notExists(file)) {
                return new Attempt.Refused<>(Trouble.ABSENT);
            }
            return Files.size(file) > MOST_BYTES
                    ? new Attempt.Refused<>(Trouble.DAMAGED)
                    : new Attempt.Done<>(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return new Attempt.Refused<>(Trouble.UNREADABLE);
        }
    }
}
