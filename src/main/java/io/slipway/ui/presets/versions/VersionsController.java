package io.slipway.ui.presets.versions;

import io.slipway.history.compare.Difference;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.Mask;
import io.slipway.text.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The differences between the file of a preset and the draft, one a row. */
final class VersionsController {
    private final List<Difference> differences;
    private final Messages messages;

    @FXML private Label summary;
    @FXML private TableView<Difference> table;
    @FXML private TableColumn<Difference, String> where;
    @FXML private TableColumn<Difference, String> what;
    @FXML private TableColumn<Difference, String> disk;
    @FXML private TableColumn<Difference, String> mine;

    VersionsController(List<Difference> differences, Messages messages) {
        this.differences = differences;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        summary.setText(messages.text("versions.summary", differences.size()));
        column(where, Difference::pointer);
        column(what, difference -> messages.text(key(difference)));
        column(disk, VersionsController::onDisk);
        column(mine, VersionsController::inDraft);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(differences);
    }

    private static void column(TableColumn<Difference, String> column, Function<Difference, String> text) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    }

    private static String key(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> "versions.added";
            case Difference.Removed removed -> "versions.removed";
            case Difference.Changed changed -> "versions.changed";
            case Difference.SecretChanged changed -> "versions.secret.changed";
            case Difference.NotComparable secret -> "versions.secret.unknown";
        };
    }

    private static String onDisk(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> "";
            case Difference.Removed(String at, JsonValue value) -> JsonWriter.compact(value);
            case Difference.Changed(String at, JsonValue before, JsonValue after) -> JsonWriter.compact(before);
            case Difference.SecretChanged secret -> Mask.TEXT;
            case Difference.NotComparable secret -> Mask.TEXT;
        };
    }

    private static String inDraft(Difference difference) {
        return switch (difference) {
            case Difference.Added(String at, JsonValue value) -> JsonWriter.compact(value);
            case Difference.Removed removed -> "";
            case Difference.Changed(String at, JsonValue before, JsonValue after) -> JsonWriter.compact(after);
            case Difference.SecretChanged secret -> Mask.TEXT;
            case Difference.NotComparable secret -> Mask.TEXT;
        };
    }
}
