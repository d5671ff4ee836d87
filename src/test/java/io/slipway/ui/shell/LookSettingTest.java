package io.slipway.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookSettingTest {
    @TempDir
    Path folder;

    @Test
    void comesBackBesideOtherSettings() throws Exception {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"other\": 1}");
        LookSetting setting = new LookSetting(new SettingsFile(file));
        Look dark = Look.USUAL.in(Theme.DARK).sized(18).calmed(true);

        setting.write(dark);

        assertThat(setting.read()).isEqualTo(dark);
        assertThat(Files.readString(file)).contains("\"other\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                              | SYSTEM | 14 | false
            {"look": 3}                                     | SYSTEM | 14 | false
            {"look": {"theme": "pink", "textSize": "big"}}  | SYSTEM | 14 | false
            {"look": {"theme": "light", "textSize": 900}}   | LIGHT  | 28 | false
            {"look": {"textSize": 1, "reducedMotion": true}} | SYSTEM | 10 | true
            {"look":                                        | SYSTEM | 14 | false
            """)
    void whatCannotBeUnderstoodIsAsUsual(String text, Theme theme, int size, boolean calm) throws Exception {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, text);

        assertThat(new LookSetting(new SettingsFile(file)).read()).isEqualTo(new Look(theme, size, calm));
    }
}
