package io.slipway.ui;

import static java.util.function.Predicate.not;

import io.slipway.testing.Patience;
import io.slipway.ui.tour.Tree;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The moment in which nothing of a scene moves any more: whoever looks earlier sees a layout half way. */
final class Stillness {
    /** Longer than what the program waits before it says that something takes its time. */
    static final Duration LASTING = Duration.ofMillis(250);

    /** How many beats lie between two looks. */
    private static final int BETWEEN = 3;

    private Stillness() {
    }

    /** Where something is, how large it is and what it says; a number of seconds that goes on is no movement. */
    private record Place(Node node, Bounds bounds, String words) {
        static Place of(Node node) {
            String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
            return new Place(node, node.localToScene(node.getLayoutBounds()), words.replaceAll("\\d", "0"));
        }
    }

    /** Waits until nothing has moved for that long, and lays out what is left to lay out. */
    static void of(Scene scene, Duration lasting) throws Exception {
        long begun = System.nanoTime();
        List<Place> before = places(scene);
        boolean still = false;
        for (long since = begun; !still; ) {
            Pulses.wait(scene, BETWEEN);
            List<Place> now = places(scene);
            if (!now.equals(before)) {
                since = System.nanoTime();
            } else {
                still = isOver(since, lasting);
            }
            if (isOver(begun, Duration.ofSeconds(Patience.SECONDS))) {
                throw new TimeoutException("something moves on and on: " + now.stream().filter(not(before::contains)).findFirst());
            }
            before = now;
        }
    }

    private static boolean isOver(long since, Duration time) {
        return System.nanoTime() - since >= time.toNanos();
    }

    /** What turns while something is awaited and the caret that blinks move nothing else. */
    private static boolean counts(Node node) {
        return (node instanceof Region || node instanceof Text) && !Tree.isIn(node, "progress-indicator");
    }

    private static List<Place> places(Scene scene) throws Exception {
        return WindowFixture.onFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Tree.shown(scene).stream().filter(Stillness::counts).map(Place::of).toList();
        });
    }
}
