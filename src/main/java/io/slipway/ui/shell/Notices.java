package io.slipway.ui.shell;

import atlantafx.base.controls.Notification;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Short messages over the window that go away by themselves. */
public final class Notices {
    private static final Duration SHOWN = Duration.seconds(8);

    private final VBox place = new VBox();

    /** No messages yet. */
    public Notices() {
        place.setId("notices");
        place.getStyleClass().add("notices");
        place.setPickOnBounds(false);
    }

    /** Says something in passing; a button ends it. */
    public void say(String tone, String text, Button... actions) {
        Notification notice = new Notification(text, new FontIcon(icon(tone)));
        notice.getStyleClass().addAll(tone, "elevated-2");
        notice.setAccessibleText(text);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setOnClose(closed -> remove(notice));
        notice.getPrimaryActions().setAll(actions);
        for (Button action : actions) {
            action.addEventHandler(ActionEvent.ACTION, pressed -> remove(notice));
        }
        place.getChildren().add(notice);
        PauseTransition end = new PauseTransition(SHOWN);
        end.setOnFinished(over -> remove(notice));
        end.play();
    }

    private void remove(Node notice) {
        place.getChildren().remove(notice);
    }

    private static Feather icon(String tone) {
        return switch (tone) {
            case "success" -> Feather.CHECK_CIRCLE;
            case "danger" -> Feather.X_CIRCLE;
            case "warning" -> Feather.HELP_CIRCLE;
            default -> Feather.INFO;
        };
    }

    Node node() {
        return place;
    }
}
