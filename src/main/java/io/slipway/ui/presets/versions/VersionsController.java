package io.slipway.ui.presets.versions;

import io.slipway.history.compare.Difference;
import io.slipway.text.Messages;
import io.slipway.ui.compare.DifferenceColumns;
import java.util.List;
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
        new DifferenceColumns(messages, "versions").fill(where, what, disk, mine);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(differences);
    }
}
