package io.slipway.northflank.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waits by a clock that is set in the middle of them. */
class WaitTest {
    private static final Instant BEGUN = Instant.parse("2026-11-24T15:00:00Z");

    private final MovingClock clock = new MovingClock(BEGUN);

    @ParameterizedTest
    @CsvSource({"0,15", "14,1", "15,0", "16,0", "7200,0", "-1,0", "-7200,0"})
    void aWaitIsNeverLongerThanItWas(long passed, long left) {
        Wait wait = new Wait(BEGUN, Duration.ofSeconds(15));
        assertThat(wait.left(BEGUN.plusSeconds(passed))).isEqualTo(Duration.ofSeconds(left));
        assertThat(wait.isOver(BEGUN.plusSeconds(passed))).isEqualTo(left == 0);
    }

    @Test
    void theNextSocketIsNotHoursAwayWhenTheClockIsSetBack() {
        Timing timing = new Timing(clock, Optional.empty());
        timing.lost(BEGUN);
        assertThat(timing.allowsSocket()).isFalse();
        clock.pass(Duration.ofHours(-3));
        assertThat(timing.allowsSocket()).isTrue();
        assertThat(timing.untilSocketOr(Duration.ofSeconds(5))).isZero();
    }

    @Test
    void noSocketIsNone() {
        Timing timing = new Timing(clock, Optional.empty());
        timing.refused();
        clock.pass(Duration.ofHours(-3));
        assertThat(timing.allowsSocket()).isFalse();
        assertThat(timing.untilSocketOr(Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(5));
        assertThat(timing.withoutSocket()).isEqualTo(new TailState.Polling());
    }

    @Test
    void theLimitCountsWhatPasses() {
        Timing timing = new Timing(clock, Optional.of(Duration.ofMinutes(10)));
        clock.pass(Duration.ofMinutes(4));
        assertThat(timing.isUp()).isFalse();
        clock.pass(Duration.ofHours(-5));
        assertThat(timing.atMost(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(6));
        clock.pass(Duration.ofMinutes(5));
        assertThat(timing.atMost(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(timing.isUp()).isTrue();
    }
}
