package io.slipway.exchange.shell;

/**
 * A text that follows the line that asks for it, up to a line of its own.
 *
 * @param place where it was asked for
 * @param end where the word that ends it stops in the line that asks
 * @param delimiter the line that ends it
 * @param literal whether nothing in it is filled in
 * @param stripped whether tabs at the beginning of lines are dropped
 */
record HereDocument(int place, int end, String delimiter, boolean literal, boolean stripped) {

    /** What is asked for at the two signs. */
    static HereDocument at(String text, int place) {
        int i = place + 2;
        boolean stripped = i < text.length() && text.charAt(i) == '-';
        if (stripped) {
            i++;
        }
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        StringBuilder delimiter = new StringBuilder();
        boolean literal = false;
        for (; i < text.length() && " \t\n;&|<>()".indexOf(text.charAt(i)) < 0; i++) {
            if ("'\"\\".indexOf(text.charAt(i)) >= 0) {
                literal = true;
            } else {
                delimiter.append(text.charAt(i));
            }
        }
        return new HereDocument(place, i, delimiter.toString(), literal, stripped);
    }

    /** Reads the lines from a place on and gives them to the command; says where the text goes on. */
    int read(String text, int from, Collector out) {
        StringBuilder body = new StringBuilder();
        int line = from;
        while (line < text.length()) {
            int lineEnd = text.indexOf('\n', line);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            String content = text.substring(stripped ? afterTabs(text, line, to) : line, to);
            line = Math.min(to + 1, text.length());
            if (content.equals(delimiter)) {
                out.give(place, word(body.toString(), from));
                return line;
            }
            body.append(content).append('\n');
        }
        out.unclosed(place);
        out.give(place, word(body.toString(), from));
        return line;
    }

    private static int afterTabs(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '\t') {
            i++;
        }
        return i;
    }

    private Word word(String body, int from) {
        if (literal) {
            return new Word(body, from, false);
        }
        Collector filled = new Collector();
        filled.begin(from);
        for (int i = 0; i < body.length(); ) {
            i = References.filledStep(body, i, References.IN_DOCUMENT, filled);
        }
        filled.endWord();
        return new Word(filled.onlyWord().text(), from, filled.onlyWord().open());
    }
}
