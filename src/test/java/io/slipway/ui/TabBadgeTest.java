package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.EnvVar;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tab says what is in it as soon as there is something, and no longer. */
class TabBadgeTest {
    @TempDir
    Path home;

    private static List<String> badges(WindowFixture fixture, String kind) throws Exception {
        return WindowFixture.onFx(() -> fixture.robot.lookup(".compose .tab-badge ." + kind).queryAllAs(Labeled.class).stream()
                .filter(label -> label.isVisible() && label.getScene() != null)
                .map(Labeled::getText)
                .toList());
    }

    @Test
    void comesAndGoesWithWhatItCounts() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            assertThat(badges(fixture, "tab-count")).isEmpty();
            WindowFixture.onFx(() -> fixture.services.draft().environment()
                    .setAll(EnvVarDraft.of(EnvVar.plain("LEVEL", "debug")), EnvVarDraft.of(EnvVar.plain("no way", "1"))));
            WindowFixture.until(() -> badges(fixture, "tab-count").equals(List.of("2"))
                    && badges(fixture, "tab-errors").equals(List.of("1")));
            WindowFixture.onFx(() -> fixture.services.draft().environment().clear());
            WindowFixture.until(() -> badges(fixture, "tab-count").isEmpty() && badges(fixture, "tab-errors").isEmpty());
        }
    }
}
