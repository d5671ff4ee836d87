package io.slipway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstStartTest {
    @TempDir
    Path home;

    private boolean isNow() {
        return new FirstStart(new SettingsFile(home.resolve("settings.json")))
                .isNow(List.of(home.resolve("history.db"), home.resolve("presets")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"welcomed": true}  | false | false
            {"welcomed": false} | false | true
            {"welcomed": false} | true  | true
            {"theme": 1}        | false | true
            {"theme": 1}        | true  | false
            {"welc              | false | false
            """)
    void isToldBySettingAndTraces(String settings, boolean launched, boolean expected) throws Exception {
        Files.writeString(home.resolve("settings.json"), settings);
        if (launched) {
            Files.createFile(home.resolve("history.db"));
        }

        assertThat(isNow()).isEqualTo(expected);
    }

    @Test
    void anEmptyFolderIsNoTrace() throws Exception {
        assertThat(isNow()).isTrue();
        Path presets = Files.createDirectories(home.resolve("presets"));
        assertThat(isNow()).isTrue();
        Files.createFile(presets.resolve("nightly.json"));
        assertThat(isNow()).isFalse();
    }
}
