package io.slipway.ui.follow;

import io.slipway.northflank.Run;
import io.slipway.text.Messages;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How a run that has not ended stands: a word that nobody knows is shown as it is, and means nothing. */
final class ActiveRunChip extends Label {
    ActiveRunChip(Run run, Messages messages) {
        boolean running = run.state() == Run.State.RUNNING;
        setText(running || run.status().isBlank() ? messages.text("status.RUNNING") : run.status());
        setGraphic(new FontIcon(running ? Feather.LOADER : Feather.CIRCLE));
        getStyleClass().addAll("chip", running ? "accent" : "neutral");
    }
}
