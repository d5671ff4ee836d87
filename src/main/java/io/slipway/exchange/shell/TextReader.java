package io.slipway.exchange.shell;

/** Reads the text of a shell from its first character to its last, step by step. */
abstract sealed class TextReader permits PosixReader, PowerShellReader {
    final String text;
    final Collector out = new Collector();
    int position;

    TextReader(String text) {
        this.text = text;
    }

    final Script read() {
        while (position < text.length()) {
            step(text.charAt(position));
        }
        return out.script();
    }

    /** Takes in what begins with this character, and moves behind it. */
    abstract void step(char c);

    final char at(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    /** Within a word it is a character; else a remark begins, to the end of the line. */
    final void hash() {
        if (out.isWithin()) {
            out.letter(position++, '#');
        } else {
            int end = text.indexOf('\n', position);
            position = end < 0 ? text.length() : end;
        }
    }
}
