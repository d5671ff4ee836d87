package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.run.RunSpec;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What can be done with the launch that is selected in the table. */
public final class LaunchActions {
    private final ReadOnlyObjectWrapper<Optional<LaunchRecord>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BiConsumer<String, RunSpec> reopen;
    private final LogAction log;

    /**
     * Actions on nothing yet.
     *
     * @param reopen is given the connection of a launch and the launch without its secrets, to go on with
     * @param log shows what its run writes
     */
    public LaunchActions(BiConsumer<String, RunSpec> reopen, LogAction log) {
        this.reopen = reopen;
        this.log = log;
    }

    void select(Optional<LaunchRecord> launch) {
        selected.set(launch);
        log.select(launch);
    }

    /** The selected launch. */
    public ReadOnlyObjectProperty<Optional<LaunchRecord>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Showing what its run writes. */
    public LogAction log() {
        return log;
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
