package io.slipway.preset.file;

import io.slipway.storage.Sha256;
import java.nio.file.Path;

/**
 * A file as it was when it was looked at, to find out later whether somebody changed it.
 *
 * @param file the file
 * @param content a fingerprint of its bytes; it is kept in memory only
 */
public record Seen(Path file, String content) {
    private static final String ABSENT = "absent";
    private static final String UNREADABLE = "unreadable";

    /** The file with these bytes. */
    public static Seen of(Path file, byte[] bytes) {
        return new Seen(file, Sha256.hex(bytes));
    }

    /** No file was there. */
    public static Seen absent(Path file) {
        return new Seen(file, ABSENT);
    }

    static Seen unreadable(Path file) {
        return new Seen(file, UNREADABLE);
    }

    /** Whether there was a file. */
    public boolean isPresent() {
        return !content.equals(ABSENT);
    }
}
