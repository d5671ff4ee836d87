package io.slipway.ui.connection;

import io.slipway.northflank.RateLimit;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * How many requests the current connection still takes, as its last answer said; that is looked at each second, never
 * asked for.
 */
public final class Requests {
    private final Connections connections;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Left>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Timeline looking = new Timeline(new KeyFrame(Duration.seconds(1), look -> look()));

    /** How far the requests go. */
    public enum Level {
        /** There are enough. */
        ENOUGH,
        /** Less than a tenth is left. */
        SCARCE,
        /** None is left. */
        NONE,
        /** The hour is over, and there are new ones; how many, the next answer says. */
        RENEWED
    }

    /** What the last answer said, and what that means by now. */
    public record Left(Level level, RateLimit limit) {}

    /** Requests of the connection that is chosen. */
    public Requests(Connections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
        connections.currentProperty().subscribe(chosen -> look());
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
    }

    private void look() {
        left.set(connections.current()
                .flatMap(open -> open.service().rateLimit())
                .map(limit -> new Left(level(limit, clock.instant()), limit)));
    }

    static Level level(RateLimit limit, Instant now) {
        if (limit.isOver(now)) {
            return Level.RENEWED;
        }
        return limit.isExhausted(now) ? Level.NONE : limit.isScarce(now) ? Level.SCARCE : Level.ENOUGH;
    }

    /** What is left, or nothing before the first answer. */
    public ReadOnlyObjectProperty<Optional<Left>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Looks no more. */
    public void close() {
        looking.stop();
    }
}
