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

    /** Never used itself: a copy of it costs a tenth of what finding and keying one does. */
    private final Mac keyed;

    Fingerprints(byte[] key) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks HMAC-SHA256", missing);
        }
    }

    /**
     * The fingerprint of a secret: 64 hexadecimal digits.
     *
     * @param name what the secret is called in the request, as a variable's name or a file's path
     */
    public String of(String name, byte[] secret) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        Mac mac = copy();
        // With its length before it a name cannot run over into the secret.
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(nameBytes.length).array());
        mac.update(nameBytes);
        return HexFormat.of().formatHex(mac.doFinal(secret));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("The HMAC of this Java cannot be copied", impossible);
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
