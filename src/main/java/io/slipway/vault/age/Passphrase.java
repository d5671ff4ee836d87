package io.slipway.vault.age;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A passphrase that age files can be sealed to; closing wipes it, and it prints as a mask. */
public final class Passphrase implements AutoCloseable {
    private final byte[] bytes;

    private Passphrase(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of what was typed, in UTF-8 as age takes it. The caller wipes the original. */
    public static Passphrase of(char[] typed) {
        byte[] longest = new byte[3 * typed.length];
        ByteBuffer target = ByteBuffer.wrap(longest);
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).encode(
                CharBuffer.wrap(typed), target, true);
        byte[] bytes = Arrays.copyOf(longest, target.position());
        Arrays.fill(longest, (byte) 0);
        return new Passphrase(bytes);
    }

    /**
     * Content as an ASCII-armored age file that this passphrase opens.
     *
     * @param work the binary logarithm of scrypt's N, at most 20; memory grows with it, 17 takes 128 MiB
     * @throws AgeException with {@code TOO_COSTLY} when it is more, or more than half of what this Java may have
     */
    public byte[] seal(byte[] content, int work) throws AgeException {
        ScryptWrap.refuseTooCostly(work);
        return AgeFile.write(content, List.of(ScryptStanza.writer(bytes, work)), true);
    }

    /**
     * The content of an age file that was sealed to a passphrase. The caller wipes it when it is secret.
     *
     * @throws AgeException with {@code WRONG_PASSPHRASE}, {@code NOT_FOR_THIS_KEY} when it is not sealed to a
     *     passphrase, {@code TOO_COSTLY} or {@code DAMAGED}
     */
    public byte[] open(byte[] sealed) throws AgeException {
        return AgeFile.read(sealed, ScryptStanza.reader(bytes));
    }

    /** Wipes it; it opens nothing any more. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Passphrase[********]";
    }
}
