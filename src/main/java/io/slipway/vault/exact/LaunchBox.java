package io.slipway.vault.exact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM over the bytes of one launch: a random nonce, the ciphertext and its tag. */
final class LaunchBox {
    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** So that no other use of a data key can ever be taken for this one. */
    private static final String LABEL = "slipway/exact-bytes/v1/";

    private LaunchBox() {
    }

    static byte[] encrypt(byte[] key, String launchId, byte[] content) {
        // NIST SP 800-38D allows 2^32 random nonces for a key; a process makes nowhere near as many launches.
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, launchId, nonce).doFinal(content);
            byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
            return box;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks AES-256-GCM", missing);
        }
    }

    /** @throws AEADBadTagException when the key or the launch is another, or a bit was changed */
    static byte[] decrypt(byte[] key, String launchId, byte[] box) throws AEADBadTagException {
        if (key.length != KEY_BYTES || box.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new AEADBadTagException();
        }
        byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, launchId, nonce).doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES);
        } catch (AEADBadTagException refused) {
            throw refused;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks AES-256-GCM", missing);
        }
    }

    private static Cipher cipher(int mode, byte[] key, String launchId, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((LABEL + launchId).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
