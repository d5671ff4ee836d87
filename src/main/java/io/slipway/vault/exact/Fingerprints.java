package io.slipway.vault.exact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a secret that is entered again is the one that was launched, without keeping it.
 *
 * <p>Keyed, as short secrets can be guessed from a bare hash. The name of the secret goes in too, so that equal secrets
 * of different names do not look equal.
 */
public final class Fingerprints {
    static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Fingerprints(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The fingerprint of a secret: 64 hexadecimal digits.
     *
     * @param name what the secret is called in the request, as a variable's name or a file's path
     */
    public String of(String name, byte[] secret) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // With its length before it a name cannot run over into the secret.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(nameBytes.length).array());
            mac.update(nameBytes);
            return HexFormat.of().formatHex(mac.doFinal(secret));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks HMAC-SHA256", missing);
        }
    }

    /** Whether the secret has this fingerprint; how long it takes tells nothing about either. */
    public boolean matches(String name, byte[] secret, String fingerprint) {
        return MessageDigest.isEqual(
                of(name, secret).getBytes(StandardCharsets.UTF_8), fingerprint.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Fingerprints[********]";
    }
}
