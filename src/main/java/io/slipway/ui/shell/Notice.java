package io.slipway.ui.shell;

import io.slipway.ui.kit.Shown;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One message in a line, as much of it as fits; with the focus on it, which a click gives it too, all of it. It goes by
 * itself, but not while the pointer or the focus is on it, or another stands before it.
 */
final class Notice {
    private static final Duration LEAST = Duration.seconds(8);
    private static final Duration MOST = Duration.seconds(30);
    /** Slow readers read about fifteen characters in a second. */
    private static final Duration FOR_A_CHARACTER = Duration.millis(70);

    private final HBox node = new HBox();
    private final PauseTransition end;

    /**
     * A message that is not shown yet.
     *
     * @param tone {@code success}, {@code warning}, {@code danger} or {@code accent}
     * @param close what its cross is called
     * @param over is told when it is to go
     */
    Notice(String tone, String text, List<Button> actions, String close, Consumer<Notice> over) {
        this.end = new PauseTransition(shownFor(text, actions.size()));
        node.getStyleClass().addAll("notification", tone);
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(text);
        node.setFocusTraversable(true);
        node.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                over.accept(this);
                pressed.consume();
            }
        });
        node.setOnMousePressed(pressed -> node.requestFocus());
        node.getChildren().setAll(new FontIcon(icon(tone)), words(text));
        node.getChildren().addAll(actions);
        node.getChildren().add(cross(close, over));
        for (Button action : actions) {
            action.setMinWidth(Region.USE_PREF_SIZE);
            action.addEventHandler(ActionEvent.ACTION, pressed -> over.accept(this));
        }
        end.setOnFinished(passed -> over.accept(this));
        node.hoverProperty().subscribe(this::heed);
        node.focusWithinProperty().subscribe(this::heed);
        node.visibleProperty().subscribe(this::heed);
        end.play();
    }

    private Label words(String text) {
        Label words = new Label(text);
        words.setTooltip(new Tooltip(text));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.wrapTextProperty().bind(node.focusWithinProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Button cross(String name, Consumer<Notice> over) {
        Button cross = new Button();
        cross.setGraphic(new FontIcon(Feather.X));
        cross.getStyleClass().addAll("button-icon", "flat", "small");
        cross.setAccessibleText(name);
        cross.setTooltip(new Tooltip(name));
        cross.setOnAction(pressed -> over.accept(this));
        return cross;
    }

    /** How long a text is shown: as long as it takes to read, longer when something can be done about it. */
    static Duration shownFor(String text, int actions) {
        Duration reading = FOR_A_CHARACTER.multiply(text.length());
        Duration shown = reading.greaterThan(MOST) ? MOST : reading.lessThan(LEAST) ? LEAST : reading;
        return actions > 0 ? shown.multiply(2) : shown;
    }

    private void heed() {
        if (!node.isVisible() || node.isHover() || node.isFocusWithin()) {
            end.pause();
        } else if (end.getStatus() == Animation.Status.PAUSED) {
            end.play();
        }
    }

    /** Ends its time. */
    void stop() {
        end.stop();
    }

    /** Whether it is in sight; its time passes only then. */
    void show(boolean inSight) {
        Shown.set(node, inSight);
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
