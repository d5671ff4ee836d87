package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import java.util.List;
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
        List<Boolean> counted = Pulses.each(40, fresh::counts);
        assertThat(counted).hasSize(40).containsOnly(false);
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
