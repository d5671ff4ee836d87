package io.slipway.ui.compose.billing;

import io.slipway.northflank.Plan;
import io.slipway.text.Messages;
import io.slipway.ui.kit.TextSize;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The plans as a table; empty stands for the job's own plan.
 *
 * <p>What is chosen is what the draft says. The selection only shows where the keyboard is, because a filter moves it.
 */
final class PlanTable {
    private static final double ROW = 30;
    private static final double MARK = 34;
    /** The least of the tab that is scrolled as a table is, in text of the usual size: what is above it, and four rows. */
    private static final double ENOUGH = 300;
    private static final double HEADING = 40;
    private static final double FOUR_ROWS = 126;

    private final TableView<Optional<Plan>> table;
    private final StringProperty chosen;
    private final PlanWords words;
    private final Messages messages;

    PlanTable(TableView<Optional<Plan>> table, StringProperty chosen, PlanWords words, Messages messages) {
        this.table = table;
        this.chosen = chosen;
        this.words = words;
        this.messages = messages;
    }

    /** Lays it on a page, which is scrolled as a whole where it is low: plans are few. */
    void lay(Region page) {
        ObservableValue<Double> scale = TextSize.scale(table);
        table.minHeightProperty().bind(Bindings.createDoubleBinding(
                () -> page.getHeight() < ENOUGH * scale.getValue()
                        ? (HEADING + ROW * table.getItems().size()) * scale.getValue()
                        : FOUR_ROWS * scale.getValue(),
                page.heightProperty(), scale, table.getItems()));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        // Not one is 80 wide, as a column is that nobody gave a width: it would be fitted to its cells, made for that alone.
        table.getColumns().add(mark());
        table.getColumns().add(column("compose.plan.id", 150, Pos.CENTER_LEFT, this::id));
        table.getColumns().add(number("compose.plan.cpu", 60, words::cpu));
        table.getColumns().add(number("compose.plan.memory", 84, words::memory));
        table.getColumns().add(number("compose.plan.price", 100, words::price));
        table.setRowFactory(view -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        chosen.subscribe((before, now) -> table.refresh());
    }

    private String id(Optional<Plan> plan) {
        return plan.map(Plan::id).orElse(messages.text("compose.plan.job"));
    }

    private boolean isChosen(Optional<Plan> plan) {
        return plan.map(Plan::id).orElse("").equals(chosen.get());
    }

    private TableColumn<Optional<Plan>, Optional<Plan>> mark() {
        TableColumn<Optional<Plan>, Optional<Plan>> column = new TableColumn<>();
        column.setPrefWidth(MARK);
        column.setMinWidth(MARK);
        column.setMaxWidth(MARK);
        column.setResizable(false);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new Mark());
        return column;
    }

    private TableColumn<Optional<Plan>, String> number(String key, double width, Function<Plan, String> text) {
        return column(key, width, Pos.CENTER_RIGHT, plan -> plan.map(text).orElse(""));
    }

    private TableColumn<Optional<Plan>, String> column(
            String key, double width, Pos alignment, Function<Optional<Plan>, String> text) {
        TableColumn<Optional<Plan>, String> column = new TableColumn<>(messages.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.6);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(alignment == Pos.CENTER_RIGHT ? "numbers" : "words");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private TableRow<Optional<Plan>> row() {
        TableRow<Optional<Plan>> row = new TableRow<>();
        row.setOnMouseClicked(clicked -> Optional.ofNullable(row.getItem()).ifPresent(this::choose));
        return row;
    }

    private void press(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
            table.getSelectionModel().getSelectedItems().forEach(this::choose);
            pressed.consume();
        }
    }

    private void choose(Optional<Plan> plan) {
        chosen.set(plan.map(Plan::id).orElse(""));
    }

    /** The radio button of a row, drawn. */
    private final class Mark extends TableCell<Optional<Plan>, Optional<Plan>> {
        @Override
        protected void updateItem(Optional<Plan> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            FontIcon icon = new FontIcon(isChosen(item) ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
            icon.getStyleClass().add(isChosen(item) ? "chosen-icon" : "quiet-icon");
            setGraphic(icon);
            setAccessibleText(id(item) + (isChosen(item) ? ", " + messages.text("compose.plan.chosen") : ""));
        }
    }
}
