package io.slipway.ui.placeholders;

import io.slipway.run.Place;
import io.slipway.text.Messages;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The question for the values of a launch: a row for each, and what stands in the way of launching. */
final class AskController {
    private static final double ROW = 72;
    private static final double HIGHEST = 400;

    private final AskedValues values;
    private final Function<Place, String> places;
    private final Messages messages;

    @FXML private ScrollPane scroll;
    @FXML private VBox rows;
    @FXML private Label state;

    @SuppressWarnings("NullAway.Init")
    AskController(AskedValues values, Function<Place, String> places, Messages messages) {
        this.values = values;
        this.places = places;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        values.asked().forEach(asked ->
                rows.getChildren().add(new ValueRow(asked, values.answerProperty(), places, messages).node()));
        scroll.setPrefViewportHeight(Math.min(values.asked().size() * ROW, HIGHEST));
        values.answerProperty().subscribe(answer -> state.setText(words(answer)));
    }

    private String words(AskedValues.Answer answer) {
        if (!answer.wrong().isEmpty()) {
            return messages.text("ask.open", String.join(", ", answer.wrong().keySet()));
        }
        return answer.launch().isPresent()
                ? messages.text("ask.ready")
                : answer.others().stream()
                        .map(problem -> places.apply(problem.place()) + ": " + messages.problem(problem))
                        .collect(Collectors.joining("\n"));
    }

    /** Puts the cursor where a value is missing, else into the first field. */
    void focus() {
        rows.getChildren().stream()
                .filter(row -> values.answerProperty().get().wrong().keySet().stream()
                        .anyMatch(name -> ("ask-row-" + name).equals(row.getId())))
                .findFirst()
                .or(() -> rows.getChildren().stream().findFirst())
                .ifPresent(row -> row.lookup("#" + row.getId().replaceFirst("row-", "")).requestFocus());
    }
}
