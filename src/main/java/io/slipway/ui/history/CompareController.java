package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.history.compare.Difference;
import io.slipway.history.compare.Differences;
import io.slipway.history.compare.Fingerprints;
import io.slipway.history.export.RecordJson;
import io.slipway.text.Messages;
import io.slipway.ui.compare.DifferenceColumns;
import io.slipway.ui.kit.Times;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;

/** Two launches side by side, and what their requests differ in. */
final class CompareController {
    private final LaunchRecord older;
    private final LaunchRecord newer;
    private final List<Difference> differences;
    private final Messages messages;
    private final Times times;

    @FXML private GridPane facts;
    @FXML private Label summary;
    @FXML private TableView<Difference> table;
    @FXML private TableColumn<Difference, String> where;
    @FXML private TableColumn<Difference, String> what;
    @FXML private TableColumn<Difference, String> before;
    @FXML private TableColumn<Difference, String> after;

    CompareController(
            LaunchRecord older, LaunchRecord newer, Fingerprints fingerprints, Messages messages, Times times) {
        this.older = older;
        this.newer = newer;
        this.differences = Differences.between(
                RecordJson.request(older.request()), RecordJson.request(newer.request()), fingerprints);
        this.messages = messages;
        this.times = times;
    }

    @FXML
    private void initialize() {
        chips();
        fact("compare.launched", launch -> times.exact(launch.preparedAt()), false);
        fact("details.target", launch -> launch.target().project() + " / " + launch.target().job(), true);
        fact("details.connection", LaunchRecord::connection, true);
        fact("details.preset", LaunchRecord::preset, true);
        fact("details.run.name", LaunchRecord::runName, false);
        fact("history.duration", this::duration, false);
        new DifferenceColumns(messages, "compare").fill(where, what, before, after);
        table.setColumnResizePolicy(new ColumnWidths());
        table.getItems().setAll(differences);
        summary.setText(summary());
    }

    private void chips() {
        StatusChip left = new StatusChip(messages);
        StatusChip right = new StatusChip(messages);
        left.show(LaunchStatus.of(older));
        right.show(LaunchStatus.of(newer));
        facts.addRow(facts.getRowCount(), name("history.status"), left, right);
    }

    /** What is empty on both sides says nothing; what always differs is not marked where it does. */
    private void fact(String key, Function<LaunchRecord, String> text, boolean marked) {
        String left = text.apply(older);
        String right = text.apply(newer);
        if (!left.isEmpty() || !right.isEmpty()) {
            Label first = value(left);
            Label second = value(right);
            if (marked && !left.equals(right)) {
                second.getStyleClass().add("text-bold");
            }
            facts.addRow(facts.getRowCount(), name(key), first, second);
        }
    }

    private Label name(String key) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        return name;
    }

    private static Label value(String text) {
        Label value = new Label(text);
        value.setWrapText(true);
        return value;
    }

    private String duration(LaunchRecord launch) {
        return launch.startedAt()
                .flatMap(start -> launch.concludedAt().map(end -> times.span(Duration.between(start, end))))
                .orElse("");
    }

    private String summary() {
        long open = differences.stream().filter(Difference.NotComparable.class::isInstance).count();
        String said = messages.text("compare.summary", differences.size() - open);
        return open == 0 ? said : said + " " + messages.text("compare.secrets", open);
    }
}
