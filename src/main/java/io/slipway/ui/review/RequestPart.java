package io.slipway.ui.review;

import io.slipway.json.JsonWriter;
import io.slipway.northflank.RunPaths;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.json.JsonLineCell;
import java.net.URI;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The exact request, closed until somebody wants to see it: written by what writes the bytes that are sent. */
final class RequestPart extends VBox {
    RequestPart(URI address, RunSpec spec, Messages messages) {
        String text = JsonWriter.indented(RunBodies.value(spec, Secrets.MASKED));
        ToggleButton toggle = toggle(messages);
        HBox heading = new HBox(
                toggle,
                size(RunBodies.write(spec).length, messages),
                new CopyButton(messages, "compose.request.copy", () -> text));
        heading.getStyleClass().add("recap-heading");
        Label path = new Label("POST " + address + RunPaths.runs(spec.target()));
        path.setWrapText(true);
        path.getStyleClass().add("mono");
        VBox inside = new VBox(path, lines(text, messages));
        inside.getStyleClass().add("review-request");
        Shown.when(inside, toggle.selectedProperty());
        getChildren().setAll(heading, inside);
    }

    private static ToggleButton toggle(Messages messages) {
        ToggleButton toggle = new ToggleButton(messages.text("review.request"));
        toggle.setId("review-request-toggle");
        toggle.getStyleClass().addAll("flat", "review-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.graphicProperty().bind(toggle.selectedProperty()
                .map(open -> new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        return toggle;
    }

    private static Label size(int bytes, Messages messages) {
        Label size = new Label(messages.text("review.request.size", bytes));
        size.setId("review-request-size");
        size.getStyleClass().add("check-detail");
        size.setWrapText(true);
        size.setMinHeight(Region.USE_PREF_SIZE);
        size.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(size, Priority.ALWAYS);
        return size;
    }

    private static ListView<String> lines(String text, Messages messages) {
        ListView<String> lines = new ListView<>();
        lines.setId("review-request");
        lines.setAccessibleText(messages.text("details.request.masked"));
        lines.setCellFactory(view -> new JsonLineCell());
        lines.getItems().setAll(text.lines().toList());
        lines.getStyleClass().addAll("mono", "review-lines");
        return lines;
    }
}
