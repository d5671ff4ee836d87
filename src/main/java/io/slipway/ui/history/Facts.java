package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.Times;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** What is on record about a launch as names and values; what is absent takes no line. */
final class Facts {
    private final GridPane place;
    private final Messages messages;
    private final Times times;

    Facts(GridPane place, Messages messages, Times times) {
        this.place = place;
        this.messages = messages;
        this.times = times;
    }

    void show(LaunchRecord launch) {
        place.getChildren().clear();
        copied("details.run.id", launch.runId());
        copied("details.run.name", launch.runName());
        fact("details.target", target(launch.target()));
        fact("details.connection", launch.connection());
        fact("details.preset", launch.preset());
        fact("details.prepared", times.exact(launch.preparedAt()));
        copied("details.launch.id", launch.launchId());
    }

    private static String target(Target target) {
        return Stream.of(target.team(), target.project(), target.job())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            Label text = new Label(value);
            text.setWrapText(true);
            row(key, text);
        }
    }

    private void copied(String key, String value) {
        if (!value.isEmpty()) {
            Label id = new Label(value);
            id.getStyleClass().add("mono");
            HBox line = new HBox(id, new CopyButton(messages, key + ".copy", () -> value));
            line.getStyleClass().add("copy-line");
            row(key, line);
        }
    }

    private void row(String key, Node value) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("fact-name");
        name.setLabelFor(value);
        place.addRow(place.getRowCount(), name, value);
    }
}
