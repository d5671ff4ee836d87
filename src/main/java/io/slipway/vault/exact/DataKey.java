package io.slipway.vault.exact;

import io.slipway.vault.age.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/**
 * A key for the launches of one process, sealed to the operator: writing needs no unlock, reading does.
 *
 * <p>It may be used from several threads. It prints as a mask, and closing wipes it.
 */
public final class DataKey implements AutoCloseable {
    private final byte[] key;
    private final byte[] sealedKey;
    private boolean closed;

    private DataKey(byte[] key, byte[] sealedKey) {
        this.key = key;
        this.sealedKey = sealedKey;
    }

    /** A new key that only the owner of the public key gets back. */
    public static DataKey sealedTo(PublicKey operator) {
        byte[] key = new byte[LaunchBox.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new DataKey(key, PublicKey.sealBinary(key, List.of(operator)));
    }

    /**
     * The exact bytes of a launch, sealed; they can be opened for this launch only.
     *
     * @throws IllegalStateException after closing, as a wiped key protects nothing
     */
    public synchronized ExactBytes seal(String launchId, byte[] content) {
        if (closed) {
            throw new IllegalStateException("The key was wiped");
        }
        return new ExactBytes(sealedKey, LaunchBox.encrypt(key, launchId, content));
    }

    /** Wipes the key; what was sealed with it stays readable for the operator. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "DataKey[********]";
    }
}
