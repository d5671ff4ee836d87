package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command explains itself, every option has a text, and the program names its version. */
class HelpTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {
        "", "launch", "check", "export", "history", "history list", "history show", "history export", "history resolve",
        "connections", "connections list", "runs", "logs", "abort", "sandbox", "presets", "presets list",
        "presets show", "presets import", "presets export", "presets schema", "keys", "keys show", "keys add",
        "keys remove", "keys seal", "completion", "manual"
    })
    void everyCommandAndOptionIsExplained(String command) {
        Shell.Result result = new Shell(home).run((command + " --help").strip().split(" "));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Usage: slipway");
        assertThat(result.out().lines().filter(HelpTest::isUnexplained)).isEmpty();
        assertThat(result.out().lines().skip(1)).anyMatch(line -> line.matches("\\p{Lu}.*"));
    }

    /** An option whose line ends with its own name, before any text begins. */
    private static boolean isUnexplained(String line) {
        return line.matches("\\s+(-\\w,)?\\s*--?[\\w-]+(=\\S+)?\\s*")
                || line.matches("\\s{1,12}(?:FILE\\|PRESET|RUN|ID)\\S*\\s*");
    }

    @Test
    void printsItsVersion() {
        assertThat(new Shell(home).run("--version").out()).startsWith("slipway ");
    }

    @Test
    void anOptionWithoutATextIsFound() {
        assertThat(isUnexplained("      --dry-run")).isTrue();
        assertThat(isUnexplained("  -c, --connection=NAME")).isTrue();
        assertThat(isUnexplained("  -h, --help               Shows this help.")).isFalse();
    }
}
