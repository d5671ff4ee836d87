package io.slipway.ui.follow.lines;

import io.slipway.northflank.LogLine;
import io.slipway.ui.follow.ansi.AnsiText;
import io.slipway.ui.follow.ansi.Stretch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line as it is shown.
 *
 * @param time when it was written, when the service says that
 * @param container which container wrote it
 * @param text what is shown of it, on one row unless it is wrapped
 * @param stretches the parts of the text that are not plain
 * @param hidden how many characters more the line has
 * @param isNotice whether no container wrote it: it says what is not there
 */
public record Line(
        Optional<Instant> time,
        String container,
        String text,
        List<Stretch> stretches,
        int hidden,
        boolean isNotice) {
    /** Longer lines are shown cut: to lay out one of a megabyte takes the toolkit many seconds. */
    public static final int MOST_CHARACTERS = 4096;

    private static final int OVERHEAD = 160;
    private static final int STRETCH = 48;

    /**
     * A line of the service as it is shown.
     *
     * @param container the name of its container, one and the same text for all its lines
     */
    public static Line of(LogLine line, String container) {
        AnsiText read = AnsiText.read(line.log(), MOST_CHARACTERS);
        return new Line(
                line.time(), container, read.text().replace('\n', ' '), read.stretches(), read.hidden(), false);
    }

    /** A line in place of others. */
    static Line notice(String text) {
        return new Line(Optional.empty(), "", text, List.of(), 0, true);
    }

    /** About how many bytes it takes in memory. */
    int weight() {
        return OVERHEAD + 2 * text.length() + STRETCH * stretches.size();
    }
}
