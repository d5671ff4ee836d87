package io.slipway.ui.kit;

import io.slipway.text.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Points and spans of time as a person reads them. */
public final class Times {
    private final DateTimeFormatter local;
    private final DateTimeFormatter ofDay;
    private final DateTimeFormatter utc;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    /** Times as seen by this clock, in this zone. */
    public Times(Messages messages, Clock clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
        this.local = DateTimeFormatter.ofPattern(messages.text("time.pattern.local"), messages.locale());
        this.ofDay = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
        this.utc = DateTimeFormatter.ofPattern("HH:mm:ss", messages.locale());
    }

    /** How long ago, in the largest unit that fits; what lies ahead, as by a clock that was set back, by its time. */
    public String ago(Instant then) {
        Duration passed = Duration.between(then, clock.instant());
        if (passed.toMinutes() <= -1) {
            return local(then);
        } else if (passed.toMinutes() < 1) {
            return messages.text("time.now");
        } else if (passed.toHours() < 1) {
            return messages.text("time.minutes", passed.toMinutes());
        } else if (passed.toDays() < 1) {
            return messages.text("time.hours", passed.toHours());
        }
        return messages.text("time.days", passed.toDays());
    }

    /** The local time of the day, for what is near. */
    public String ofDay(Instant then) {
        return ofDay.withZone(zone).format(then);
    }

    /** Local time with its UTC twin, since run logs are in UTC; with its day where that is another one. */
    public String exact(Instant then) {
        boolean sameDay = LocalDate.ofInstant(then, zone).equals(LocalDate.ofInstant(then, ZoneOffset.UTC));
        String twin = (sameDay ? utc : local).withZone(ZoneOffset.UTC).format(then);
        return messages.text("time.exact", local.withZone(zone).format(then), twin);
    }

    /** Local time alone. */
    public String local(Instant then) {
        return local.withZone(zone).format(then);
    }

    /** The day that it is here. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** When a day begins here. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The time that has passed since then. */
    public Duration passedSince(Instant then) {
        return Duration.between(then, clock.instant());
    }

    /** The span until then, or until now. */
    public String since(Instant start) {
        return span(start, clock.instant());
    }

    /** The span between two points of time. */
    public String span(Instant start, Instant end) {
        return span(Duration.between(start, end));
    }

    /** A span in its two largest units. */
    public String span(Duration span) {
        if (span.isNegative()) {
            return messages.text("span.seconds", 0);
        } else if (span.toMinutes() < 1) {
            return messages.text("span.seconds", span.toSeconds());
        } else if (span.toHours() < 1) {
            return messages.text("span.minutes", span.toMinutes(), span.toSecondsPart());
        }
        return messages.text("span.hours", span.toHours(), span.toMinutesPart());
    }
}
