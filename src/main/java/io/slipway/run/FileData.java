package io.slipway.run;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The content of a secret file as the service takes it: base64, kept as it was given.
 *
 * <p>What a keystroke asks of it (size, validity) is worked out once, so that a form with many large files stays quick.
 * It prints as a mask.
 */
public final class FileData implements FileContent {
    private final String base64;
    private final boolean valid;

    private FileData(String base64, boolean valid) {
        this.base64 = base64;
        this.valid = valid;
    }

    /** Content as it stands in a request; it need not be valid. */
    public static FileData ofBase64(String base64) {
        return new FileData(base64, Base64Text.isStrict(base64));
    }

    /** Content of a file, text or binary. */
    public static FileData ofBytes(byte[] bytes) {
        return new FileData(Base64.getEncoder().encodeToString(bytes), true);
    }

    /** Content that was typed, stored as UTF-8. */
    public static FileData ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The characters that are sent as {@code data}. */
    public String base64() {
        return base64;
    }

    /** Whether {@link #base64()} is padded base64 without a stray character. */
    public boolean isValid() {
        return valid;
    }

    /** The size of the decoded content in bytes; 0 when it cannot be decoded. */
    public long size() {
        return valid ? base64.length() / 4 * 3L - padding() : 0;
    }

    /** The decoded content, or nothing when it cannot be decoded. */
    public Optional<byte[]> bytes() {
        return valid ? Optional.of(Base64.getDecoder().decode(base64)) : Optional.empty();
    }

    /** The content as text, or nothing when it is binary or cannot be decoded. */
    public Optional<String> text() {
        return bytes().flatMap(FileData::utf8);
    }

    private long padding() {
        return base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileData data && base64.equals(data.base64);
    }

    @Override
    public int hashCode() {
        return base64.hashCode();
    }

    @Override
    public String toString() {
        return "FileData[********]";
    }
}
