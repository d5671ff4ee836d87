package io.slipway.ui.exchange;

import io.slipway.exchange.dotenv.DotEnv;
import io.slipway.exchange.dotenv.EnvChange;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Caution;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.keys.KeyWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the variables of a file would change, and which of them are taken. */
final class EnvPreviewController {
    private static final KeyCombination SECRET = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REVEAL = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

    /** So many rows are seen without scrolling. */
    private static final int IN_SIGHT = 8;

    private final String source;
    private final DotEnv file;
    private final List<EnvChange> changes;
    private final EnvRows rows;
    private final Messages messages;
    private final EnvWords words;

    @FXML private Label heading;
    @FXML private Label summary;
    @FXML private VBox notes;
    @FXML private TableView<EnvRow> table;
    @FXML private CheckBox all;
    @FXML private TableColumn<EnvRow, Boolean> take;
    @FXML private TableColumn<EnvRow, Number> line;
    @FXML private TableColumn<EnvRow, EnvRow> what;
    @FXML private TableColumn<EnvRow, String> name;
    @FXML private TableColumn<EnvRow, EnvRow> value;
    @FXML private TableColumn<EnvRow, EnvRow> remark;
    @FXML private Label details;
    @FXML private Label keys;

    EnvPreviewController(String source, DotEnv file, List<EnvChange> changes, Messages messages) {
        this.source = source;
        this.file = file;
        this.changes = changes;
        this.rows = new EnvRows(changes);
        this.messages = messages;
        this.words = new EnvWords(messages);
    }

    @FXML
    private void initialize() {
        heading.setText(messages.text("import.env.heading", source));
        summary.setText(words.summary(changes));
        notes.getChildren().setAll(words.ofFile(file).stream().map(Caution::new).toList());
        Shown.set(notes, !notes.getChildren().isEmpty());
        table.setPlaceholder(new Region());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        take.setCellValueFactory(row -> row.getValue().takenProperty());
        take.setCellFactory(CheckBoxTableCell.forTableColumn(take));
        line.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().change().entry().line()));
        name.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().name()));
        what.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        what.setCellFactory(column -> new EnvKindCell(words));
        value.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        value.setCellFactory(column -> new EnvValueCell(rows, messages));
        remark.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        remark.setCellFactory(column -> new EnvRemarkCell(words));
        KeyWords written = new KeyWords(messages);
        keys.setText(messages.text("import.env.keys", written.of(SECRET), written.of(REVEAL)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> showDetails());
        rows.count().subscribe(count -> counted(count.intValue()));
    }

    private int firstDoubtful() {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).isDoubtful()) {
                return i;
            }
        }
        return 0;
    }

    private void counted(int count) {
        long names = changes.stream().filter(EnvChange::isTaken).count();
        all.setSelected(count > 0);
        all.setIndeterminate(count > 0 && count < names);
        showDetails();
    }

    private void showDetails() {
        @Nullable EnvRow selected = table.getSelectionModel().getSelectedItem();
        details.setText(Optional.ofNullable(selected)
                .filter(row -> !words.of(row).isEmpty())
                .map(row -> messages.text("import.env.details", row.change().entry().line(), row.name(), words.of(row)))
                .orElse(""));
    }

    @FXML
    private void takeAll() {
        rows.takeAll(all.isSelected());
    }

    private void press(KeyEvent pressed) {
        @Nullable EnvRow row = table.getSelectionModel().getSelectedItem();
        // The box in the head of the table has keys of its own.
        if (row == null || !table.isFocused()) {
            return;
        }
        if (pressed.getCode() == KeyCode.SPACE) {
            row.takenProperty().set(!row.takenProperty().get());
        } else if (SECRET.match(pressed)) {
            row.secretProperty().set(!row.secretProperty().get());
            showDetails();
        } else if (REVEAL.match(pressed)) {
            rows.reveal(row);
        } else {
            return;
        }
        pressed.consume();
    }

    /** Rows come once the dialog is seen: it is measured and styled several times before, and they are most of it. */
    void focus() {
        table.setItems(rows.all());
        table.getSelectionModel().select(firstDoubtful());
        table.requestFocus();
        if (table.getSelectionModel().getSelectedIndex() >= IN_SIGHT) {
            table.scrollTo(table.getSelectionModel().getSelectedIndex() - 1);
        }
    }

    /** What the operator takes. */
    List<EnvVar> taken() {
        return rows.taken();
    }

    /** How many that are. */
    IntegerBinding count() {
        return rows.count();
    }
}
