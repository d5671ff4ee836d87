package io.slipway.vault.age;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of an identity file as age-keygen writes it: comments, and one line with the secret. */
public final class IdentityText {
    private static final byte[] START = "AGE-SECRET-KEY-1".getBytes(StandardCharsets.US_ASCII);

    private IdentityText() {
    }

    /** The file's text for a secret and its public key. The caller wipes it. */
    public static byte[] write(byte[] secret, PublicKey publicKey) {
        byte[] comment = ("# public key: " + publicKey.text() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] text = Arrays.copyOf(comment, comment.length + secret.length + 1);
        System.arraycopy(secret, 0, text, comment.length, secret.length);
        text[text.length - 1] = '\n';
        return text;
    }

    /**
     * The secret of a file's text. The caller wipes both.
     *
     * @throws AgeException with {@code DAMAGED} unless exactly one line holds a secret
     */
    public static byte[] secret(byte[] text) throws AgeException {
        int start = -1;
        for (int line = 0; line < text.length; line = endOfLine(text, line) + 1) {
            if (startsSecret(text, line)) {
                if (start >= 0) {
                    throw new AgeException(AgeException.Reason.DAMAGED);
                }
                start = line;
            }
        }
        if (start < 0) {
            throw new AgeException(AgeException.Reason.DAMAGED);
        }
        int end = endOfLine(text, start);
        return Arrays.copyOfRange(text, start, text[end - 1] == '\r' ? end - 1 : end);
    }

    private static boolean startsSecret(byte[] text, int from) {
        int to = from + START.length;
        return to <= text.length && Arrays.equals(text, from, to, START, 0, START.length);
    }

    private static int endOfLine(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }
}
