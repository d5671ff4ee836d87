package io.slipway.ui.follow;

import java.time.Clock;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows how lines come, and counts down to the next attempt while they do not. */
final class LogStateLine implements AutoCloseable {
    private static final List<String> TONES = List.of("neutral", "accent", "success", "warning", "danger");

    private final LogReading reading;
    private final FollowWords words;
    private final Clock clock;
    private final FontIcon icon = new FontIcon();
    private final Timeline seconds = new Timeline();

    LogStateLine(LogReading reading, FollowWords words, Clock clock) {
        this.reading = reading;
        this.words = words;
        this.clock = clock;
    }

    void show(Label chip, HBox trouble, Label troubleText) {
        chip.setGraphic(icon);
        seconds.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), tick -> say(chip)));
        seconds.setCycleCount(Animation.INDEFINITE);
        reading.stateProperty().subscribe(state -> {
            chip.getStyleClass().removeAll(TONES);
            chip.getStyleClass().add(FollowWords.tone(state));
            icon.setIconCode(FollowWords.icon(state));
            say(chip);
            troubleText.setText(words.trouble(state));
            trouble.setVisible(state.isTrouble());
            if (state instanceof FollowState.Reconnecting) {
                seconds.playFromStart();
            } else {
                seconds.stop();
            }
        });
    }

    private void say(Label chip) {
        chip.setText(words.state(reading.stateProperty().get(), clock.instant()));
    }

    @Override
    public void close() {
        seconds.stop();
    }
}
