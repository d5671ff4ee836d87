package io.slipway.northflank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader of times says what the general one says. */
class LogLineTest {
    @Property
    void anyMoment(
            @ForAll @LongRange(min = -62_000_000_000L, max = 253_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = 1, max = 1000) int grain) {
        Instant moment = Instant.ofEpochSecond(second, nano / grain * grain);

        assertThat(UtcText.read(moment.toString())).contains(moment);
        assertThat(new LogLine("c", moment.toString(), "").time()).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-11-24T15:00:00Z", "2026-11-24T15:00:00.1Z", "2026-02-28T23:59:59.999999999Z", "2024-02-29T00:00:00Z",
        "2026-11-24T15:00:00+02:00", "2026-11-24T15:00Z"
    })
    void aForm(String text) {
        assertThat(new LogLine("c", text, "").time()).contains(OffsetDateTime.parse(text).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Z", "now", "2026-11-24", "2026-11-24T15:00:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-11-24T24:00:01Z", "2026-11-24T15:60:00Z", "2026-11-24T15:00:00.Z1", "2026-11-24 15:00:00Z",
        "2026-11-24T15:00:00.1234567890Z", "2026-11-24T15:00:00x1Z", "2026-11-00T15:00:00Z"
    })
    void noTime(String text) {
        assertThat(UtcText.read(text)).isEmpty();
        assertThat(new LogLine("c", text, "").time()).isEqualTo(Optional.empty());
    }
}
