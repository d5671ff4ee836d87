package io.slipway.vault.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** A private key of age that can be used and cannot be read back; it prints as a mask. */
public final class Identity {
    private static final String ALGORITHM = "X25519";

    private final RecipientStanzaReader reader;
    private final PublicKey publicKey;

    private Identity(RecipientStanzaReader reader, PublicKey publicKey) {
        this.reader = reader;
        this.publicKey = publicKey;
    }

    /** A new secret: {@code AGE-SECRET-KEY-1...} in ASCII. The caller wipes it. */
    public static byte[] newSecret() {
        try {
            return new X25519KeyPairGenerator().generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks X25519", missing);
        }
    }

    /**
     * The identity of a secret.
     *
     * @param secret {@code AGE-SECRET-KEY-1...} in ASCII; it is not kept, and the caller wipes it
     * @throws AgeException with {@code DAMAGED} when it is no such secret
     */
    public static Identity of(byte[] secret) throws AgeException {
        char[] text = new char[secret.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (secret[i] & 0xFF);
        }
        try {
            var key = new X25519KeyFactory().translateKey(new SecretKeySpec(secret, ALGORITHM));
            var publicKey = new PublicKey(new String(key.getEncoded(), StandardCharsets.US_ASCII));
            return new Identity(
                    X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(CharBuffer.wrap(text)), publicKey);
        } catch (GeneralSecurityException | RuntimeException malformed) {
            // Its message may quote the secret.
            throw new AgeException(AgeException.Reason.DAMAGED);
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    /** The key that content for this identity is sealed to. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /**
     * The content of an age file, binary or armored. The caller wipes it when it is secret.
     *
     * @throws AgeException with {@code NOT_FOR_THIS_KEY} or {@code DAMAGED}
     */
    public byte[] open(byte[] sealed) throws AgeException {
        return AgeFile.read(sealed, reader);
    }

    @Override
    public String toString() {
        return "Identity[********]";
    }
}
