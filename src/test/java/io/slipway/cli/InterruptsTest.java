package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that waits for input has nothing to conclude, so a signal ends it at once. */
class InterruptsTest {
    /** Less than the patience with a launch that is being concluded. */
    private static final Duration AT_ONCE = Duration.ofSeconds(6);

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"check -", "launch - --sandbox", "launch --sandbox --env-file - " + "assets/example-run.json"})
    void endsWhileInputIsRead(String command) throws Exception {
        try (OwnProcess process = OwnProcess.waiting(home, Map.of("SLIPWAY_HOME", home.toString()), command.split(" "))) {
            process.feed(" ".repeat(1024), 1024);

            assertThat(process.endsWithin(AT_ONCE)).isTrue();
            assertThat(process.exitCode()).isEqualTo(143);
            assertThat(process.out()).isEmpty();
        }
    }
}
