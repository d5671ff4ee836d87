package io.slipway.ui.review;

import io.slipway.changes.Changes;
import io.slipway.connection.Connection;
import io.slipway.launch.LaunchRequest;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.Section;
import io.slipway.run.Target;
import io.slipway.run.rules.Rules;
import io.slipway.text.Messages;
import io.slipway.ui.connection.TintMark;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.launch.Venue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of a review: where a launch goes, what is looked at, what it changes, and what is sent. */
final class ReviewController {
    private final Venue venue;
    private final LaunchRequest request;
    private final ReviewSources sources;
    private final ReviewChecks checks;
    private final ReviewGate gate;
    private final Messages messages;
    private final Ways ways;

    private final WhatIsSent sent;

    @FXML private HBox band;
    @FXML private FontIcon mark;
    @FXML private Label place;
    @FXML private Label guard;
    @FXML private Label target;
    @FXML private Label origin;
    @FXML private ScrollPane scroll;
    @FXML private Pane looked;
    @FXML private VBox warnings;
    @FXML private Label warned;
    @FXML private Pane parts;
    @FXML private HBox asked;
    @FXML private Label guardWords;
    @FXML private Label hint;

    /**
     * The ways out of a review into the draft.
     *
     * @param tab shows a tab
     * @param place shows a field
     */
    record Ways(Consumer<Section> tab, Consumer<Place> place) {}

    ReviewController(
            Venue venue, LaunchRequest request, ReviewSources sources, ReviewChecks checks, ReviewGate gate,
            Messages messages, Ways ways) {
        this.venue = venue;
        this.request = request;
        this.sources = sources;
        this.checks = checks;
        this.gate = gate;
        this.messages = messages;
        this.ways = ways;
        this.sent = new WhatIsSent(
                venue.connection().credentials().address(), request.spec(), messages, Optional.of(ways.tab()));
    }

    @FXML
    private void initialize() {
        head(venue.connection(), request.spec().target());
        looked.getChildren().setAll(checks.rows());
        warn(Rules.ofLaunch(request.spec(), request.known()));
        parts.getChildren().setAll(sent);
        ask();
    }

    private void head(Connection connection, Target job) {
        TintMark.dye(band, connection.profile().tint());
        mark.setIconCode(connection.sandbox() ? Feather.BOX : Feather.CLOUD);
        place.setText(connection.name());
        Shown.set(guard, gate.isGuarded());
        guard.setText(messages.text("connection.guard." + gate.guard()));
        target.setText(messages.text("review.target", job.project(), job.job()));
        origin.setText(Stream.of(
                        connection.credentials().address().toString(),
                        job.team().isEmpty() ? "" : messages.text("review.team", job.team()),
                        request.preset().isEmpty() ? "" : messages.text("review.preset", request.preset()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  \u00B7  ")));
    }

    private void warn(List<Problem> problems) {
        Shown.set(warnings, !problems.isEmpty());
        warned.setText(messages.text("review.warnings", problems.size()));
        problems.forEach(problem ->
                warnings.getChildren().add(new WarningLine(problem, sources.places(), messages, ways.place())));
    }

    private void ask() {
        Shown.set(guardWords, gate.isGuarded());
        gate.typed().ifPresent(name -> {
            HBox.setHgrow(name, Priority.ALWAYS);
            asked.getChildren().add(name);
        });
        gate.beside().ifPresent(asked.getChildren()::add);
        Shown.set(asked, !asked.getChildren().isEmpty());
    }

    /** Says what each change does to the job's own. */
    void show(Changes changes) {
        sent.show(changes);
    }

    /** Says what the next key does, or what is missing for it. */
    void hint(String words) {
        hint.setText(words);
    }

    /** Scrolls by a share of what is seen. */
    void scroll(double pages) {
        double more = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (more > 0) {
            double step = pages * scroll.getViewportBounds().getHeight() / more;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, 1));
        }
    }
}
