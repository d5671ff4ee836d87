package io.slipway.ui.shell;

import io.slipway.ui.history.LaunchActions;
import io.slipway.ui.launch.LaunchState;
import io.slipway.ui.launch.Launching;
import io.slipway.ui.launch.OutcomeController;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The launch that the menu means: the one that is selected, else the one that was just made. */
final class MeantLaunch {
    private final LaunchActions selected;
    private final Launching launching;
    private final OutcomeController.Ways made;
    /** Kept, since nothing that it depends on keeps it. */
    private final ObservableValue<Boolean> abortable;
    private final ObservableValue<Optional<String>> whyNoLog;

    /**
     * One of these.
     *
     * @param selected what can be done with the one that is selected
     * @param launching knows the one that was just made
     * @param made what can be done with the run of that
     */
    MeantLaunch(LaunchActions selected, Launching launching, OutcomeController.Ways made) {
        this.selected = selected;
        this.launching = launching;
        this.made = made;
        this.abortable = Bindings.createObjectBinding(
                () -> selected.abortableProperty().getValue() || isJustMade(),
                selected.abortableProperty(),
                launching.stateProperty());
        this.whyNoLog = Bindings.createObjectBinding(
                () -> isJustMade() ? Optional.empty() : selected.log().whyNotProperty().getValue(),
                selected.log().whyNotProperty(),
                launching.stateProperty());
    }

    private boolean isJustMade() {
        return launching.stateProperty().get() instanceof LaunchState.Done done && done.isAccepted();
    }

    /** Aborts its run. */
    void abort() {
        if (selected.abortableProperty().getValue()) {
            selected.abort();
        } else if (launching.stateProperty().get() instanceof LaunchState.Done done) {
            made.abort().accept(done);
        }
    }

    /** Whether there is such a run. */
    ObservableValue<Boolean> abortable() {
        return abortable;
    }

    /** Shows its log. */
    void showLog() {
        if (selected.log().whyNotProperty().getValue().isEmpty()) {
            selected.log().show();
        } else if (launching.stateProperty().get() instanceof LaunchState.Done done) {
            made.log().accept(done);
        }
    }

    /** Why there is no such log, or nothing where there is one. */
    ObservableValue<Optional<String>> whyNoLog() {
        return whyNoLog;
    }
}
