package io.slipway.exchange.shell;

import io.slipway.exchange.shell.Collector.Use;

/**
 * Reads what the command prompt of Windows hands to a program, and what the C library of that program makes of it: the
 * caret is the prompt's, backslashes before a quote and doubled quotes are the library's.
 */
final class CmdReader {
    private final String text;
    private final Collector out = new Collector();
    private int position;
    private int backslashes;
    private boolean shellQuotes;
    private boolean quotes;
    private boolean closed;
    private int opened;

    CmdReader(String text) {
        this.text = text;
    }

    Script read() {
        while (position < text.length()) {
            step(text.charAt(position));
        }
        end(out::endCommand);
        return out.script();
    }

    private void step(char c) {
        if (c == '\n') {
            shellQuotes = false;
            end(out::endCommand);
        } else if (c == '%') {
            percent();
        } else if (c == '"') {
            shellQuotes = !shellQuotes;
            feed('"');
        } else if (shellQuotes) {
            feed(c);
        } else {
            outside(c);
            return;
        }
        position++;
    }

    private void outside(char c) {
        switch (c) {
            case '^' -> caret();
            case '&' -> end(out::endCommand);
            case '|' -> end(out::pipe);
            case '<' -> end(() -> out.expect(Use.INPUT_FILE));
            case '>' -> end(() -> out.expect(Use.OUTPUT));
            default -> feed(c);
        }
        position++;
    }

    /** What follows a caret means itself; a line that ends in one goes on. */
    private void caret() {
        position++;
        if (position < text.length() && text.charAt(position) != '\n') {
            feed(text.charAt(position));
        }
    }

    private void percent() {
        int end = References.name(text, position + 1);
        boolean closes = end < text.length() && text.charAt(end) == '%';
        if (closes && end > position + 1) {
            flush();
            out.reference(position, text.substring(position, end + 1));
            position = end;
        } else {
            feed('%');
            position += closes ? 1 : 0;
        }
    }

    private void end(Runnable then) {
        flush();
        if (quotes) {
            out.unclosed(opened);
        }
        quotes = false;
        closed = false;
        then.run();
    }

    private void flush() {
        for (; backslashes > 0; backslashes--) {
            out.letter(position, '\\');
        }
    }

    private void feed(char c) {
        if (c == '\\') {
            backslashes++;
            closed = false;
            out.begin(position);
        } else if (c == '"') {
            quote();
        } else {
            flush();
            closed = false;
            if (!quotes && (c == ' ' || c == '\t' || c == '\r')) {
                out.endWord();
            } else {
                out.letter(position, c);
            }
        }
    }

    /** An odd number of backslashes before a quote makes it a letter; a quote right after a closing one does too. */
    private void quote() {
        boolean letter = backslashes % 2 == 1;
        backslashes /= 2;
        flush();
        if (letter) {
            out.letter(position, '"');
            closed = false;
        } else if (!quotes && closed) {
            out.letter(position, '"');
            quotes = true;
            closed = false;
        } else {
            out.begin(position);
            closed = quotes;
            quotes = !quotes;
            opened = position;
        }
    }
}
