package io.slipway.cli;

import io.slipway.text.Messages;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time such as {@code 90s}, {@code 30m} or {@code 1h30m}. */
final class Durations implements ITypeConverter<Duration> {
    private final Messages messages;

    Durations(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Duration convert(String text) {
        try {
            Duration duration = Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException notATime) {
            // said below, together with the times that are no use
        }
        throw new TypeConversionException(messages.text("cli.duration", text));
    }
}
