package io.slipway.exchange.shell;

import io.slipway.exchange.shell.Collector.Use;
import java.util.ArrayList;
import java.util.List;

/** Reads what bash, zsh and their kin read: three kinds of quotes, here-documents, pipes. */
final class PosixReader extends TextReader {
    private final List<HereDocument> awaited = new ArrayList<>();

    PosixReader(String text) {
        super(text);
    }

    @Override
    void step(char c) {
        switch (c) {
            case '\\' -> escape();
            case '\'' -> single();
            case '"' -> position = quoted(position + 1);
            case '$' -> dollar();
            case '`' -> reference(References.backtick(text, position));
            case ' ', '\t', '\r' -> skip(1, out::endWord);
            case '\n' -> newLine();
            case ';', '(', ')' -> skip(1, out::endCommand);
            case '&' -> skip(at(position + 1) == '&' ? 2 : 1, out::endCommand);
            case '|' -> pipe();
            case '<' -> input();
            case '>' -> output();
            case '#' -> hash();
            default -> out.letter(position++, c);
        }
    }

    private void skip(int characters, Runnable then) {
        position += characters;
        then.run();
    }

    private void escape() {
        if (at(position + 1) != '\n') {
            out.letter(position, position + 1 < text.length() ? at(position + 1) : '\\');
        }
        position += 2;
    }

    private void single() {
        int end = text.indexOf('\'', position + 1);
        if (end < 0) {
            out.unclosed(position);
        }
        int to = end < 0 ? text.length() : end;
        out.letters(position, text.substring(position + 1, to));
        position = to + 1;
    }

    /** Double quotes: escapes for few characters, and what the shell fills in. */
    private int quoted(int from) {
        int start = from - 1;
        out.begin(start);
        int i = from;
        while (i < text.length() && text.charAt(i) != '"') {
            i = References.filledStep(text, i, References.IN_QUOTES, out);
        }
        if (i >= text.length()) {
            out.unclosed(start);
        }
        return i + 1;
    }

    private void dollar() {
        if (at(position + 1) == '\'') {
            position = AnsiQuote.read(text, position, out);
        } else if (at(position + 1) == '"') {
            position = quoted(position + 2);
        } else {
            reference(References.dollar(text, position));
        }
    }

    private void reference(int end) {
        if (end > position + 1) {
            out.reference(position, text.substring(position, end));
        } else {
            out.letter(position, text.charAt(position));
        }
        position = Math.max(end, position + 1);
    }

    private void pipe() {
        if (at(position + 1) == '|') {
            skip(2, out::endCommand);
        } else {
            skip(at(position + 1) == '&' ? 2 : 1, out::pipe);
        }
    }

    private void output() {
        out.dropNumber();
        position++;
        while (at(position) == '>' || at(position) == '&' || at(position) == '|') {
            position++;
        }
        out.expect(Use.OUTPUT);
    }

    private void input() {
        out.dropNumber();
        if (text.startsWith("<<<", position)) {
            skip(3, () -> out.expect(Use.INPUT_TEXT));
        } else if (text.startsWith("<<", position)) {
            HereDocument asked = HereDocument.at(text, position);
            out.promise(position);
            awaited.add(asked);
            position = asked.end();
        } else {
            skip(1, () -> out.expect(Use.INPUT_FILE));
        }
    }

    private void newLine() {
        position++;
        out.endCommand();
        for (HereDocument asked : awaited) {
            position = asked.read(text, position, out);
        }
        awaited.clear();
    }
}
