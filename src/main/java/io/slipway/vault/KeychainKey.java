package io.slipway.vault;

import io.slipway.vault.age.AgeException;
import io.slipway.vault.age.Identity;
import io.slipway.vault.age.PublicKey;
import java.util.Arrays;

/** The private key in a keychain, under its public key, so that two vaults never share an account. */
final class KeychainKey {
    private final Keychain keychain;

    KeychainKey(Keychain keychain) {
        this.keychain = keychain;
    }

    /** Keeps it, and says whether: a keychain that says so is believed when it gives it back. */
    boolean keep(byte[] secret, PublicKey key) {
        char[] chars = new char[secret.length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) secret[i];
        }
        try {
            return keychain.store(key.text(), chars)
                    && find(key) instanceof Attempt.Done<Identity>(Identity back)
                    && back.publicKey().equals(key);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    Attempt<Identity> find(PublicKey key) {
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

    /** Whether the keychain says that it forgot the key; {@link #find} tells whether it did. */
    boolean forget(PublicKey key) {
        return keychain.remove(key.text());
    }
}
