package io.slipway.exchange.dotenv;

import io.slipway.exchange.js.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the variables of a text. It does what the regular expression {@code LINE} of dotenv 17 does, which takes white
 * space over line ends: a name, a sign and a value may stand on three lines.
 */
final class DotEnvReader {
    private static final String EXPORT = "export";
    private static final String QUOTES = "'\"`";

    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> strangeLines = new ArrayList<>();
    private int position;
    private int line = 1;
    private int counted;

    DotEnvReader(String text) {
        this.text = text;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Integer> strangeLines() {
        return strangeLines;
    }

    void read() {
        for (int start = Space.end(text, 0); start < text.length(); start = Space.end(text, position)) {
            if (!readExported(start) && !readVariable(start)) {
                if (text.charAt(start) != '#') {
                    strangeLines.add(lineOf(start));
                }
                position = Space.lineEnd(text, start);
            }
        }
    }

    private boolean readExported(int start) {
        int space = start + EXPORT.length();
        int name = text.startsWith(EXPORT, start) ? Space.end(text, space) : start;
        return name > space && readVariable(name);
    }

    private boolean readVariable(int start) {
        int end = start;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        int equals = Space.end(text, end);
        if (end == start || equals == text.length()) {
            return false;
        }
        if (text.charAt(equals) == '=') {
            readValue(start, end, equals + 1);
            return true;
        }
        boolean colon = text.charAt(end) == ':' && end + 1 < text.length() && Space.is(text.charAt(end + 1));
        if (colon) {
            readValue(start, end, end + 2);
        }
        return colon;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_' || c == '.' || c == '-';
    }

    private void readValue(int name, int nameEnd, int from) {
        int open = Space.end(text, from);
        boolean quoted = open < text.length() && QUOTES.indexOf(text.charAt(open)) >= 0;
        int close = quoted ? new Quoted(text, open).close() : Quoted.NONE;
        if (close == Quoted.NONE) {
            readPlain(name, nameEnd, from);
            return;
        }
        DotEnvValue value = DotEnvValue.of(text.substring(open, close + 1));
        add(name, nameEnd, value, value.doubts(isBroken(nameEnd, open), false, false));
        int rest = Space.end(text, close + 1);
        boolean comment = rest < text.length() && text.charAt(rest) == '#';
        position = comment ? Space.lineEnd(text, rest) : close + 1;
    }

    private void readPlain(int name, int nameEnd, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '#' && text.charAt(end) != '\n') {
            end++;
        }
        boolean comment = end < text.length() && text.charAt(end) == '#';
        boolean cut = comment && (end == from || !Space.is(text.charAt(end - 1)));
        boolean dropped = !comment && end > from && Space.is(text.charAt(end - 1));
        DotEnvValue value = DotEnvValue.of(text.substring(from, end));
        boolean broken = !value.text().isEmpty() && isBroken(nameEnd, from);
        add(name, nameEnd, value, value.doubts(broken, cut, dropped && !value.text().isEmpty()));
        position = comment ? Space.lineEnd(text, end) : end;
    }

    /** Whether a line ends between two places. */
    private boolean isBroken(int from, int to) {
        return Space.lineEnd(text, from) < to;
    }

    private void add(int name, int nameEnd, DotEnvValue value, Set<Doubt> doubts) {
        entries.add(new Entry(text.substring(name, nameEnd), value.text(), lineOf(name), doubts));
    }

    /** Places are asked for in their order, so that each character is looked at once. */
    private int lineOf(int place) {
        for (; counted < place; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
