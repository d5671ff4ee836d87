package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import io.slipway.ui.rehearsal.Walk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build learns a start from goes all the way, so that it learns all of it. */
class RehearsalTest {
    private static final int MINUTES = 3;

    @TempDir
    Path home;

    @Test
    void theWalkLaunchesOnceAndComesToItsEnd() throws Exception {
        try (ErrorsSeen errors = new ErrorsSeen();
                WindowFixture window = WindowFixture.openFresh(new Messages(), home)) {
            CountDownLatch closed = new CountDownLatch(1);
            WindowFixture.onFx(() -> {
                window.stage.setOnHidden(hidden -> closed.countDown());
                new Walk(window.stage, window.services.background()).begin();
            });

            assertThat(closed.await(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(errors.seen()).isEmpty();
            assertThat(Files.readAllLines(home.resolve("sandbox/runs.jsonl")))
                    .filteredOn(line -> line.contains("\"started\""))
                    .hasSize(1);
        }
    }
}
