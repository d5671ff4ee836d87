package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.Standing;
import io.slipway.history.Trail;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaunchStatusTest {
    private static final Instant TIME = Instant.parse("2026-11-24T15:00:00Z");

    @ParameterizedTest
    @EnumSource
    void everyStandingHasAStatus(Standing standing) {
        assertThat(LaunchStatus.valueOf(standing.name())).isNotNull();
    }

    /** What the record tells of a run is what the client tells of it. */
    @ParameterizedTest
    @CsvSource({
        "SUCCESS, true, SUCCEEDED", "SUCCESS, false, RUNNING", "FAILED, true, FAILED", "FAILED, false, RUNNING",
        "RUNNING, false, RUNNING", "RUNNING, true, ENDED", "EVICTED, true, ENDED", "EVICTED, false, GOES_ON", "'', false, STARTED"
    })
    void aRunStandsAsItsWordsSay(String word, boolean ended, LaunchStatus expected) {
        Optional<Instant> end = ended ? Optional.of(TIME) : Optional.empty();
        LaunchStatus status = LaunchStatus.of(launch(RecordedOutcome.ACCEPTED, word, end, Trail.NONE));
        Run.State state = new Run("id", "name", word, ended, Optional.of(TIME), end).state();

        assertThat(status).isEqualTo(expected);
        assertThat(status == LaunchStatus.SUCCEEDED).isEqualTo(state == Run.State.SUCCEEDED);
        assertThat(status == LaunchStatus.FAILED).isEqualTo(state == Run.State.FAILED);
    }

    @Test
    void oneThatWasSentIsAwaitedWhileItsProcessLives() {
        assertThat(sent(Owner.current().toString())).isEqualTo(LaunchStatus.SENT);
        assertThat(sent(new Owner(1, 1).toString())).isEqualTo(LaunchStatus.UNKNOWN);
        assertThat(sent("")).isEqualTo(LaunchStatus.UNKNOWN);
    }

    private static LaunchStatus sent(String owner) {
        Trail trail = new Trail(
                owner, Optional.of(TIME), Optional.empty(), Optional.empty(), Optional.empty(), "");
        return LaunchStatus.of(launch(RecordedOutcome.SENT, "", Optional.empty(), trail));
    }

    private static LaunchRecord launch(RecordedOutcome outcome, String runStatus, Optional<Instant> end, Trail trail) {
        return new LaunchRecord(
                "a", "Sandbox", Target.of("p", "j"), "", "{}", TIME, outcome, Optional.empty(), "", "", "", runStatus,
                Optional.of(TIME), end, trail);
    }
}
