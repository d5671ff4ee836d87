package io.slipway.vault.exact;

import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;

/** The exact bytes of one launch as they lie at rest: a sealed data key, and what it encrypts. */
public final class ExactBytes {
    /** "SLX" and the format's version. */
    private static final int MAGIC = 0x534C5801;
    private static final int HEAD_BYTES = Integer.BYTES + Short.BYTES;

    private final byte[] sealedKey;
    private final byte[] box;

    ExactBytes(byte[] sealedKey, byte[] box) {
        this.sealedKey = sealedKey;
        this.box = box;
    }

    /** The form to store; 266 bytes longer than the content. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(HEAD_BYTES + sealedKey.length + box.length)
                .putInt(MAGIC)
                .putShort((short) sealedKey.length)
                .put(sealedKey)
                .put(box)
                .array();
    }

    /** What was stored; nothing when it has not the form of {@link #toBytes()}. */
    public static Optional<ExactBytes> parse(byte[] stored) {
        if (stored.length < HEAD_BYTES) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(stored);
        int magic = head.getInt();
        int boxAt = HEAD_BYTES + Short.toUnsignedInt(head.getShort());
        return magic == MAGIC && boxAt <= stored.length
                ? Optional.of(new ExactBytes(
                        Arrays.copyOfRange(stored, HEAD_BYTES, boxAt), Arrays.copyOfRange(stored, boxAt, stored.length)))
                : Optional.empty();
    }

    /**
     * The bytes that were sealed for a launch. The caller wipes them.
     *
     * @param launchId the launch they are asked for, which has to be the one they were sealed for
     * @param vault the operator's vault, unlocked
     * @return refused as {@link Vault#open} refuses the data key, or with {@code DAMAGED} when the launch is another or
     *     a bit was changed
     */
    public Attempt<byte[]> open(String launchId, Vault vault) {
        return switch (vault.open(sealedKey)) {
            case Attempt.Done<byte[]>(byte[] key) -> open(launchId, key);
            case Attempt.Refused<byte[]> refused -> refused;
        };
    }

    private Attempt<byte[]> open(String launchId, byte[] key) {
        try {
            return new Attempt.Done<>(LaunchBox.decrypt(key, launchId, box));
        } catch (AEADBadTagException changed) {
            return new Attempt.Refused<>(Trouble.DAMAGED);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
