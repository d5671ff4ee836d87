package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Why something cannot be done with the launches that are selected, in words. */
public final class LaunchReasons {
    private final LaunchActions actions;
    private final Messages messages;

    /** Reasons against these actions. */
    public LaunchReasons(LaunchActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
    }

    /** Against what takes a launch. */
    public ObservableValue<Optional<String>> none() {
        return actions.selectedProperty().map(this::none);
    }

    /** Against what takes two launches. */
    public ObservableValue<Optional<String>> notTwo() {
        return actions.pairProperty().map(two -> when(two.isEmpty(), "why.launch.two"));
    }

    /** Against what takes the id of a run. */
    public ObservableValue<Optional<String>> noRunId() {
        return without(LaunchRecord::runId, "why.launch.run");
    }

    /** Against what takes the name of a run. */
    public ObservableValue<Optional<String>> noRunName() {
        return without(LaunchRecord::runName, "why.launch.name");
    }

    private ObservableValue<Optional<String>> without(Function<LaunchRecord, String> part, String key) {
        return actions.selectedProperty()
                .map(launch -> none(launch).or(() -> when(launch.map(part).orElse("").isEmpty(), key)));
    }

    /** Against aborting the run of the selected launch. */
    public ObservableValue<Optional<String>> notAbortable() {
        return Bindings.createObjectBinding(
                () -> actions.selectedProperty().get()
                        .map(this::notAbortable)
                        .orElseGet(() -> Optional.of(messages.text("why.abort.none"))),
                actions.selectedProperty(),
                actions.connectionProperty());
    }

    private Optional<String> notAbortable(LaunchRecord launch) {
        Optional<String> here = actions.connectionProperty().getValue();
        return when(launch.runId().isEmpty(), "why.launch.run")
                .or(() -> when(!LaunchStatus.of(launch).isOpen(), "why.abort.over"))
                .or(() -> here.equals(Optional.of(launch.connection()))
                        ? Optional.empty()
                        : Optional.of(messages.text("why.launch.elsewhere", launch.connection())));
    }

    private Optional<String> none(Optional<LaunchRecord> selected) {
        return when(selected.isEmpty(), "why.launch.none");
    }

    private Optional<String> when(boolean holds, String key) {
        return holds ? Optional.of(messages.text(key)) : Optional.empty();
    }
}
