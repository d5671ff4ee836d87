package io.slipway.ui.follow.lines;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The lines that are selected: from the one where the selection began to the one where the cursor is.
 *
 * @param anchor where it began
 * @param caret where the cursor is
 */
record LogSelection(long anchor, long caret) {
    static final LogSelection NONE = new LogSelection(-1, -1);

    boolean isNone() {
        return caret < 0;
    }

    boolean holds(long number) {
        return !isNone() && number >= first() && number <= last();
    }

    long first() {
        return Math.min(anchor, caret);
    }

    long last() {
        return Math.max(anchor, caret);
    }

    /** With the cursor there: the selection goes that far, or begins anew. */
    LogSelection at(long number, boolean extend) {
        return new LogSelection(extend && !isNone() ? anchor : number, number);
    }

    /** Those of the lines that are still kept, as text; nothing if none is. */
    Optional<String> text(LogBuffer buffer) {
        if (isNone() || last() < buffer.first()) {
            return Optional.empty();
        }
        return Optional.of(LongStream.rangeClosed(Math.max(first(), buffer.first()), last())
                .mapToObj(number -> buffer.line(number).text())
                .collect(Collectors.joining("\n")));
    }
}
