package io.slipway.vault;

import io.slipway.vault.age.AgeException;
import io.slipway.vault.age.Identity;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The operator's own age key: content is sealed to it at any time and opened while it is unlocked.
 *
 * <p>One object for each process; it may be used from several threads. No call replaces a key that is there; only
 * {@link #delete} gives one up.
 */
public final class Vault {
    /** What OWASP's password storage cheat sheet asks of scrypt first: N = 2^17, r = 8; 128 MiB and under a second. */
    private static final int WORK = 17;

    private final VaultFiles files;
    private final IdentityKeeper keeper;
    private final Keychain keychain;
    private final HeldKey key = new HeldKey();

    /**
     * A vault in a folder, which is made when something is written into it.
     *
     * @param folder {@code vault} among the program's data
     */
    public Vault(Path folder, Keychain keychain) {
        this(folder, keychain, WORK);
    }

    Vault(Path folder, Keychain keychain, int work) {
        this.files = new VaultFiles(folder);
        this.keychain = keychain;
        this.keeper = new IdentityKeeper(files, keychain, work);
    }

    /** What can be done now. It reads file names only; a trouble with a keychain shows once unlocking was tried. */
    public VaultState state() {
        return key.state()
                .or(() -> files.kind().map(VaultState.Locked::new))
                .orElseGet(VaultState.Absent::new);
    }

    /** The key to seal to, locked or not; nothing without a vault or when the file that holds it is damaged. */
    public Optional<PublicKey> publicKey() {
        return key.identity().map(Identity::publicKey).or(this::written);
    }

    private Optional<PublicKey> written() {
        return files.publicKey() instanceof Attempt.Done<PublicKey>(PublicKey found) ? Optional.of(found) : Optional.empty();
    }

    /**
     * The same key unless it is in memory only, be it that its files were taken away: what is sealed to that cannot be
     * opened once the program has ended. Where another vault stands in its place, its key is the one that lasts. It reads
     * a file.
     */
    public Optional<PublicKey> lastingKey() {
        Optional<PublicKey> written = written();
        Optional<PublicKey> held = key.identity().map(Identity::publicKey);
        if (key.isInMemoryOnly() || files.kind().isEmpty()) {
            return Optional.empty();
        }
        return held.isPresent() && written.isEmpty() ? held : written;
    }

    /** Whether the key may be left to a keychain at all; that of portable data is not. */
    public boolean mayUseKeychain() {
        return keychain.isWanted();
    }

    /** Whether a vault can be created in the keychain. It may block, as the system may ask the operator. */
    public boolean hasKeychain() {
        return keychain.isSupported();
    }

    /**
     * Makes a new key and keeps it; the vault is unlocked then. It blocks for about a second, in a keychain longer.
     *
     * @param passphrase for {@code PASSPHRASE}, else not looked at; the caller wipes it
     * @return refused with {@code THERE_ALREADY}, {@code BUSY}, {@code EMPTY_PASSPHRASE}, {@code TOO_COSTLY},
     *     {@code KEYCHAIN_MISSING}, {@code KEYCHAIN_REFUSED} or {@code NOT_WRITTEN}
     */
    public synchronized Attempt<PublicKey> create(VaultKind kind, char[] passphrase) {
        if (kind == VaultKind.PASSPHRASE && passphrase.length == 0) {
            return new Attempt.Refused<>(Trouble.EMPTY_PASSPHRASE);
        }
        if (key.isUnlocked() || files.kind().isPresent()) {
            return new Attempt.Refused<>(Trouble.THERE_ALREADY);
        }
        if (kind == VaultKind.MEMORY) {
            return opened(kind, keeper.create(kind, passphrase));
        }
        if (kind == VaultKind.KEYCHAIN && !keychain.isSupported()) {
            return new Attempt.Refused<>(Trouble.KEYCHAIN_MISSING);
        }
        return createAlone(kind, passphrase);
    }

    private Attempt<PublicKey> createAlone(VaultKind kind, char[] passphrase) {
        return files.alone(() -> files.kind().isPresent()
                ? new Attempt.Refused<PublicKey>(Trouble.THERE_ALREADY)
                : opened(kind, keeper.create(kind, passphrase)));
    }

    /**
     * Protects the key by another passphrase; it stays the same key, and the vault is unlocked then. It blocks for about
     * two seconds. A copy of the file that was made before still opens with the old passphrase.
     *
     * @param old the present passphrase; the caller wipes both
     * @return refused with {@code WRONG_PASSPHRASE}, {@code EMPTY_PASSPHRASE}, {@code ABSENT} when no passphrase protects
     *     the key, {@code BUSY}, {@code TOO_COSTLY}, {@code NOT_WRITTEN}, or as {@link #unlock} is; nothing is changed then
     */
    public synchronized Attempt<PublicKey> changePassphrase(char[] old, char[] fresh) {
        if (fresh.length == 0) {
            return new Attempt.Refused<>(Trouble.EMPTY_PASSPHRASE);
        }
        if (!files.kind().equals(Optional.of(VaultKind.PASSPHRASE))) {
            return new Attempt.Refused<>(Trouble.ABSENT);
        }
        return files.alone(() -> opened(VaultKind.PASSPHRASE, keeper.rewrap(old, fresh)));
    }

    /**
     * Gives the key up for good: what was sealed to it alone opens for nobody any more. It needs no passphrase, since that
     * may be what was lost. However it is interrupted, the vault is there as before or there is none. It blocks as long as
     * a keychain asks the operator.
     *
     * @return whether nothing is left of the key: a keychain that does not answer may hold it still; refused with
     *     {@code ABSENT} when it is in memory only, {@code BUSY}, {@code NOT_WRITTEN}, or {@code KEYCHAIN_KEEPS} when the
     *     keychain hands the key out and does not forget it
     */
    public synchronized Attempt<Boolean> delete() {
        if (files.kind().isEmpty()) {
            return new Attempt.Refused<>(Trouble.ABSENT);
        }
        return files.alone(() -> {
            Attempt<Boolean> deleted = files.kind()
                    .map(keeper::delete)
                    .orElseGet(() -> new Attempt.Refused<>(Trouble.ABSENT));
            if (deleted instanceof Attempt.Done<Boolean>) {
                key.lock();
                key.fail(null);
            }
            return deleted;
        });
    }

    /**
     * Gets the key from where it is kept. It blocks for about a second, and as long as a keychain asks the operator.
     *
     * @param passphrase for a vault under a passphrase, else not looked at; the caller wipes it
     * @return refused with {@code WRONG_PASSPHRASE}, {@code ABSENT}, or what {@link VaultState.Unsupported} tells then
     */
    public synchronized Attempt<PublicKey> unlock(char[] passphrase) {
        Optional<Identity> now = key.identity();
        if (now.isPresent()) {
            return new Attempt.Done<>(now.get().publicKey());
        }
        VaultKind kind = files.kind().orElse(VaultKind.MEMORY);
        return opened(kind, keeper.find(kind, passphrase));
    }

    private Attempt<PublicKey> opened(VaultKind kind, Attempt<Identity> attempt) {
        return switch (attempt) {
            case Attempt.Done<Identity>(Identity identity) -> {
                key.unlock(kind, identity);
                yield new Attempt.Done<>(identity.publicKey());
            }
            case Attempt.Refused<Identity>(Trouble reason) -> {
                key.fail(reason.lasts() && files.kind().isPresent() ? reason : null);
                yield new Attempt.Refused<>(reason);
            }
        };
    }

    /** Forgets the key; one that was in memory only is gone for good. */
    public synchronized void lock() {
        key.lock();
    }

    /**
     * Content as an ASCII-armored age file, in any state of the vault.
     *
     * @param recipients who can open it, the operator only if named among them
     * @throws IllegalArgumentException without a recipient
     */
    public byte[] seal(byte[] content, List<PublicKey> recipients) {
        return PublicKey.sealText(content, recipients);
    }

    /**
     * The content of an age file, binary or armored. The caller wipes it when it is secret.
     *
     * @return refused with {@code ABSENT}, {@code LOCKED}, {@code NOT_FOR_THIS_KEY} or {@code DAMAGED}
     */
    public Attempt<byte[]> open(byte[] sealed) {
        Optional<Identity> now = key.identity();
        if (now.isEmpty()) {
            return new Attempt.Refused<>(files.kind().isPresent() ? Trouble.LOCKED : Trouble.ABSENT);
        }
        try {
            return new Attempt.Done<>(now.get().open(sealed));
        } catch (AgeException refused) {
            return new Attempt.Refused<>(Trouble.of(refused));
        }
    }
}
