package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.MovingClock;
import io.slipway.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times where days have 23, 24.5 or 25 hours, zones have quarters, and clocks are set. */
class TimesTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-24T15:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berlin      | 2026-11-24T14:03:10Z | 2026-11-24 15:03:10 (14:03:10 UTC)
            Asia/Kathmandu     | 2026-11-24T14:03:10Z | 2026-11-24 19:48:10 (14:03:10 UTC)
            Asia/Kathmandu     | 2026-11-24T20:03:10Z | 2026-11-25 01:48:10 (2026-11-24 20:03:10 UTC)
            America/St_Johns   | 2026-11-24T02:00:00Z | 2026-11-23 22:30:00 (2026-11-24 02:00:00 UTC)
            Pacific/Kiritimati | 2026-12-31T10:00:00Z | 2027-01-01 00:00:00 (2026-12-31 10:00:00 UTC)
            Europe/Berlin      | 2026-10-25T00:30:00Z | 2026-10-25 02:30:00 (00:30:00 UTC)
            Europe/Berlin      | 2026-10-25T01:30:00Z | 2026-10-25 02:30:00 (01:30:00 UTC)
            Europe/Berlin      | 2026-03-29T01:00:00Z | 2026-03-29 03:00:00 (01:00:00 UTC)
            Australia/Lord_Howe| 2026-04-04T15:00:00Z | 2026-04-05 01:30:00 (2026-04-04 15:00:00 UTC)
            UTC                | 2024-02-29T23:59:59Z | 2024-02-29 23:59:59 (23:59:59 UTC)
            UTC                | 9999-12-31T23:59:59Z | 9999-12-31 23:59:59 (23:59:59 UTC)
            Pacific/Auckland   | 9999-12-31T23:59:59Z | +10000-01-01 12:59:59 (9999-12-31 23:59:59 UTC)
            """)
    void theTwinNamesItsDayWhereThatIsAnother(ZoneId zone, Instant then, String words) {
        assertThat(times(zone).exact(then)).isEqualTo(words);
    }

    /** Cairo and São Paulo began their summer at midnight, which was one o'clock; Samoa left a whole day out. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-03-29, 2026-03-28T23:00:00Z, PT23H",
        "Europe/Berlin,       2026-10-25, 2026-10-24T22:00:00Z, PT25H",
        "Australia/Lord_Howe, 2026-04-05, 2026-04-04T13:00:00Z, PT24H30M",
        "America/Sao_Paulo,   2018-11-04, 2018-11-04T03:00:00Z, PT23H",
        "Africa/Cairo,        2026-04-24, 2026-04-23T22:00:00Z, PT23H",
        "Africa/Cairo,        2026-10-29, 2026-10-28T21:00:00Z, PT25H",
        "Asia/Kathmandu,      2024-02-29, 2024-02-28T18:15:00Z, PT24H",
        "Pacific/Apia,        2011-12-29, 2011-12-29T10:00:00Z, PT24H",
    })
    void aDayBeginsWhereItBegins(ZoneId zone, LocalDate day, Instant start, Duration length) {
        assertThat(times(zone).startOf(day)).isEqualTo(start);
        assertThat(Duration.between(start, times(zone).startOf(day.plusDays(1)))).isEqualTo(length);
    }

    @Test
    void todayIsThatOfTheZone() {
        assertThat(times(ZoneId.of("Pacific/Kiritimati")).today()).isEqualTo("2026-11-25");
        assertThat(times(ZoneId.of("Etc/GMT+12")).today()).isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T14:59:30Z | just now
            2026-11-24T15:00:30Z | just now
            2026-11-24T14:00:01Z | 59 min ago
            2026-11-24T14:00:00Z | 1 h ago
            2026-11-23T15:00:01Z | 23 h ago
            2026-11-23T15:00:00Z | 1 d ago
            2024-02-29T15:00:00Z | 999 d ago
            2026-11-24T15:01:00Z | 2026-11-24 16:01:00
            2026-11-24T21:00:00Z | 2026-11-24 22:00:00
            """)
    void whatLiesAheadIsNotJustNow(Instant then, String words) {
        assertThat(times(ZoneId.of("Europe/Berlin")).ago(then)).isEqualTo(words);
    }

    @Test
    void spansAreWhatPassedAndNotWhatTheClockShows() {
        Times berlin = times(ZoneId.of("Europe/Berlin"));
        Instant before = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(berlin.span(before, before.plusSeconds(3600))).isEqualTo("1 h 0 min");
        assertThat(berlin.span(before.plusSeconds(3600), before)).isEqualTo("0 s");
        assertThat(berlin.since(Instant.parse("2026-11-24T16:00:00Z"))).isEqualTo("0 s");
    }

    private Times times(ZoneId zone) {
        return new Times(new Messages(), clock, zone);
    }
}
