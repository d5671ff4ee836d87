package io.slipway.text;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The English texts in brackets, with accents and four tenths longer: what is shown without brackets comes from no
 * bundle, and what does not fit would not fit in another language either.
 */
public final class PseudoBundle extends ResourceBundle {
    /** Begins every text. */
    public static final String MARK = "\u27e6";

    private static final String PLAIN = "aceinouyACEINOUY";
    private static final String ACCENTED = "\u00e4\u00e7\u00eb\u00ef\u00f1\u00f6\u00fc\u00ff\u00c4\u00c7\u00cb\u00cf\u00d1\u00d6\u00dc\u0178";
    private static final double LONGER = 0.4;

    private final ResourceBundle english = new Messages().bundle();

    /** The program in these words. */
    public static Messages messages() {
        return new Messages(new PseudoBundle(), Locale.ENGLISH);
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = english.getString(key);
        return text.isBlank() || key.startsWith("time.pattern.") || !text.matches("(?s).*\\p{L}{2}.*") ? text : MARK + accented(text) + padding(text) + "\u27e7";
    }

    /** Places and the key of a label stay as they are. */
    private static String accented(String text) {
        StringBuilder accented = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean kept = depth > 0 || (i > 0 && text.charAt(i - 1) == '_');
            int place = PLAIN.indexOf(c);
            accented.append(kept || place < 0 ? c : ACCENTED.charAt(place));
        }
        return accented.toString();
    }

    /** Words of seven letters, so that a long text can still break. */
    private static String padding(String text) {
        int letters = (int) Math.ceil(text.replaceAll("\\{[^}]*}", "").length() * LONGER);
        StringBuilder padding = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            padding.append(i % 8 == 0 ? ' ' : 'x');
        }
        return padding.toString();
    }

    @Override
    public Enumeration<String> getKeys() {
        return english.getKeys();
    }
}
