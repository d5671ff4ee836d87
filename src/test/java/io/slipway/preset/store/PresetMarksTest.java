package io.slipway.preset.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pins and recent presets are kept in the settings, beside what else stands there. */
class PresetMarksTest {
    @TempDir
    Path home;

    @Test
    void pinsKeepTheirOrder() throws Exception {
        PresetMarks marks = marks();
        marks.pin("b", true);
        marks.pin("a", true);
        marks.pin("b", true);
        assertThat(marks().pinned()).containsExactly("b", "a");

        marks.pin("b", false);
        marks.pin("c", false);
        assertThat(marks().pinned()).containsExactly("a");
    }

    @Test
    void theNewestIsFirstAndTheOldestAreForgotten() throws Exception {
        for (int i = 0; i < PresetMarks.MOST_RECENT + 5; i++) {
            marks().used("p" + i);
        }
        marks().used("p10");

        assertThat(marks().recent()).hasSize(PresetMarks.MOST_RECENT).startsWith("p10", "p24", "p23").doesNotContain("p4");
    }

    @Test
    void otherSettingsStayAndWrongOnesCountAsNone() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{\"theme\":\"dark\",\"pinnedPresets\":[1,\"a\"],\"recentPresets\":{}}");

        assertThat(marks().pinned()).containsExactly("a");
        assertThat(marks().recent()).isEmpty();
        marks().pin("b", true);

        assertThat(Files.readString(home.resolve("settings.json"))).contains("\"theme\": \"dark\"");
    }

    private PresetMarks marks() {
        return new PresetMarks(new SettingsFile(home.resolve("settings.json")));
    }
}
