package io.slipway.vault;

import io.slipway.vault.age.AgeException;
import io.slipway.vault.age.Identity;
import io.slipway.vault.age.IdentityText;
import io.slipway.vault.age.Passphrase;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.util.Arrays;

/** Puts the private key where it is kept and gets it from there; each copy of it is wiped as soon as it was used. */
final class IdentityKeeper {
    private final VaultFiles files;
    private final Keychain keychain;
    private final int work;

    IdentityKeeper(VaultFiles files, Keychain keychain, int work) {
        this.files = files;
        this.keychain = keychain;
        this.work = work;
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
                case PASSPHRASE -> files.writeIdentity(sealed(secret, identity.publicKey(), passphrase));
                case KEYCHAIN -> {
                    if (!isKept(secret, identity.publicKey())) {
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

    private byte[] sealed(byte[] secret, PublicKey key, char[] typed) throws AgeException {
        byte[] text = IdentityText.write(secret, key);
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return passphrase.seal(text, work);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** A keychain may say that it kept something and not have done so; it is believed when it gives it back. */
    private boolean isKept(byte[] secret, PublicKey key) {
        char[] chars = new char[secret.length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) secret[i];
        }
        try {
            return keychain.store(key.text(), chars)
                    && fromKeychain(key) instanceof Attempt.Done<Identity>(Identity back)
                    && back.publicKey().equals(key);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    /** The identity out of the file; a missing public key is written again, one that differs is a refusal. */
    Attempt<Identity> fromFile(char[] typed) {
        return switch (files.sealedIdentity()) {
            case Attempt.Done<byte[]>(byte[] sealed) -> unsealed(sealed, typed, secret -> {});
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
        };
    }

    /**
     * Puts the identity in the file under another passphrase. The file is replaced as a whole, so that at each moment one
     * of the two opens it; without the old passphrase nothing is changed.
     */
    Attempt<Identity> rewrap(char[] old, char[] fresh) {
        return switch (files.sealedIdentity()) {
            case Attempt.Done<byte[]>(byte[] sealed) -> unsealed(sealed, old, secret ->
                    files.writeIdentity(sealed(secret, Identity.of(secret).publicKey(), fresh)));
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
        };
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
        boolean removed = keychain.remove(account.text());
        if (!(fromKeychain(account) instanceof Attempt.Done<Identity>)) {
            return new Attempt.Done<>(removed);
        }
        return isBack(account) ? new Attempt.Refused<>(Trouble.KEYCHAIN_KEEPS) : new Attempt.Done<>(false);
    }

    /** What is done with the secret before it is wiped. */
    @FunctionalInterface
    private interface Use {
        void of(byte[] secret) throws AgeException, IOException;
    }

    private Attempt<Identity> unsealed(byte[] sealed, char[] typed, Use use) {
        byte[] text = {};
        byte[] secret = {};
        try (Passphrase passphrase = Passphrase.of(typed)) {
            text = passphrase.open(sealed);
            secret = IdentityText.secret(text);
            Attempt<Identity> found = withPublicKey(Identity.of(secret));
            if (found instanceof Attempt.Done<Identity>) {
                use.of(secret);
            }
            return found;
        } catch (AgeException refused) {
            return new Attempt.Refused<>(Trouble.of(refused));
        } catch (IOException notWritten) {
            return new Attempt.Refused<>(Trouble.NOT_WRITTEN);
        } finally {
            Arrays.fill(text, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    private Attempt<Identity> withPublicKey(Identity identity) {
        return switch (files.publicKey()) {
            case Attempt.Done<PublicKey>(PublicKey written) when written.equals(identity.publicKey()) ->
                new Attempt.Done<>(identity);
            case Attempt.Done<PublicKey> other -> new Attempt.Refused<>(Trouble.PUBLIC_KEY_DIFFERS);
            case Attempt.Refused<PublicKey>(Trouble reason) when reason == Trouble.ABSENT -> rewritten(identity);
            case Attempt.Refused<PublicKey>(Trouble reason) -> new Attempt.Refused<>(reason);
        };
    }

    private Attempt<Identity> rewritten(Identity identity) {
        try {
            files.writePublicKey(identity.publicKey());
            return new Attempt.Done<>(identity);
        } catch (IOException notWritten) {
            return new Attempt.Refused<>(Trouble.NOT_WRITTEN);
        }
    }

    /** The identity that the keychain holds under its public key, so that two vaults never share an account. */
    Attempt<Identity> fromKeychain(PublicKey key) {
        return switch (keychain.fetch(key.text())) {
            case Attempt.Refused<char[]>(Trouble reason) -> new Attempt.Refused<>(reason);
            case Attempt.Done<char[]>(char[] chars) -> {
                byte[] secret = new byte[chars.length];
                for (int i = 0; i < secret.length; i++) {
                    secret[i] = (byte) chars[i];
                }
                Arrays.fill(chars, '\0');
                yield matching(secret, key);
            }
        };
    }

    private static Attempt<Identity> matching(byte[] secret, PublicKey key) {
        try {
            Identity identity = Identity.of(secret);
            return identity.publicKey().equals(key)
                    ? new Attempt.Done<>(identity)
                    : new Attempt.Refused<>(Trouble.PUBLIC_KEY_DIFFERS);
        } catch (AgeException damaged) {
            return new Attempt.Refused<>(Trouble.of(damaged));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
