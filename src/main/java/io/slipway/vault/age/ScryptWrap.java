package io.slipway.vault.age;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/** Wraps a file key with ChaCha20-Poly1305 under a key that scrypt makes of a passphrase. */
final class ScryptWrap {
    /** 1 GiB and some seconds; age itself writes 18. */
    static final int MOST_WORK = 20;

    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK_SIZE = 8;
    private static final int KEY_BYTES = 32;
    /** Zero, says age: each key is used once. */
    private static final int NONCE_BYTES = 12;

    private ScryptWrap() {
    }

    static byte[] wrap(byte[] fileKey, byte[] passphrase, byte[] salt, int work) throws GeneralSecurityException {
        return crypt(Cipher.ENCRYPT_MODE, fileKey, passphrase, salt, work);
    }

    static byte[] unwrap(byte[] wrapped, byte[] passphrase, byte[] salt, int work) throws GeneralSecurityException {
        try {
            return crypt(Cipher.DECRYPT_MODE, wrapped, passphrase, salt, work);
        } catch (AEADBadTagException otherKey) {
            throw new AgeException(AgeException.Reason.WRONG_PASSPHRASE);
        }
    }

    /** A file must not decide that this program hangs or runs out of memory. */
    static void refuseTooCostly(int work) throws AgeException {
        if (work > MOST_WORK || memory(work) > Runtime.getRuntime().maxMemory() / 2) {
            throw new AgeException(AgeException.Reason.TOO_COSTLY);
        }
    }

    private static byte[] crypt(int mode, byte[] input, byte[] passphrase, byte[] salt, int work)
            throws GeneralSecurityException {
        refuseTooCostly(work);
        byte[] labelled = Arrays.copyOf(LABEL, LABEL.length + salt.length);
        System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
        byte[] key = SCrypt.generate(passphrase, labelled, 1 << work, BLOCK_SIZE, 1, KEY_BYTES);
        try {
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[NONCE_BYTES]));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static long memory(int work) {
        return (128L * BLOCK_SIZE) << work;
    }
}
