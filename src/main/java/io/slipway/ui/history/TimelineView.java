package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/** What happened to a launch, one below the other, with the time between. */
final class TimelineView {
    private final GridPane place;
    private final Messages messages;
    private final Times times;

    TimelineView(GridPane place, Messages messages, Times times) {
        this.place = place;
        this.messages = messages;
        this.times = times;
    }

    void show(LaunchRecord launch) {
        place.getChildren().clear();
        Optional<Instant> before = Optional.empty();
        for (Step step : Step.of(launch)) {
            add(step, before);
            if (before.isEmpty() || step.at().isAfter(before.get())) {
                before = Optional.of(step.at());
            }
        }
    }

    private void add(Step step, Optional<Instant> before) {
        Label name = new Label(messages.text(step.key()));
        name.setWrapText(true);
        name.getStyleClass().add("step-name");
        Label time = new Label(times.local(step.at()));
        time.setTooltip(new Tooltip(times.exact(step.at())));
        time.setMinWidth(Label.USE_PREF_SIZE);
        Label since = new Label(before.map(last -> since(Duration.between(last, step.at()))).orElse(""));
        since.getStyleClass().add("fact-name");
        since.setMinWidth(Label.USE_PREF_SIZE);
        name.setLabelFor(time);
        GridPane.setValignment(name, VPos.TOP);
        FlowPane when = since.getText().isEmpty() ? new FlowPane(time) : new FlowPane(time, since);
        when.getStyleClass().add("step-times");
        place.addRow(place.getRowCount(), name, when);
    }

    /** Between the steps of a launch lie milliseconds, which a span of a run does not care for. */
    private String since(Duration span) {
        boolean brief = span.compareTo(Duration.ofSeconds(1)) < 0;
        String words = brief ? messages.text("span.millis", span.toMillis()) : times.span(span);
        return span.isNegative() ? "" : messages.text("step.since", words);
    }
}
