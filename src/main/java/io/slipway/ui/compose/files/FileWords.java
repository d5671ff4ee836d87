package io.slipway.ui.compose.files;

import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.text.Messages;
import java.util.HexFormat;
import java.util.Locale;

/** What is said about the content of a file. */
final class FileWords {
    private static final int HEX_ROW = 16;
    private static final int HEX_ROWS = 16;
    private static final long STEP = 1024;
    private static final String[] UNITS = {"KiB", "MiB", "GiB"};

    private FileWords() {
    }

    /** A size as a person of this language reads it. */
    static String size(long bytes, Locale locale) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        while (size >= STEP) {
            size /= STEP;
            unit++;
        }
        return String.format(locale, size < 10 ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
    }

    /** Kind and size, as far as there is a size. */
    static String kindAndSize(FileContent content, FileKind kind, Messages messages) {
        String word = messages.text(kind.key());
        return content instanceof FileData data && data.isValid()
                ? word + ", " + size(data.size(), messages.locale())
                : word;
    }

    /** The first bytes in rows of hexadecimal. */
    static String hexHead(byte[] bytes) {
        StringBuilder rows = new StringBuilder();
        HexFormat hex = HexFormat.ofDelimiter(" ");
        int shown = Math.min(bytes.length, HEX_ROW * HEX_ROWS);
        for (int at = 0; at < shown; at += HEX_ROW) {
            rows.append("%06x  ".formatted(at)).append(hex.formatHex(bytes, at, Math.min(at + HEX_ROW, shown))).append('\n');
        }
        return bytes.length > shown ? rows.append('\u2026').toString() : rows.toString();
    }
}
