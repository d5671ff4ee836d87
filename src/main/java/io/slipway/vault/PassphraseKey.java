package io.slipway.vault;

import io.slipway.vault.age.AgeException;
import io.slipway.vault.age.Identity;
import io.slipway.vault.age.IdentityText;
import io.slipway.vault.age.Passphrase;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.util.Arrays;

/** The private key in its file, under a passphrase. */
final class PassphraseKey {
    private final VaultFiles files;
    private final int work;

    PassphraseKey(VaultFiles files, int work) {
        this.files = files;
        this.work = work;
    }

    /** The file is replaced as a whole: at each moment the passphrase before opens it, or this one. */
    void write(byte[] secret, PublicKey key, char[] typed) throws AgeException, IOException {
        files.writeIdentity(sealed(secret, key, typed));
    }

    private byte[] sealed(byte[] secret, PublicKey key, char[] typed) throws AgeException {
        byte[] text = IdentityText.write(secret, key);
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return passphrase.seal(text, work);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** The identity out of the file; a missing public key is written again, one that differs is a refusal. */
    Attempt<Identity> find(char[] typed) {
        return find(typed, secret -> {});
    }

    /** Puts the identity in the file under another passphrase; without the old one nothing is changed. */
    Attempt<Identity> rewrap(char[] old, char[] fresh) {
        return find(old, secret -> write(secret, Identity.of(secret).publicKey(), fresh));
    }

    /** What is done with the secret before it is wiped. */
    @FunctionalInterface
    private interface Use {
        void of(byte[] secret) throws AgeException, IOException;
    }

    private Attempt<Identity> find(char[] typed, Use use) {
        return switch (files.sealedIdentity()) {
            case Attempt.Done<byte[]>(byte[] sealed) -> unsealed(sealed, typed, use);
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
        };
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
}
