package io.slipway.ui.shell;

import atlantafx.base.controls.Notification;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One message over the window: it goes by itself, but not while the pointer or the focus is on it. */
final class Notice {
    private static final Duration LEAST = Duration.seconds(8);
    private static final Duration MOST = Duration.seconds(30);
    /** Slow readers read about fifteen characters in a second. */
    private static final Duration FOR_A_CHARACTER = Duration.millis(70);

    private final Notification node;
    private final PauseTransition end;

    /**
     * A message that is not shown yet.
     *
     * @param tone {@code success}, {@code warning}, {@code danger} or {@code accent}
     * @param over is told when it is to go
     */
    Notice(String tone, String text, List<Button> actions, Consumer<Notice> over) {
        this.node = new Notification(text, new FontIcon(icon(tone)));
        this.end = new PauseTransition(shownFor(text, actions.size()));
        node.getStyleClass().addAll(tone, "elevated-2");
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(text);
        node.setFocusTraversable(true);
        node.setOnClose(closed -> over.accept(this));
        node.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                over.accept(this);
                pressed.consume();
            }
        });
        node.getPrimaryActions().setAll(actions);
        actions.forEach(action -> action.addEventHandler(ActionEvent.ACTION, pressed -> over.accept(this)));
        end.setOnFinished(passed -> over.accept(this));
        node.hoverProperty().subscribe(this::heed);
        node.focusWithinProperty().subscribe(this::heed);
        end.play();
    }

    /** How long a text is shown: as long as it takes to read, longer when something can be done about it. */
    static Duration shownFor(String text, int actions) {
        Duration reading = FOR_A_CHARACTER.multiply(text.length());
        Duration shown = reading.greaterThan(MOST) ? MOST : reading.lessThan(LEAST) ? LEAST : reading;
        return actions > 0 ? shown.multiply(2) : shown;
    }

    private void heed() {
        if (node.isHover() || node.isFocusWithin()) {
            end.pause();
        } else if (end.getStatus() == Animation.Status.PAUSED) {
            end.play();
        }
    }

    /** Ends its time. */
    void stop() {
        end.stop();
    }

    Node node() {
        return node;
    }

    static Feather icon(String tone) {
        return switch (tone) {
            case "success" -> Feather.CHECK_CIRCLE;
            case "danger" -> Feather.X_CIRCLE;
            case "warning" -> Feather.ALERT_TRIANGLE;
            default -> Feather.INFO;
        };
    }
}
