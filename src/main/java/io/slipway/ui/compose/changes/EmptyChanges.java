package io.slipway.ui.compose.changes;

import io.slipway.changes.job.JobConfiguration;
import io.slipway.text.Messages;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands in place of the list while it has nothing to say, and why it has not.
 *
 * @param messages the texts
 */
record EmptyChanges(Messages messages) {
    void explain(JobState state, FontIcon icon, Label title, Label words) {
        String key = key(state);
        icon.setIconCode(switch (key) {
            case "nowhere" -> Feather.CORNER_LEFT_UP;
            case "reading" -> Feather.CLOCK;
            case "unread" -> Feather.HELP_CIRCLE;
            default -> Feather.CHECK_CIRCLE;
        });
        title.setText(messages.text("changes.empty." + key));
        words.setText(messages.text("changes.empty." + key + ".words"));
    }

    private static String key(JobState state) {
        return switch (state) {
            case JobState.Nowhere nowhere -> "nowhere";
            case JobState.Reading reading -> "reading";
            case JobState.Read read ->
                read.job().gaps().size() == JobConfiguration.Request.values().length ? "unread" : "none";
        };
    }
}
