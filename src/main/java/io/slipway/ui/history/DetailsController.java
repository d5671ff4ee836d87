package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.LaunchRecord;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonWriter;
import io.slipway.launch.Finding;
import io.slipway.launch.OutcomeText;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.json.JsonLineCell;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything that is on record about one launch. */
final class DetailsController {
    private final Messages messages;
    private final Times times;
    private final LostRuns lostRuns;
    private final History history;
    private final Notes notes;
    private final Pace pace;
    private final StatusChip chip;
    private final Latest runs;
    private @Nullable LaunchRecord shown;
    private @Nullable LostChoice choice;
    private @Nullable RunChart chart;
    private @Nullable NoteEditor editor;
    private @Nullable TimelineView timeline;

    @FXML private Label title;
    @FXML private HBox heading;
    @FXML private TabPane tabs;
    @FXML private Label outcome;
    @FXML private Label duration;
    @FXML private VBox lost;
    @FXML private VBox chartPlace;
    @FXML private GridPane facts;
    @FXML private ListView<String> request;
    @FXML private GridPane steps;
    @FXML private Tab noteTab;
    @FXML private TextArea note;
    @FXML private Label noteState;

    DetailsController(
            History history,
            Background background,
            Messages messages,
            Times times,
            LostRuns lostRuns,
            Notes notes,
            Pace pace) {
        this.history = history;
        this.lostRuns = lostRuns;
        this.messages = messages;
        this.times = times;
        this.notes = notes;
        this.pace = pace;
        this.chip = new StatusChip(messages);
        this.runs = new Latest(background);
    }

    @FXML
    private void initialize() {
        heading.getChildren().addFirst(chip);
        choice = new LostChoice(lost, lostRuns, messages);
        chart = new RunChart(messages, times, pace);
        chartPlace.getChildren().add(chart);
        editor = new NoteEditor(note, noteState, notes, messages);
        timeline = new TimelineView(steps, messages, times);
        request.setCellFactory(view -> new JsonLineCell());
        request.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Shown.withoutGap(duration);
        duration.visibleProperty().bind(duration.textProperty().isNotEmpty());
        lostRuns.findings().addListener((MapChangeListener<String, Finding>) change -> ask());
    }

    private void ask() {
        if (choice != null && shown != null) {
            choice.show(shown);
        }
    }

    void show(LaunchRecord launch) {
        boolean other = shown == null || !shown.launchId().equals(launch.launchId());
        boolean changed = !launch.equals(shown);
        shown = launch;
        ask();
        chip.show(LaunchStatus.of(launch));
        title.setText(launch.target().job());
        outcome.setText(outcome(launch));
        showDuration();
        if (editor != null && timeline != null) {
            editor.show(launch);
            timeline.show(launch);
        }
        if (changed) {
            new Facts(facts, messages, times).show(launch);
            readRuns(launch);
        }
        if (other) {
            request.getItems().setAll(lines(launch.request()));
        }
    }

    private void readRuns(LaunchRecord launch) {
        runs.read(
                () -> history.runs(launch.connection(), launch.target(), RunChart.MOST),
                found -> {
                    if (chart != null) {
                        chart.show(found);
                    }
                },
                failure -> {});
    }

    /** A run that goes on takes longer each second, and what is usual may be learned later. */
    void showDuration() {
        if (shown != null) {
            duration.setText(pace.sentence(shown));
        }
    }

    private String outcome(LaunchRecord launch) {
        if (LaunchStatus.of(launch) == LaunchStatus.NO_RUN) {
            return messages.text("details.decided.none");
        }
        String words = messages.text("details.outcome." + launch.outcome().name(),
                launch.status().map(String::valueOf).orElse(""), OutcomeText.recorded(launch, messages));
        return switch (LaunchStatus.of(launch)) {
            case ENDED, ABORTED -> words + " " + messages.text("details.ended.as", launch.runStatus());
            case GOES_ON -> words + " " + messages.text("details.stands.as", launch.runStatus());
            default -> words;
        };
    }

    private static List<String> lines(String request) {
        try {
            return JsonWriter.indented(JsonReader.read(request)).lines().toList();
        } catch (JsonException keptAsItIs) {
            return request.lines().toList();
        }
    }

    /** Puts the cursor into the note. */
    void editNote() {
        tabs.getSelectionModel().select(noteTab);
        note.requestFocus();
    }

    /** Gives what was typed last to be written. */
    void leave() {
        if (editor != null) {
            editor.leave();
        }
    }
}
