package io.slipway.ui.history;

import io.slipway.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A status as a small label of icon, word and colour. */
final class StatusChip extends Label {
    private static final List<String> TONES = List.of("neutral", "accent", "success", "warning", "danger");

    private final FontIcon icon = new FontIcon();
    private final Messages messages;

    StatusChip(Messages messages) {
        this.messages = messages;
        getStyleClass().add("chip");
    }

    void show(LaunchStatus status) {
        icon.setIconCode(status.icon());
        setGraphic(icon);
        setText(messages.text(status.key()));
        getStyleClass().removeAll(TONES);
        getStyleClass().add(status.tone());
    }
}
