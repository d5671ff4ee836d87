package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/** Keeps the times of launches true while they are shown: durations grow, ages grow, what is usual is learned. */
final class LaunchTimes {
    private static final int MOST_WATCHED = 50;
    private static final int SECONDS_OF_AGES = 20;

    private final ObservableList<LaunchRecord> launches;
    private final UsualDurations usual;
    private final Runnable show;
    private int seconds;

    /** Times of these launches, which {@code show} shows anew. */
    LaunchTimes(ObservableList<LaunchRecord> launches, UsualDurations usual, Runnable show) {
        this.launches = launches;
        this.usual = usual;
        this.show = show;
    }

    /** A run that has ended changes what is usual for its job. */
    void learnEnds() {
        launches.addListener((ListChangeListener<LaunchRecord>) change -> {
            while (change.next()) {
                if (change.wasReplaced() && change.getAddedSize() == 1) {
                    change.getAddedSubList().stream()
                            .filter(launch -> launch.concludedAt().isPresent())
                            .forEach(usual::changed);
                }
            }
        });
        usual.learnedProperty().subscribe(more -> show.run());
    }

    /** As long as somebody can see them in this node: what ticks is never let go of, and would keep a closed window. */
    void keepTrue(Node node) {
        Timeline ticks = new Timeline(new KeyFrame(Duration.seconds(1), tick -> tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shown -> {
                    if (shown) {
                        ticks.play();
                    } else {
                        ticks.stop();
                    }
                });
    }

    /** Running launches are drawn again each second, ages that only change by the minute not so often. */
    private void tick() {
        seconds++;
        boolean running = launches.stream()
                .limit(MOST_WATCHED)
                .anyMatch(launch -> LaunchStatus.of(launch).isOpen());
        if (running || seconds % SECONDS_OF_AGES == 0) {
            show.run();
        }
    }
}
