package io.slipway.vault;

import io.slipway.vault.age.AgeException;
import io.slipway.vault.age.Identity;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.util.Arrays;

/** Makes the private key, finds it and gives it up, where each kind of vault keeps it; each copy is wiped after use. */
final class IdentityKeeper {
    private final VaultFiles files;
    private final PassphraseKey file;
    private final KeychainKey keychain;

    IdentityKeeper(VaultFiles files, Keychain keychain, int work) {
        this.files = files;
        this.file = new PassphraseKey(files, work);
        this.keychain = new KeychainKey(keychain);
    }

    /** Keeps a new secret; the public key is written last, so that an interrupted creation leaves no half vault. */
    Attempt<Identity> create(VaultKind kind, char[] passphrase) {
        byte[] secret = Identity.newSecret();
        try {
            Identity identity = Identity.of(secret);
            switch (kind) {
                case MEMORY -> {
                    return new Attempt.Done<>(identity);
                }
                case PASSPHRASE -> file.write(secret, identity.publicKey(), passphrase);
                case KEYCHAIN -> {
                    if (!keychain.keep(secret, identity.publicKey())) {
                        return new Attempt.Refused<>(Trouble.KEYCHAIN_REFUSED);
                    }
                }
            }
            files.writePublicKey(identity.publicKey());
            return new Attempt.Done<>(identity);
        } catch (AgeException costly) {
            return new Attempt.Refused<>(Trouble.of(costly));
        } catch (IOException notWritten) {
            return new Attempt.Refused<>(Trouble.NOT_WRITTEN);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The private key from where a vault of this kind keeps it. */
    Attempt<Identity> find(VaultKind kind, char[] passphrase) {
        return switch (kind) {
            case PASSPHRASE -> file.find(passphrase);
            case KEYCHAIN -> switch (files.publicKey()) {
                case Attempt.Done<PublicKey>(PublicKey key) -> keychain.find(key);
                case Attempt.Refused<PublicKey>(Trouble reason) -> new Attempt.Refused<>(reason);
            };
            case MEMORY -> new Attempt.Refused<>(Trouble.ABSENT);
        };
    }

    /** Puts the private key under another passphrase. */
    Attempt<Identity> rewrap(char[] old, char[] fresh) {
        return file.rewrap(old, fresh);
    }

    /**
     * Gives the key up. Of the two files the private key goes last, which the public one is made from, and the public key
     * first where it is all there is; so at no moment half a vault is left.
     *
     * @return whether nothing is left of it
     */
    Attempt<Boolean> delete(VaultKind kind) {
        Attempt<PublicKey> key = files.publicKey();
        try {
            files.removePublicKey();
        } catch (IOException stands) {
            return new Attempt.Refused<>(Trouble.NOT_WRITTEN);
        }
        return switch (kind) {
            case PASSPHRASE -> withoutFile(key);
            case KEYCHAIN -> key instanceof Attempt.Done<PublicKey>(PublicKey account)
                    ? withoutAccount(account)
                    : new Attempt.Done<>(false);
            case MEMORY -> new Attempt.Done<>(true);
        };
    }

    private Attempt<Boolean> withoutFile(Attempt<PublicKey> key) {
        try {
            files.removeIdentity();
            return new Attempt.Done<>(true);
        } catch (IOException stands) {
            if (key instanceof Attempt.Done<PublicKey>(PublicKey before)) {
                isBack(before);
            }
            return new Attempt.Refused<>(Trouble.NOT_WRITTEN);
        }
    }

    /** Unlocking writes it again too. */
    private boolean isBack(PublicKey key) {
        try {
            files.writePublicKey(key);
            return true;
        } catch (IOException notWritten) {
            return false;
        }
    }

    /** Where the keychain only says that it forgot the key, or only says that it did not, its answer to a question counts. */
    private Attempt<Boolean> withoutAccount(PublicKey account) {
        boolean removed = keychain.forget(account);
        if (!(keychain.find(account) instanceof Attempt.Done<Identity>)) {
            return new Attempt.Done<>(removed);
        }
        return isBack(account) ? new Attempt.Refused<>(Trouble.KEYCHAIN_KEEPS) : new Attempt.Done<>(false);
    }
}
