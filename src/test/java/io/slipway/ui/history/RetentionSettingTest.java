package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.Retention;
import io.slipway.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionSettingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSetIsReadAgain() throws Exception {
        RetentionSetting setting = new RetentionSetting(new SettingsFile(folder.resolve("settings.json")));
        assertThat(setting.read()).isEqualTo(new Retention.Everything());
        for (Retention retention : new Retention[] {new Retention.Newest(7), new Retention.Months(3), new Retention.Everything()}) {
            setting.write(retention);
            assertThat(setting.read()).isEqualTo(retention);
        }
        assertThat(Files.readString(folder.resolve("settings.json"))).isEqualTo("{}\n");
    }

    /** What a slip or a newer version wrote must not remove anything. */
    @ParameterizedTest
    @ValueSource(strings = {
        "5", "{}", "{\"newest\": 0}", "{\"newest\": -1}", "{\"newest\": \"5\"}", "{\"newest\": 1.5}",
        "{\"newest\": 99999999999999999999}", "{\"newest\": 5, \"months\": 1}", "{\"newest\": 5, \"unless\": \"x\"}"
    })
    void whatIsNotUnderstoodKeepsEverything(String value) throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"keepLaunches\": " + value + "}");

        assertThat(new RetentionSetting(new SettingsFile(folder.resolve("settings.json"))).read())
                .isEqualTo(new Retention.Everything());
    }
}
