package io.slipway.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language, read from a properties file. Java reads such a file character by character, and every start
 * waits for that; nearly all lines are a key, an equals sign and a text, and are taken as they stand.
 */
final class Texts extends ResourceBundle {
    private static final int USUAL_LINE = 60;

    private final Map<String, String> texts;

    private Texts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Reads a properties file of any form. */
    static Texts read(String file) {
        Map<String, String> texts = HashMap.newHashMap(file.length() / USUAL_LINE);
        if (file.indexOf('\r') >= 0) {
            asJavaReads(file, texts);
            return new Texts(texts);
        }
        for (int start = 0, end; start < file.length(); start = end + 1) {
            end = lineEnd(file, start);
            int equals = file.indexOf('=', start);
            if (equals > start && equals < end && isPlain(file, start, equals, end)) {
                texts.put(file.substring(start, equals), file.substring(equals + 1, end));
            } else if (end > start && file.charAt(start) != '#') {
                end = wholeEnd(file, end);
                asJavaReads(file.substring(start, Math.min(end + 1, file.length())), texts);
            }
        }
        return new Texts(texts);
    }

    private static int lineEnd(String file, int start) {
        int end = file.indexOf('\n', start);
        return end < 0 ? file.length() : end;
    }

    /** A line that ends with a backslash goes on in the next; a pair of them is a backslash of the text. */
    private static int wholeEnd(String file, int end) {
        int whole = end;
        while (whole < file.length() && backslashesBefore(file, whole) % 2 == 1) {
            whole = lineEnd(file, whole + 1);
        }
        return whole;
    }

    private static int backslashesBefore(String file, int end) {
        int first = end;
        while (first > 0 && file.charAt(first - 1) == '\\') {
            first--;
        }
        return end - first;
    }

    /**
     * A key without a character that could end it earlier, and a text without an escape or a blank that is no part of
     * it.
     */
    private static boolean isPlain(String file, int start, int equals, int end) {
        return Character.isLetter(file.charAt(start))
                && file.indexOf('\\', start, end) < 0
                && file.indexOf(':', start, equals) < 0
                && file.indexOf(' ', start, equals) < 0
                && file.indexOf('\t', start, equals) < 0
                && file.indexOf('\f', start, equals) < 0
                && (equals + 1 == end || file.charAt(equals + 1) > ' ');
    }

    private static void asJavaReads(String lines, Map<String, String> texts) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(lines));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        read.forEach((key, text) -> texts.put((String) key, (String) text));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }
}
