package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** When a key that is not heard counts as let go. */
class SilenceTest {
    private static final Duration STALL = Duration.ofMillis(1500);

    private final CountDownLatch over = new CountDownLatch(1);
    private final Silence silence = new Silence(over::countDown);

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void lastsUntilItIsOver() throws Exception {
        Platform.runLater(silence::begin);
        assertThat(over.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Pulses.each(1, silence::isUnderWay)).containsExactly(false);
    }

    /** What was pressed meanwhile is heard after the stall, and has to be before the silence is over. */
    @Test
    void aMachineThatStallsSaysNothingAboutAKey() throws Exception {
        Platform.runLater(() -> {
            silence.begin();
            LockSupport.parkNanos(STALL.toNanos());
        });
        List<Boolean> after = Pulses.each(3, silence::isUnderWay);
        assertThat(after).containsOnly(true);
        assertThat(over.getCount()).isOne();
    }
}
