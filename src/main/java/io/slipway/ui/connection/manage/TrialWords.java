package io.slipway.ui.connection.manage;

import io.slipway.northflank.ApiException;
import io.slipway.rights.Right;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Refusal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What came of the trial of a connection, in lines with an icon each. */
final class TrialWords {
    private TrialWords() {
    }

    static List<Node> of(ConnectionTrial.Result result, Messages messages) {
        return switch (result) {
            case ConnectionTrial.Result.Passed(TrialTask.Passed what) -> passed(what, messages);
            case ConnectionTrial.Result.Failed(ApiException why) ->
                List.of(line("connection-failed", Feather.X_CIRCLE, "danger-line", new Refusal(messages).text(why)));
            case ConnectionTrial.Result.Failed(Throwable fault) ->
                List.of(line("connection-failed", Feather.X_CIRCLE, "danger-line", messages.text("connection.broken")));
            case ConnectionTrial.Result.Tokenless(var why) ->
                List.of(line("connection-failed", Feather.X_CIRCLE, "danger-line", messages.text("vault.trouble." + why)));
        };
    }

    /** What is not known is not claimed: the service has no question for it. */
    private static List<Node> passed(TrialTask.Passed what, Messages messages) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(
                "connection-passed",
                Feather.CHECK_CIRCLE,
                "success-line",
                messages.text("connection.passed", what.projects())));
        what.missing().stream()
                .sorted()
                .map((Right right) -> line(
                        "connection-right", Feather.ALERT_TRIANGLE, "doubt-line", messages.text("rights." + right)))
                .forEach(lines::add);
        if (what.missing().isEmpty()) {
            lines.add(line(
                    "connection-rights",
                    Feather.HELP_CIRCLE,
                    "unknown-line",
                    messages.text("connection.rights.unknown")));
        }
        return lines;
    }

    private static Node line(String id, Feather icon, String style, String text) {
        Label words = new Label(text);
        words.setId(id);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(icon), words);
        line.getStyleClass().addAll("test-line", style);
        return line;
    }
}
