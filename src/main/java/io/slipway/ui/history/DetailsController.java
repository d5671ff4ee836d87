package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonWriter;
import io.slipway.launch.Finding;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.Times;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything that is on record about one launch. */
final class DetailsController {
    private final Messages messages;
    private final Times times;
    private final StatusChip chip;
    private final LostRuns lostRuns;
    private @Nullable LaunchRecord shown;
    private @Nullable LostChoice choice;

    @FXML private Label title;
    @FXML private HBox heading;
    @FXML private Label outcome;
    @FXML private VBox lost;
    @FXML private GridPane facts;
    @FXML private TextArea request;

    DetailsController(Messages messages, Times times, LostRuns lostRuns) {
        this.lostRuns = lostRuns;
        this.messages = messages;
        this.times = times;
        this.chip = new StatusChip(messages);
    }

    @FXML
    private void initialize() {
        heading.getChildren().addFirst(chip);
        choice = new LostChoice(lost, lostRuns, messages);
        lostRuns.findings().addListener((MapChangeListener<String, Finding>) change -> ask());
    }

    private void ask() {
        if (choice != null && shown != null) {
            choice.show(shown);
        }
    }

    void show(LaunchRecord launch) {
        shown = launch;
        ask();
        chip.show(LaunchStatus.of(launch));
        title.setText(launch.target().job());
        outcome.setText(outcome(launch));
        facts.getChildren().clear();
        copied("details.run.id", launch.runId());
        copied("details.run.name", launch.runName());
        fact("details.target", target(launch.target()));
        fact("details.connection", launch.connection());
        fact("details.preset", launch.preset());
        fact("details.prepared", times.exact(launch.preparedAt()));
        fact("details.started", exact(launch.startedAt()));
        fact("details.ended", exact(launch.concludedAt()));
        fact("details.aborted", exact(launch.trail().abortedAt()));
        copied("details.launch.id", launch.launchId());
        request.setText(readable(launch.request()));
    }

    private String outcome(LaunchRecord launch) {
        if (LaunchStatus.of(launch) == LaunchStatus.NO_RUN) {
            return messages.text("details.decided.none");
        }
        String words = messages.text("details.outcome." + launch.outcome().name(),
                launch.status().map(String::valueOf).orElse(""), launch.message());
        return switch (LaunchStatus.of(launch)) {
            case ENDED, ABORTED -> words + " " + messages.text("details.ended.as", launch.runStatus());
            case GOES_ON -> words + " " + messages.text("details.stands.as", launch.runStatus());
            default -> words;
        };
    }

    private static String target(Target target) {
        return Stream.of(target.team(), target.project(), target.job())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private String exact(Optional<Instant> time) {
        return time.map(times::exact).orElse("");
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

    private void row(String key, javafx.scene.Node value) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("fact-name");
        name.setLabelFor(value);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private static String readable(String request) {
        try {
            return JsonWriter.indented(JsonReader.read(request));
        } catch (JsonException keptAsItIs) {
            return request;
        }
    }
}
