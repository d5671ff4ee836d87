package io.slipway.ui.compose;

import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The problems below the tabs: closed, the first of them; open, all, each a way to its field. */
public final class ProblemListController {
    private static final double ROW = 46;
    private static final int MOST_ROWS = 3;

    private final ObservableList<Problem> problems;
    private final PlaceWords places;
    private final Messages messages;
    private final Consumer<Place> jump;
    private ObservableValue<Double> scale = new SimpleObjectProperty<>(1.0);

    @FXML private ToggleButton header;
    @FXML private Label none;
    @FXML private Label first;
    @FXML private Button go;
    @FXML private ListView<Problem> list;

    ProblemListController(ObservableList<Problem> problems, PlaceWords places, Messages messages, Consumer<Place> jump) {
        this.problems = problems;
        this.places = places;
        this.messages = messages;
        this.jump = jump;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new ProblemCell(messages, places));
        list.setItems(problems);
        list.setOnMouseClicked(clicked -> jumpToSelected());
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                jumpToSelected();
                pressed.consume();
            }
        });
        scale = TextSize.scale(list);
        scale.subscribe(now -> show());
        header.selectedProperty().subscribe((before, now) -> show());
        problems.subscribe(this::show);
        show();
    }

    private void show() {
        boolean any = !problems.isEmpty();
        boolean open = any && header.isSelected();
        Shown.set(header, any);
        Shown.set(none, !any);
        Shown.set(first, any && !open);
        Shown.set(go, any && !open);
        Shown.set(list, open);
        header.setText(messages.text("compose.problems", problems.size()));
        header.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        list.setPrefHeight(Math.min(problems.size(), MOST_ROWS) * ROW * scale.getValue() + 2);
        first(problems.stream().filter(Problem::isError).findFirst().or(() -> problems.stream().findFirst()));
    }

    private void first(Optional<Problem> gravest) {
        gravest.ifPresent(problem -> {
            FontIcon icon = new FontIcon(problem.isError() ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
            icon.getStyleClass().add(problem.isError() ? "error-icon" : "warning-icon");
            first.setGraphic(icon);
            first.setText(messages.problem(problem));
            first.getTooltip().setText(first.getText());
            go.setOnAction(pressed -> jump.accept(problem.place()));
            go.setAccessibleHelp(places.of(problem.place()));
        });
    }

    private void jumpToSelected() {
        List.copyOf(list.getSelectionModel().getSelectedItems()).forEach(problem -> jump.accept(problem.place()));
    }

    /** Opens the list, so that all are in sight. */
    void open() {
        header.setSelected(true);
    }
}
