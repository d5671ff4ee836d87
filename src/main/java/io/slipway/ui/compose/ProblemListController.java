package io.slipway.ui.compose;

import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** All problems of the launch, each a way to its field; shown while it is open and there are any. */
public final class ProblemListController {
    private static final double ROW = 46;
    private static final int MOST_ROWS = 3;

    private final ObservableList<Problem> problems;
    private final ObservableBooleanValue open;
    private final PlaceWords places;
    private final Messages messages;
    private final Consumer<Place> jump;
    private ObservableValue<Double> scale = new SimpleObjectProperty<>(1.0);

    @FXML private ListView<Problem> list;

    ProblemListController(
            ObservableList<Problem> problems,
            ObservableBooleanValue open,
            PlaceWords places,
            Messages messages,
            Consumer<Place> jump) {
        this.problems = problems;
        this.open = open;
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
        open.subscribe(now -> show());
        problems.subscribe(this::show);
    }

    private void show() {
        Shown.set(list, open.get() && !problems.isEmpty());
        list.setPrefHeight(Math.min(problems.size(), MOST_ROWS) * ROW * scale.getValue() + 2);
    }

    private void jumpToSelected() {
        List.copyOf(list.getSelectionModel().getSelectedItems()).forEach(problem -> jump.accept(problem.place()));
    }
}
