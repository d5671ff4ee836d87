package io.slipway.exchange.shell;

/** Reads what PowerShell reads: doubled quotes, backticks, here-strings. */
final class PowerShellReader extends TextReader {
    private static final String LETTERS = "0abefnrtv";
    private static final String MEANT = "\0\u0007\b\u001B\f\n\r\t\u000B";

    PowerShellReader(String text) {
        super(text);
    }

    @Override
    void step(char c) {
        switch (c) {
            case '`' -> position = escape(position);
            case '\'' -> single();
            case '"' -> quoted();
            case '$' -> position = dollar(position);
            case '@' -> hereString();
            case ' ', '\t', '\r' -> skip(out::endWord);
            case '\n', ';', '&' -> skip(out::endCommand);
            case '|' -> skip(at(position + 1) == '|' ? out::endCommand : out::pipe);
            case '>' -> {
                out.dropNumber();
                skip(() -> out.expect(Collector.Use.OUTPUT));
            }
            case '#' -> hash();
            default -> out.letter(position++, c);
        }
    }

    private void skip(Runnable then) {
        position++;
        then.run();
    }

    /** Reads the character behind a backtick; says where the text goes on. */
    private int escape(int place) {
        char c = at(place + 1);
        int known = LETTERS.indexOf(c);
        if (place + 1 >= text.length()) {
            out.letter(place, '`');
        } else if (c == 'u' && at(place + 2) == '{') {
            return codePoint(place);
        } else if (c != '\n') {
            out.letter(place, known >= 0 ? MEANT.charAt(known) : c);
        }
        return place + 2;
    }

    private int codePoint(int place) {
        int value = 0;
        int i = place + 3;
        while (i < text.length() && i < place + 9 && digit(text.charAt(i)) >= 0) {
            value = value * 16 + digit(text.charAt(i++));
        }
        if (at(i) == '}' && Character.isValidCodePoint(value)) {
            out.letters(place, Character.toString(value));
            return i + 1;
        }
        out.letter(place, 'u');
        return place + 2;
    }

    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private void single() {
        int start = position;
        out.begin(start);
        int i = start + 1;
        while (i < text.length() && (text.charAt(i) != '\'' || at(i + 1) == '\'')) {
            out.letter(i, text.charAt(i));
            i += text.charAt(i) == '\'' ? 2 : 1;
        }
        close(i, start);
    }

    private void close(int end, int start) {
        if (end >= text.length()) {
            out.unclosed(start);
        }
        position = end + 1;
    }

    private void quoted() {
        int start = position;
        out.begin(start);
        int i = start + 1;
        while (i < text.length() && (text.charAt(i) != '"' || at(i + 1) == '"')) {
            if (text.charAt(i) == '"') {
                out.letter(i, '"');
                i += 2;
            } else {
                i = filled(i);
            }
        }
        close(i, start);
    }

    private int filled(int i) {
        return switch (text.charAt(i)) {
            case '`' -> escape(i);
            case '$' -> dollar(i);
            default -> {
                out.letter(i, text.charAt(i));
                yield i + 1;
            }
        };
    }

    private int dollar(int place) {
        int end = References.dollar(text, place);
        if (at(end) == ':' && References.isLetter(at(end + 1)) && References.isLetter(at(place + 1))) {
            end = References.name(text, end + 1);
        }
        if (end > place + 1) {
            out.reference(place, text.substring(place, end));
        } else {
            out.letter(place, '$');
        }
        return Math.max(end, place + 1);
    }

    /** A here-string begins with a line of its own and ends at the beginning of another. */
    private void hereString() {
        char quote = at(position + 1);
        int line = position + 2;
        while (at(line) == ' ' || at(line) == '\t') {
            line++;
        }
        if (out.isWithin() || (quote != '\'' && quote != '"') || at(line) != '\n') {
            out.letter(position++, '@');
            return;
        }
        int end = text.indexOf("\n" + quote + "@", line);
        if (end < 0) {
            out.unclosed(position);
        }
        int to = end < 0 ? text.length() : end;
        out.begin(position);
        for (int i = line + 1; i < to; ) {
            i = quote == '"' ? filled(i) : literal(i);
        }
        position = end < 0 ? to : end + 3;
    }

    private int literal(int i) {
        out.letter(i, text.charAt(i));
        return i + 1;
    }
}
