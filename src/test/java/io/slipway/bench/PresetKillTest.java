package io.slipway.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment the program is killed at, a preset is as it was before or after, and no secret is left. */
class PresetKillTest {
    private static final int ROUNDS = 20;

    @TempDir
    Path folder;

    @Test
    void aPresetIsNeverHalf() throws Exception {
        PresetKillRounds.Outcome outcome = new PresetKillRounds(folder.resolve("presets"), System.nanoTime()).play(ROUNDS);

        assertThat(outcome.wrong()).as(outcome.toString()).isEmpty();
    }
}
