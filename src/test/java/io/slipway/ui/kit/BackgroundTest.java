package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.concurrent.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is under way when the program ends is waited for, and not for ever. */
class BackgroundTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final Background background = Background.onVirtualThreads(failure -> written.add("failed"));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void waitsForWhatIsUnderWay() throws Exception {
        start();
        assertThat(background.finish(Duration.ofMillis(20))).isFalse();
        assertThat(written).isEmpty();

        released.countDown();
        assertThat(background.finish(Duration.ofSeconds(Patience.SECONDS))).isTrue();
        assertThat(written).containsExactly("done");
    }

    @Test
    void aCancelledTaskIsWaitedForUntilItsThreadIsDone() throws Exception {
        Task<Void> task = start();
        begun.await();
        task.cancel(false);
        assertThat(background.finish(Duration.ofMillis(20))).isFalse();

        released.countDown();
        assertThat(background.finish(Duration.ofSeconds(Patience.SECONDS))).isTrue();
        assertThat(written).containsExactly("done");
    }

    @Test
    void whatIsAskedForAfterTheEndIsNeitherBegunNorToldOf() throws Exception {
        Task<Void> before = start();
        begun.await();
        background.close();
        Task<Void> after = start();
        new Latest(background).read(
                () -> written.add("read"), read -> written.add("arrived"), failure -> written.add("missed"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(after.isCancelled()).isTrue();

        released.countDown();
        assertThat(background.finish(Duration.ofSeconds(Patience.SECONDS))).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(written).as("what was under way goes on").containsExactly("done");
        assertThat(before.isCancelled()).isFalse();
    }

    private Task<Void> start() {
        Task<Void> task = new Task<>() {
            @Override
            protected Void call() throws Exception {
                begun.countDown();
                released.await();
                written.add("done");
                return null;
            }
        };
        background.start(task);
        return task;
    }
}
