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
    private final ListView<String> lines = new ListView<>();
    private final VBox inside;

    RequestPart(URI address, RunSpec spec, Messages messages) {
        String text = JsonWriter.indented(RunBodies.value(spec, Secrets.MASKED));
        ToggleButton header = new ToggleButton(messages.text("review.request"), new FontIcon(Feather.CHEVRON_RIGHT));
        header.setId("review-request-toggle");
        header.getStyleClass().addAll("flat", "review-toggle");
        header.setMinWidth(Region.USE_PREF_SIZE);
        Label size = new Label(messages.text("review.request.size", RunBodies.write(spec).length));
        size.setId("review-request-size");
        size.getStyleClass().add("check-detail");
        size.setWrapText(true);
        size.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(size, Priority.ALWAYS);
        size.setMaxWidth(Double.MAX_VALUE);
        HBox heading = new HBox(header, size, new CopyButton(messages, "compose.request.copy", () -> text));
        heading.getStyleClass().add("recap-heading");
        Label path = new Label("POST " + address + RunPaths.runs(spec.target()));
        path.setWrapText(true);
        path.getStyleClass().add("mono");
        lines.setId("review-request");
        lines.setAccessibleText(messages.text("details.request.masked"));
        lines.setCellFactory(view -> new JsonLineCell());
        lines.getItems().setAll(text.lines().toList());
        lines.getStyleClass().addAll("mono", "review-lines");
        inside = new VBox(path, lines);
        inside.getStyleClass().add("review-request");
        Shown.withoutGap(inside);
        inside.visibleProperty().bind(header.selectedProperty());
        header.graphicProperty().bind(header.selectedProperty()
                .map(open -> new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        getChildren().setAll(heading, inside);
    }
}
