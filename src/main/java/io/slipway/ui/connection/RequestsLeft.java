package io.slipway.ui.connection;

import io.slipway.northflank.RateLimit;
import io.slipway.text.Messages;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** How many requests the service still takes, as its last answer said; it is looked at each second, never asked for. */
final class RequestsLeft {
    private final Connections connections;
    private final Messages messages;

    RequestsLeft(Connections connections, Messages messages) {
        this.connections = connections;
        this.messages = messages;
    }

    void showIn(Label label) {
        Timeline looking = new Timeline(new KeyFrame(Duration.seconds(1), look -> label.setText(text())));
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
    }

    private String text() {
        Optional<RateLimit> limit = connections.current().flatMap(open -> open.service().rateLimit());
        return limit.map(rate -> messages.text("requests.left", rate.remaining(), rate.limit())).orElse("");
    }
}
