package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import io.slipway.ui.kit.Latest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** An answer that comes while a window ends asks the record of launches once more, and nobody is to hear of that. */
class LateQuestionTest {
    @TempDir
    Path home;

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    @Test
    void theRecordOfAWindowThatEndedIsNotAskedInVain() throws Exception {
        Services services;
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            services = fixture.services;
        }
        WindowFixture.onFx(() -> new Latest(services.background())
                .read(() -> services.stores().history().newest(1), heard::add, heard::add));

        assertThat(services.background().finish(Duration.ofSeconds(Patience.SECONDS))).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heard).isEmpty();
    }
}
