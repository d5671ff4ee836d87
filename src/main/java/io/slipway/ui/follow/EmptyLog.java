package io.slipway.ui.follow;

import io.slipway.text.Messages;
import io.slipway.ui.follow.lines.LogBuffer;
import io.slipway.ui.kit.Shown;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of lines while there are none: that they are read, or that there are none yet. */
final class EmptyLog {
    private static final Duration BEFORE_PROGRESS = Duration.millis(200);

    private final LogReading reading;
    private final LogBuffer buffer;
    private final Messages messages;
    private Runnable update = () -> {};
    private final PauseTransition late = new PauseTransition(BEFORE_PROGRESS);

    EmptyLog(LogReading reading, LogBuffer buffer, Messages messages) {
        this.reading = reading;
        this.buffer = buffer;
        this.messages = messages;
    }

    void show(VBox place, FontIcon icon, ProgressIndicator loading, Label text) {
        Shown.withoutGap(loading);
        Shown.withoutGap(icon);
        icon.visibleProperty().bind(loading.visibleProperty().not());
        place.setMouseTransparent(true);
        update = () -> {
            FollowState state = reading.stateProperty().get();
            boolean isLoading = state instanceof FollowState.Loading;
            loading.setVisible(isLoading);
            text.setText(messages.text(key(state)));
            place.setVisible(buffer.size() == 0 && (!isLoading || late.getStatus() == Animation.Status.STOPPED));
        };
        late.setOnFinished(over -> update.run());
        reading.stateProperty().subscribe(state -> {
            if (state instanceof FollowState.Loading) {
                late.playFromStart();
            }
            update.run();
        });
    }

    /** Lines may have come. */
    void update() {
        update.run();
    }

    private String key(FollowState state) {
        if (state instanceof FollowState.Loading) {
            return "follow.empty.loading";
        } else if (state.goesOn()) {
            return reading.hasBegun() ? "follow.empty.running" : "follow.empty.waiting";
        }
        return state.isTrouble() ? "follow.empty.trouble" : "follow.empty.ended";
    }
}
