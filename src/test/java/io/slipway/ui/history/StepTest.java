package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.Trail;
import io.slipway.run.Target;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");

    @Test
    void tellsWhatHappenedInItsOrder() {
        LaunchRecord launch = launch(
                at(9), at(20), new Trail("", at(1), at(3), at(30), at(12), ""));

        assertThat(Step.of(launch)).extracting(Step::key).containsExactly(
                "step.prepared", "step.sent", "step.answered", "step.started", "step.abort", "step.ended", "step.decided");
    }

    @Test
    void theClockOfTheServiceMayBeAhead() {
        assertThat(Step.of(launch(at(2), at(2), new Trail("", at(1), at(3), at(30), Optional.empty(), ""))))
                .extracting(Step::key)
                .containsExactly("step.prepared", "step.sent", "step.started", "step.ended", "step.answered", "step.decided");
    }

    @Test
    void theClockOfTheServiceMayBeBehind() {
        assertThat(Step.of(launch(at(-5), at(-2), new Trail("", at(1), at(3), at(30), Optional.empty(), ""))))
                .extracting(Step::key)
                .containsExactly("step.prepared", "step.sent", "step.started", "step.ended", "step.answered", "step.decided");
    }

    @Test
    void whatIsNotOnRecordIsNotTold() {
        assertThat(Step.of(launch(Optional.empty(), Optional.empty(), Trail.NONE)))
                .containsExactly(new Step("step.prepared", START));
    }

    private static Optional<Instant> at(int second) {
        return Optional.of(START.plusSeconds(second));
    }

    private static LaunchRecord launch(Optional<Instant> started, Optional<Instant> ended, Trail trail) {
        return new LaunchRecord(
                "a", "Sandbox", Target.of("p", "j"), "", "{}", START, RecordedOutcome.ACCEPTED, Optional.of(200), "", "run",
                "run-name", "SUCCESS", started, ended, trail);
    }
}
