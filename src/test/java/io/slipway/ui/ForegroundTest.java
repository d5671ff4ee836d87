package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.storage.instance.FileToOpen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second start brings about in the first window. */
class ForegroundTest {
    @TempDir
    Path home;

    @Test
    void aMinimisedWindowComesBackAndStaysAsItWas() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.stage.setIconified(true));
            assertThat(foreground(fixture).getAsBoolean()).isTrue();
            assertThat(WindowFixture.onFx(fixture.stage::isIconified)).isFalse();
            assertThat(WindowFixture.onFx(fixture.stage::isAlwaysOnTop)).isFalse();
        }
    }

    @Test
    void aWindowThatHangsHasNotComeForward() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Foreground foreground = foreground(fixture);
            boolean shown = WindowFixture.onFx(() -> {
                // The thread that would show it waits here for the answer, as a hanging one does.
                java.util.concurrent.CompletableFuture<Boolean> answer =
                        java.util.concurrent.CompletableFuture.supplyAsync(foreground::getAsBoolean);
                return answer.join();
            });
            assertThat(shown).isFalse();
        }
    }

    @Test
    void theFileOfASecondStartIsShownAndNothingIsTakenUnseen() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            FileToOpen left = new FileToOpen(home.resolve("open"));
            left.leave(Path.of("assets/example-run.json"));
            var before = fixture.services.draft().spec();

            assertThat(foreground(fixture).getAsBoolean()).isTrue();
            WindowFixture.until(() -> fixture.shows("#import-replace"));
            assertThat(fixture.services.draft().spec()).isEqualTo(before);
            assertThat(left.take()).isEmpty();
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#import-replace"));

            assertThat(foreground(fixture).getAsBoolean()).isTrue();
            assertThat(fixture.shows("#import-replace")).as("without a file nothing is opened").isFalse();
        }
    }

    private Foreground foreground(WindowFixture fixture) {
        return new Foreground(
                fixture.services.background(), fixture.stage, new FileToOpen(home.resolve("open")), fixture.window::open);
    }
}
