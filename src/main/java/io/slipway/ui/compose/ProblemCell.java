package io.slipway.ui.compose;

import io.slipway.run.Problem;
import io.slipway.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One problem: how much it weighs, what is wrong, and where. */
final class ProblemCell extends ListCell<Problem> {
    private final Messages messages;
    private final PlaceWords places;
    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    private final Label words = new Label();
    private final Label place = new Label();
    private final HBox line;

    ProblemCell(Messages messages, PlaceWords places) {
        this.messages = messages;
        this.places = places;
        setPrefWidth(0);
        words.setWrapText(true);
        place.getStyleClass().add("quiet-text");
        VBox text = new VBox(words, place);
        HBox.setHgrow(text, Priority.ALWAYS);
        words.setWrapText(true);
        place.setWrapText(true);
        line = new HBox(8, icon, text);
        line.getStyleClass().add("problem-line");
    }

    /** A cell does not ask its graphic how high it gets when its words wrap. */
    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null || width <= around
                ? super.computePrefHeight(width)
                : snappedTopInset() + line.prefHeight(width - around) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            return;
        }
        words.setText(messages.problem(problem));
        place.setText(places.of(problem.place()));
        icon.setIconCode(problem.isError() ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().setAll("ikonli-font-icon", problem.isError() ? "error-icon" : "warning-icon");
        setAccessibleText(messages.text(problem.isError() ? "compose.error" : "compose.warning") + ": "
                + words.getText() + " " + place.getText());
        setGraphic(line);
    }
}
