package io.slipway.ui.launch;

import io.slipway.northflank.Run;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The search for the run of an unknown launch: that it goes on, what came of it, and the runs to choose from. */
final class FoundRuns {
    private final OutcomeSearch search;
    private final Messages messages;

    FoundRuns(OutcomeSearch search, Messages messages) {
        this.search = search;
        this.messages = messages;
    }

    void show(Node looking, Label result, VBox candidates) {
        Shown.when(looking, search.lookingProperty());
        result.textProperty().bind(Bindings.createStringBinding(
                () -> search.resultProperty().get().map(key -> messages.text(key)).orElse(""), search.resultProperty()));
        Shown.when(result, result.textProperty().isNotEmpty());
        Shown.when(candidates, Bindings.isNotEmpty(candidates.getChildren()));
        search.candidates().addListener((ListChangeListener<Run>) change -> candidates
                .getChildren()
                .setAll(search.candidates().stream().map(this::candidate).toList()));
    }

    private FlowPane candidate(Run run) {
        Label name = new Label(run.runName());
        Label id = new Label(run.id());
        name.getStyleClass().add("mono");
        id.getStyleClass().add("mono");
        Button own = new Button(messages.text("candidate.own"));
        own.setAccessibleText(messages.text("candidate.own.of", run.runName()));
        own.setOnAction(pressed -> search.confirm(run));
        FlowPane line = new FlowPane(own, name, id);
        line.getStyleClass().add("candidate");
        return line;
    }
}
