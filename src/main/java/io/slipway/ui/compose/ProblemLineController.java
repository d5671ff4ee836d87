package io.slipway.ui.compose;

import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many problems there are, beside the way to launch: closed, with the gravest of them; it opens the list of all. */
public final class ProblemLineController {
    private final ObservableList<Problem> problems;
    private final BooleanProperty open;
    private final PlaceWords places;
    private final Messages messages;
    private final Consumer<Place> jump;

    @FXML private ToggleButton header;
    @FXML private Label none;
    @FXML private Label first;
    @FXML private Button go;

    /** A line about these; it opens and closes their list, and jumps to the field of the gravest. */
    ProblemLineController(
            ObservableList<Problem> problems,
            BooleanProperty open,
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
        header.selectedProperty().bindBidirectional(open);
        open.subscribe(this::show);
        problems.subscribe(this::show);
    }

    private void show() {
        boolean any = !problems.isEmpty();
        boolean closed = any && !open.get();
        Shown.set(header, any);
        Shown.set(none, !any);
        Shown.set(first, closed);
        Shown.set(go, closed);
        header.setText(messages.text("compose.problems", problems.size()));
        header.setGraphic(new FontIcon(open.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
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
}
