package io.slipway.ui.follow;

import io.slipway.text.Messages;
import io.slipway.ui.follow.lines.LogBuffer;
import io.slipway.ui.kit.Lasting;
import io.slipway.ui.kit.Shown;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of lines while there are none: that they are read, or that there are none yet. */
final class EmptyLog {
    private final LogReading reading;
    private final LogBuffer buffer;
    private final Messages messages;
    private final Lasting loads = new Lasting();
    private Runnable update = () -> {};

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
            place.setVisible(buffer.size() == 0 && !(isLoading && loads.isUnseen()));
        };
        reading.stateProperty().subscribe(state -> {
            if (state instanceof FollowState.Loading) {
                loads.begin(update);
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
