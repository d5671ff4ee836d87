package io.slipway.ui.follow.lines;

import java.util.Optional;

/** The cursor among the lines that are kept, with the selection that it draws behind it. */
final class LogCaret {
    private final LogBuffer buffer;
    private final Runnable moved;
    private LogSelection selection = LogSelection.NONE;

    LogCaret(LogBuffer buffer, Runnable moved) {
        this.buffer = buffer;
        this.moved = moved;
    }

    /** Whether it was not put anywhere yet. */
    boolean isNone() {
        return selection.isNone();
    }

    /** The number of the line on which it stands. */
    long line() {
        return selection.caret();
    }

    boolean selects(long number) {
        return selection.holds(number);
    }

    /** The selected lines as text, or nothing. */
    Optional<String> text() {
        return selection.text(buffer);
    }

    /** Goes to a line, or to the nearest that is kept. */
    void to(long number, boolean extend) {
        if (buffer.size() > 0) {
            selection = selection.at(Math.clamp(number, buffer.first(), buffer.end() - 1), extend);
            moved.run();
        }
    }

    /** Selects every line that is kept. */
    void selectAll() {
        to(buffer.first(), false);
        to(buffer.end() - 1, true);
    }
}
