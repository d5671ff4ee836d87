package io.slipway.storage;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * How a line of the log is written: what this program says itself, and of everything else only who spoke. Of exceptions
 * kinds and places are written and no messages, so that no value that was entered can come into the log.
 */
final class LogLines extends Formatter {
    private static final String OURS = "io.slipway";

    @Override
    public String format(LogRecord line) {
        String logger = line.getLoggerName() == null ? "" : line.getLoggerName();
        boolean ours = logger.startsWith(OURS);
        StringBuilder text = new StringBuilder()
                .append(line.getInstant())
                .append(' ')
                .append(line.getLevel().getName())
                .append(' ')
                .append(logger);
        if (ours) {
            text.append(": ").append(formatMessage(line));
        }
        text.append('\n');
        if (line.getThrown() != null) {
            text.append(Fault.trace(line.getThrown())).append('\n');
        }
        return text.toString();
    }
}
