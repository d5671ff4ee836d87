package io.slipway.northflank.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.LogLine;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read again is known again. */
class SeenLinesTest {
    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final int A_SECOND = 1_000_000_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 20_000})
    void theLastSecondIsKnownAtAnyRate(int linesPerSecond) {
        SeenLines seen = new SeenLines();
        List<LogLine> lines = IntStream.range(0, linesPerSecond * 3)
                .mapToObj(number -> new LogLine(
                        "c", START.plusNanos((long) number * A_SECOND / linesPerSecond).toString(), "line " + number))
                .toList();

        assertThat(lines).allMatch(seen::add);
        assertThat(lines.subList(linesPerSecond * 2, lines.size())).noneMatch(seen::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no time", "2026-11-24T15:00:00Z"})
    void atLeastFourThousandAreKnown(String time) {
        SeenLines seen = new SeenLines();
        List<LogLine> lines =
                IntStream.range(0, 4096).mapToObj(number -> new LogLine("c", time, "line " + number)).toList();

        assertThat(lines).allMatch(seen::add);
        assertThat(lines).noneMatch(seen::add);
    }
}
