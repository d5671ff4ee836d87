package io.slipway.ui.kit;

import io.slipway.testing.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Asks something in pulses of the screen: however slow the machine is, no time passes between two of them for animations. */
final class Pulses {
    private Pulses() {}

    /** The answers of so many pulses, one after the other. */
    static <T> List<T> each(int count, Supplier<T> question) throws Exception {
        List<T> answers = new ArrayList<>();
        CompletableFuture<List<T>> all = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                answers.add(question.get());
                if (answers.size() == count) {
                    stop();
                    all.complete(answers);
                }
            }
        };
        Platform.runLater(timer::start);
        return all.get(Patience.SECONDS, TimeUnit.SECONDS);
    }
}
