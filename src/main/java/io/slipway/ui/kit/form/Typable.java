package io.slipway.ui.kit.form;

/** Which texts a control can hold without dropping a character of them. */
public final class Typable {
    private Typable() {
    }

    /** Whether a field of one line keeps the text as it is. */
    public static boolean inLine(String text) {
        return text.chars().noneMatch(Typable::isControl);
    }

    /** Whether an area of many lines keeps the text as it is; it drops carriage returns. */
    public static boolean inArea(String text) {
        return text.chars().noneMatch(c -> isControl(c) && c != '\n' && c != '\t');
    }

    /** One line that stands for a text of several. */
    public static String shownInLine(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(c == '\n' ? '\u23CE' : isControl(c) ? '\u00B7' : (char) c));
        return shown.toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7F;
    }
}
