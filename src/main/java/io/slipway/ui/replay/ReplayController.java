package io.slipway.ui.replay;

import io.slipway.connection.Connection;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.review.WhatIsSent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is about to be sent again: where it goes, what may not be the same, the request. */
final class ReplayController {
    private final Connection connection;
    private final RunSpec spec;
    private final String first;
    private final List<String> doubts;
    private final Messages messages;

    @FXML private Label place;
    @FXML private Label target;
    @FXML private Label sent;
    @FXML private VBox notSame;
    @FXML private ScrollPane parts;

    ReplayController(Connection connection, RunSpec spec, String first, List<String> doubts, Messages messages) {
        this.connection = connection;
        this.spec = spec;
        this.first = first;
        this.doubts = doubts;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        place.setText(connection.name());
        target.setText(Stream.of(spec.target().team(), spec.target().project(), spec.target().job())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / ")));
        sent.setText(first);
        notSame.getChildren().setAll(doubts.stream().map(ReplayController::line).toList());
        Shown.set(notSame, !doubts.isEmpty());
        parts.setContent(
                new WhatIsSent(connection.credentials().address(), spec, messages, Optional.empty()));
    }

    private static HBox line(String doubt) {
        Label words = new Label(doubt);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), words);
        line.getStyleClass().addAll("test-line", "doubt-line");
        return line;
    }
}
