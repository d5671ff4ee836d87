package io.slipway.ui.follow.lines;

import io.slipway.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How lines and what is said about them are written. */
public final class LogWords {
    private static final DateTimeFormatter COLUMN = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSSSS").withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final DateTimeFormatter column;

    /** Words with times of this zone. */
    public LogWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.column = COLUMN.withZone(zone);
    }

    /** Stands in place of the lines that are not kept. */
    LogRow.Content notice(long dropped, int look) {
        String text = dropped > 0 ? messages.text("follow.dropped", dropped) : messages.text("follow.older");
        return new LogRow.Content("", "", Line.notice(text), "", Standing.ofNotice(look));
    }

    /** Stands where lines of this moment may be missing. */
    public Line gap(Instant moment) {
        return Line.notice(messages.text("follow.gap", column.format(moment)));
    }

    LogRow.Content content(Line line, Standing standing) {
        return new LogRow.Content(
                line.time().map(column::format).orElse(""),
                line.time().map(this::exact).orElse(""),
                line,
                line.hidden() > 0 ? messages.text("follow.cut", line.hidden()) : "",
                standing);
    }

    private String exact(Instant time) {
        return messages.text("follow.utc", EXACT.format(time));
    }
}
