package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
            assertThat(new Foreground(fixture.services.background(), fixture.stage).getAsBoolean()).isTrue();
            assertThat(WindowFixture.onFx(fixture.stage::isIconified)).isFalse();
            assertThat(WindowFixture.onFx(fixture.stage::isAlwaysOnTop)).isFalse();
        }
    }

    @Test
    void aWindowThatHangsHasNotComeForward() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Foreground foreground = new Foreground(fixture.services.background(), fixture.stage);
            boolean shown = WindowFixture.onFx(() -> {
                // The thread that would show it waits here for the answer, as a hanging one does.
                java.util.concurrent.CompletableFuture<Boolean> answer =
                        java.util.concurrent.CompletableFuture.supplyAsync(foreground::getAsBoolean);
                return answer.join();
            });
            assertThat(shown).isFalse();
        }
    }
}
