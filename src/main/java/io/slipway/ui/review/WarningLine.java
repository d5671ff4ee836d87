package io.slipway.ui.review;

import io.slipway.run.Problem;
import io.slipway.text.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import io.slipway.run.Place;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A warning in full, with its place and the way there. */
final class WarningLine extends HBox {
    WarningLine(Problem problem, Function<Place, String> places, Messages messages, Consumer<Place> go) {
        String place = places.apply(problem.place());
        Label words = new Label(messages.problem(problem));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Label where = new Label(place);
        where.getStyleClass().add("check-detail");
        VBox text = new VBox(words, where);
        HBox.setHgrow(text, Priority.ALWAYS);
        Hyperlink link = new Hyperlink(messages.text("compose.problems.go"));
        link.setAccessibleText(messages.text("review.go.to", place));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(pressed -> go.accept(problem.place()));
        getStyleClass().addAll("review-warning", Tone.DOUBT.style());
        getChildren().setAll(new FontIcon(Tone.DOUBT.icon()), text, link);
    }
}
