package io.slipway.ui;

import io.slipway.testing.Patience;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The beats in which a window lays itself out and paints. */
final class Pulses {
    private Pulses() {
    }

    /** Waits until the scene was laid out that many times more. */
    static void wait(Scene scene, int times) throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        AtomicInteger left = new AtomicInteger(times);
        Runnable[] beat = new Runnable[1];
        beat[0] = () -> {
            if (left.decrementAndGet() <= 0) {
                scene.removePostLayoutPulseListener(beat[0]);
                over.complete(null);
            } else {
                Platform.requestNextPulse();
            }
        };
        WindowFixture.onFx(() -> {
            scene.addPostLayoutPulseListener(beat[0]);
            Platform.requestNextPulse();
        });
        over.get(Patience.SECONDS, TimeUnit.SECONDS);
    }
}
