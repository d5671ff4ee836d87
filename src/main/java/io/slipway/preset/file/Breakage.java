package io.slipway.preset.file;

import io.slipway.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why bytes are not JSON, in terms of what happens to files: merges, crashes, full disks. */
final class Breakage {
    /** As git marks them, also with the common ancestor between; no JSON text can have such a line. */
    private static final Pattern MERGE_MARK = Pattern.compile("(?m)^(<{7}|\\|{7}|={7}|>{7})( |\\r?$)");

    private Breakage() {
    }

    static Defect of(JsonException noJson, byte[] bytes) {
        if (noJson.reason() == JsonException.Reason.LARGE) {
            return Defect.of(Defect.Kind.TOO_LARGE);
        }
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            return Defect.at(Defect.Kind.ZEROS, lineOf(bytes, zero));
        }
        return switch (noJson.reason()) {
            case EMPTY -> Defect.of(Defect.Kind.EMPTY);
            case UTF8 -> Defect.at(Defect.Kind.NO_UTF8, lineOf(bytes, noJson.line()));
            default -> ofText(noJson, new String(bytes, StandardCharsets.UTF_8));
        };
    }

    private static Defect ofText(JsonException noJson, String text) {
        Matcher mark = MERGE_MARK.matcher(text);
        if (mark.find()) {
            return Defect.at(Defect.Kind.CONFLICT, 1 + text.substring(0, mark.start()).lines().count());
        }
        return Defect.at(endsEarly(noJson, text) ? Defect.Kind.CUT_OFF : Defect.Kind.NO_JSON, noJson.line());
    }

    /** Reading stopped where the text does, with something still open. */
    private static boolean endsEarly(JsonException noJson, String text) {
        if (noJson.reason() != JsonException.Reason.SYNTAX) {
            return false;
        }
        long lastLine = 1 + text.chars().filter(c -> c == '\n').count();
        int lastColumn = text.length() - text.lastIndexOf('\n');
        return noJson.line() > lastLine || (noJson.line() == lastLine && noJson.column() >= lastColumn);
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static long lineOf(byte[] bytes, long offset) {
        long line = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
