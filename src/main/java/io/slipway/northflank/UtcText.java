package io.slipway.northflank;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads times as the service writes them, {@code 2026-11-24T15:00:00.123Z}: a busy log brings tens of thousands a
 * second and a list of runs hundreds, for which the general reader is too slow.
 */
public final class UtcText {
    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";
    private static final int MOST_DECIMALS = 9;
    /** Times beyond these years can be neither written nor reckoned with everywhere. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private UtcText() {
    }

    /** A time of the years 0 to 9999 that is written in any way that ISO knows, with its offset; or nothing. */
    public static Optional<Instant> readAny(String text) {
        Optional<Instant> usual = read(text);
        if (usual.isPresent()) {
            return usual;
        }
        try {
            return inReach(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** A time by its seconds since 1970, of those years; or nothing. */
    public static Optional<Instant> ofSeconds(long seconds) {
        return seconds < FIRST.getEpochSecond() || seconds > LAST.getEpochSecond()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(seconds));
    }

    private static Optional<Instant> inReach(Instant time) {
        return time.isBefore(FIRST) || time.isAfter(LAST) ? Optional.empty() : Optional.of(time);
    }

    /** The time, or nothing when it is written in another way, which need not be wrong. */
    static Optional<Instant> read(String text) {
        int decimals = text.length() - SHAPE.length() - (text.length() > SHAPE.length() + 1 ? 2 : 1);
        if (decimals < 0 || decimals > MOST_DECIMALS || !hasShape(text)) {
            return Optional.empty();
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(number(text, 0, 4), month, 1);
        if (day < 1 || day > first.lengthOfMonth()) {
            return Optional.empty();
        }
        long days = first.toEpochDay() + day - 1;
        long seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
        return Optional.of(Instant.ofEpochSecond(seconds, nanos(text, decimals)));
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char wanted = i < SHAPE.length() ? SHAPE.charAt(i) : i == SHAPE.length() ? '.' : 'd';
            char c = text.charAt(i);
            boolean fits = wanted == 'd' ? c >= '0' && c <= '9' : c == wanted;
            if (!fits) {
                return false;
            }
        }
        return text.charAt(text.length() - 1) == 'Z';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static int nanos(String text, int decimals) {
        int nanos = number(text, SHAPE.length() + 1, SHAPE.length() + 1 + decimals);
        for (int i = decimals; i < MOST_DECIMALS; i++) {
            nanos *= 10;
        }
        return nanos;
    }
}
