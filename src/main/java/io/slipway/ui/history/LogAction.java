package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;

/** Showing the log of the selected launch; where that cannot be done, its menu items say why. */
public final class LogAction {
    private final Messages messages;
    private final ObservableValue<Optional<String>> connection;
    private final Consumer<LaunchRecord> open;
    private final ObjectProperty<Optional<LaunchRecord>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Optional<String>> whyNot;

    /**
     * An action on nothing yet.
     *
     * @param messages the texts
     * @param connection the name of the connection that is chosen, whose service alone can be asked
     * @param open shows the log of a launch that has a run
     */
    public LogAction(Messages messages, ObservableValue<Optional<String>> connection, Consumer<LaunchRecord> open) {
        this.messages = messages;
        this.connection = connection;
        this.open = open;
        this.whyNot = Bindings.createObjectBinding(this::whyNot, selected, connection);
    }

    void select(Optional<LaunchRecord> launch) {
        selected.set(launch);
    }

    /** Makes this item show the log, or say why it cannot. */
    public void offer(MenuItem item) {
        item.setText(messages.text("follow.show"));
        WhyNot.when(item, whyNot);
        item.setOnAction(chosen -> show());
    }

    /** Shows it, where it can be shown. */
    public void show() {
        ready().ifPresent(open);
    }

    /** Why it cannot be shown, or nothing where it can. */
    public ObservableValue<Optional<String>> whyNotProperty() {
        return whyNot;
    }

    private Optional<LaunchRecord> ready() {
        return selected.get()
                .filter(launch -> !launch.runId().isEmpty())
                .filter(launch -> connection.getValue().filter(launch.connection()::equals).isPresent());
    }

    private Optional<String> whyNot() {
        if (ready().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(selected.get()
                .map(launch -> launch.runId().isEmpty()
                        ? messages.text("why.launch.run")
                        : messages.text("why.launch.elsewhere", launch.connection()))
                .orElseGet(() -> messages.text("why.launch.none")));
    }
}
