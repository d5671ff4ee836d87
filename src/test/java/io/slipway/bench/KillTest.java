package io.slipway.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment the program is killed at, no launch that arrived is forgotten and none is sent twice. */
class KillTest {
    private static final int ROUNDS = 20;

    @TempDir
    Path home;

    @Test
    void aKilledLaunchIsNeitherLostNorSentTwice() throws Exception {
        try (KillRounds rounds = new KillRounds(home, System.nanoTime())) {
            KillRounds.Outcome outcome = rounds.play(ROUNDS, over -> {});

            assertThat(outcome.wrong()).as(outcome.toString()).isEmpty();
            assertThat(outcome.total().accepted() + outcome.found()).isEqualTo(outcome.total().arrived());
            assertThat(outcome.tallies()).as("killed between each two steps").containsOnlyKeys(Moment.values());
        }
    }
}
