package io.slipway.launch.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AlarmTest {
    private static final Duration FOREVER = Duration.ofDays(1);

    private final Alarm alarm = new Alarm();

    @Test
    @Timeout(20)
    void anotherThreadEndsAPause() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Thread sleeper = Thread.ofVirtual().start(() -> {
            try {
                alarm.pause(FOREVER);
                over.countDown();
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
            }
        });
        alarm.wake();
        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        sleeper.join();
    }

    @Test
    @Timeout(20)
    void aWakeBeforeThePauseIsNotLostAndCountsOnce() throws Exception {
        alarm.wake();
        alarm.wake();
        alarm.pause(FOREVER);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> alarm.pause(FOREVER)).isInstanceOf(InterruptedException.class);
    }

    @Test
    @Timeout(20)
    void aPauseEndsByItself() throws Exception {
        long begin = System.nanoTime();
        alarm.pause(Duration.ofMillis(5));
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(5_000_000);
    }
}
