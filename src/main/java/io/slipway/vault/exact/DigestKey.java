package io.slipway.vault.exact;

import io.slipway.vault.Attempt;
import io.slipway.vault.SealedValue;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A random key for fingerprints that lies on disk sealed to the operator alone: making fingerprints that outlive the
 * process needs no unlock, comparing with them in a later one does.
 *
 * <p>It may be used from several threads, and prints as a mask.
 */
public final class DigestKey {
    private static final int ID_BYTES = 8;
    /** What it is sealed for, so that no other sealed value can be put in its place. */
    private static final String OWNER = "fingerprints";

    private final String id;
    private final byte[] key;
    private final Fingerprints fingerprints;
    private Optional<Seal> last;

    private record Seal(PublicKey operator, String sealed) {}

    private DigestKey(String id, byte[] key, Optional<Seal> last) {
        this.id = id;
        this.key = key;
        this.fingerprints = new Fingerprints(key);
        this.last = last;
    }

    /** A new key under a new id. */
    public static DigestKey fresh() {
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[ID_BYTES];
        byte[] key = new byte[Fingerprints.KEY_BYTES];
        random.nextBytes(id);
        random.nextBytes(key);
        return new DigestKey(HexFormat.of().formatHex(id), key, Optional.empty());
    }

    /**
     * The key that was sealed under an id. It takes about a millisecond.
     *
     * @return refused as {@link SealedValue#open} refuses, or with {@code DAMAGED} when it has not the size of a key
     */
    public static Attempt<DigestKey> open(String id, String sealed, Vault vault) {
        return switch (SealedValue.open(vault, OWNER, id, sealed)) {
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
            case Attempt.Done<byte[]>(byte[] key) when key.length != Fingerprints.KEY_BYTES -> {
                Arrays.fill(key, (byte) 0);
                yield new Attempt.Refused<>(Trouble.DAMAGED);
            }
            case Attempt.Done<byte[]>(byte[] key) -> new Attempt.Done<>(
                    new DigestKey(id, key, vault.publicKey().map(operator -> new Seal(operator, sealed))));
        };
    }

    /** Tells it apart from others; it says nothing about the key. */
    public String id() {
        return id;
    }

    /** The fingerprints by this key. */
    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /** The form to store: an ASCII-armored age file for this operator, the same one as long as it is the same operator. */
    public synchronized String sealedTo(PublicKey operator) {
        Seal seal = last.filter(made -> made.operator().equals(operator))
                .orElseGet(() -> new Seal(
                        operator, SealedValue.seal(OWNER, id, key, List.of(operator))));
        last = Optional.of(seal);
        return seal.sealed();
    }

    @Override
    public String toString() {
        return "DigestKey[********]";
    }
}
