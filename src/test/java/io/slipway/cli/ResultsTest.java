package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that is half written must not look like a whole one; a reader that has enough of it is no failure. */
class ResultsTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void storePreset() throws IOException {
        Files.createDirectories(home.resolve("presets"));
        Files.writeString(home.resolve("presets/a.json"), "{\"slipway\":1,\"id\":\"preset-1\",\"name\":\"nightly\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "presets list", "presets export nightly", "presets show nightly", "presets schema", "history export",
        "export nightly --as json", "connections list", "completion bash", "manual"
    })
    void aFullDiskIsToldByTheExitCode(String command) {
        assertThat(run(command, "No space left on device")).isEqualTo(2);
        assertThat(said()).contains("could not be written", "No space left on device").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"presets list", "history export", "manual"})
    void aReaderThatLeavesIsNone(String command) {
        assertThat(run(command, "Broken pipe")).isZero();
        assertThat(said()).doesNotContain("could not be written");
    }

    @Test
    void aLaunchStaysMade() {
        assertThat(run("launch nightly --sandbox --output json", "No space left on device")).isZero();
        assertThat(said()).contains("\"outcome\":\"accepted\"").doesNotContain("not all of it");
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String command, String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
        return CommandLineProgram.run(command.split(" "), new Terminal(
                InputStream.nullInputStream(),
                Results.over(broken),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("SLIPWAY_HOME", home.toString()),
                Clock.systemUTC(),
                () -> "3f9c0000-0000-4000-8000-000000000000",
                new Messages(Locale.ENGLISH)));
    }
}
