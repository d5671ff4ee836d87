package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Which presses answer a question. */
class FreshPressTest {
    private final AtomicBoolean held = new AtomicBoolean();
    private final FreshPress fresh = new FreshPress(held::get);

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private void ready() throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> onFx(() -> fresh.readyProperty().get()));
    }

    @Test
    void aPressInTheMomentOfShowingBelongsToTheOneBefore() throws Exception {
        assertThat(onFx(() -> {
            fresh.shown();
            return fresh.counts() || fresh.clickCounts();
        })).isFalse();
        ready();
        assertThat(onFx(fresh::counts)).isTrue();
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> onFx(fresh::clickCounts));
    }

    @Test
    void aHeldKeyDoesNotCountHoweverOftenItRepeats() throws Exception {
        held.set(true);
        onFx(() -> {
            fresh.shown();
            return true;
        });
        for (int repeat = 0; repeat < 40; repeat++) {
            assertThat(onFx(fresh::counts)).isFalse();
            WaitForAsyncUtils.waitForFxEvents(2);
        }
        assertThat(fresh.isHeld()).isTrue();
        held.set(false);
        onFx(() -> {
            fresh.released();
            return true;
        });
        ready();
        assertThat(onFx(fresh::counts)).isTrue();
    }

    @Test
    void aKeyThatWasLetGoUnheardCountsAgain() throws Exception {
        held.set(true);
        onFx(() -> {
            fresh.shown();
            return true;
        });
        ready();
        assertThat(onFx(fresh::counts)).isTrue();
    }
}
