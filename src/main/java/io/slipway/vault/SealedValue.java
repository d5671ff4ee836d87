package io.slipway.vault;

import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One secret in an age file of its own that says where it belongs.
 *
 * <p>Its first line is {@code slipway:1 <owner> <pointer>}; age itself binds content to nothing, so without it a value
 * could be moved to a place where another is expected. What follows are the bytes of the value.
 */
public final class SealedValue {
    private static final String MARK = "slipway:1 ";
    private static final int LONGEST_HEAD = 64 * 1024;

    private SealedValue() {
    }

    /**
     * Seals a value to a place, in any state of the vault.
     *
     * @param owner the random id of what holds it
     * @param pointer the JSON pointer of its place there
     * @param value the secret; the caller wipes it
     * @param recipients who can open it
     * @return an ASCII-armored age file
     * @throws IllegalArgumentException without a recipient
     */
    public static String seal(String owner, String pointer, byte[] value, List<PublicKey> recipients) {
        byte[] head = head(owner, pointer);
        byte[] content = Arrays.copyOf(head, head.length + value.length);
        System.arraycopy(value, 0, content, head.length, value.length);
        try {
            return new String(PublicKey.sealText(content, recipients), StandardCharsets.US_ASCII);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /**
     * The value that was sealed to this place. The caller wipes it.
     *
     * @return refused with {@code ELSEWHERE} when it was sealed to another place or by another program, else as
     *     {@link Vault#open}
     */
    public static Attempt<byte[]> open(Vault vault, String owner, String pointer, String sealed) {
        byte[] expected = head(owner, pointer);
        return opened(vault, sealed, content -> Arrays.equals(content, 0, Math.min(expected.length, content.length),
                expected, 0, expected.length) ? expected.length : -1);
    }

    /**
     * The value wherever it was sealed to, for an operator who has looked and wants it here. The caller wipes it.
     *
     * @return refused with {@code ELSEWHERE} when no place stands before it, else as {@link Vault#open}
     */
    public static Attempt<byte[]> openFromElsewhere(Vault vault, String sealed) {
        return opened(vault, sealed, SealedValue::lengthOfHead);
    }

    /** Finds how long the head of a content is, or -1 when it has not the right one. */
    @FunctionalInterface
    private interface Head {
        int length(byte[] content);
    }

    private static Attempt<byte[]> opened(Vault vault, String sealed, Head head) {
        return switch (vault.open(sealed.getBytes(StandardCharsets.UTF_8))) {
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
            case Attempt.Done<byte[]>(byte[] content) -> {
                int length = head.length(content);
                byte[] value = length < 0 ? new byte[0] : Arrays.copyOfRange(content, length, content.length);
                Arrays.fill(content, (byte) 0);
                yield length < 0 ? new Attempt.Refused<>(Trouble.ELSEWHERE) : new Attempt.Done<>(value);
            }
        };
    }

    private static int lengthOfHead(byte[] content) {
        byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
        if (!Arrays.equals(content, 0, Math.min(mark.length, content.length), mark, 0, mark.length)) {
            return -1;
        }
        for (int i = mark.length; i < Math.min(content.length, LONGEST_HEAD); i++) {
            if (content[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static byte[] head(String owner, String pointer) {
        return (MARK + inOneWord(owner) + ' ' + inOneWord(pointer) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    /** As in a URI, so that neither part can be mistaken for the other or for the end of the line. */
    private static String inOneWord(String text) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '%' || c == 0x7f) {
                word.append("%%%02X".formatted((int) c));
            } else {
                word.append(c);
            }
        }
        return word.toString();
    }
}
