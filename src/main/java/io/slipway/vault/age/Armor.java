package io.slipway.vault.age;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text form of an age file: strict PEM that mail and editors may have given other line ends and blank margins. */
final class Armor {
    private static final byte[] BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----".getBytes(StandardCharsets.US_ASCII);

    private Armor() {
    }

    static boolean isArmored(byte[] file) {
        return file.length >= BEGIN.length && Arrays.equals(file, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
    }

    /** The same file as the strict reader takes it; a binary file is left as it is. */
    static byte[] normalized(byte[] file) {
        int start = 0;
        while (start < file.length && isBlank(file[start])) {
            start++;
        }
        byte[] trimmed = Arrays.copyOfRange(file, start, file.length);
        if (!isArmored(trimmed)) {
            return file;
        }
        String text = new String(trimmed, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").stripTrailing() + "\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
