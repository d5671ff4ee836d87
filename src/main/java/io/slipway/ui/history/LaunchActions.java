package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.run.RunSpec;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What can be done with the launch that is selected in the table. */
public final class LaunchActions {
    private final ReadOnlyObjectWrapper<Optional<LaunchRecord>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BiConsumer<String, RunSpec> reopen;
    private final Consumer<LaunchRecord> abort;
    private final ObservableValue<Boolean> abortable;

    /**
     * Actions on nothing yet.
     *
     * @param reopen is given the connection of a launch and the launch without its secrets, to go on with
     * @param abort asks about aborting the run of a launch
     * @param connection the name of the connection that is chosen now
     */
    public LaunchActions(
            BiConsumer<String, RunSpec> reopen,
            Consumer<LaunchRecord> abort,
            ObservableValue<Optional<String>> connection) {
        this.reopen = reopen;
        this.abort = abort;
        this.abortable = Bindings.createObjectBinding(
                () -> selected.get()
                        .filter(launch -> isAbortable(launch, connection.getValue()))
                        .isPresent(),
                selected,
                connection);
    }

    private static boolean isAbortable(LaunchRecord launch, Optional<String> connection) {
        return LaunchStatus.of(launch).isOpen()
                && !launch.runId().isEmpty()
                && connection.equals(Optional.of(launch.connection()));
    }

    /** Whether the selected launch has a run on this connection that is not over. */
    public ObservableValue<Boolean> abortableProperty() {
        return abortable;
    }

    /** Asks about aborting its run. */
    public void abort() {
        selected.get().ifPresent(abort);
    }

    void select(Optional<LaunchRecord> launch) {
        selected.set(launch);
    }

    /** The selected launch. */
    public ReadOnlyObjectProperty<Optional<LaunchRecord>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Copies the id of its run. */
    public void copyRunId() {
        copy(LaunchRecord::runId);
    }

    /** Copies the name of its run. */
    public void copyRunName() {
        copy(LaunchRecord::runName);
    }

    private void copy(Function<LaunchRecord, String> text) {
        selected.get().map(text).filter(found -> !found.isEmpty()).ifPresent(found -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(found);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Opens it as a new draft; what was masked has to be entered again. */
    public void reopen() {
        selected.get().ifPresent(launch -> reopen.accept(launch.connection(), Reopened.of(launch)));
    }
}
