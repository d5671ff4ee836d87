package io.slipway.ui.launch;

import io.slipway.draft.RunDraft;
import io.slipway.launch.LaunchRequest;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** What the launch button, its key and its menu item do: rules, the question, the launch. */
public final class LaunchFlow {
    private final RunDraft draft;
    private final Supplier<String> preset;
    private final ObservableValue<Known> known;
    private final ObservableValue<Optional<Venue>> venue;
    private final Confirmation confirmation;
    private final Launching launching;
    private final Runnable showProblems;
    private final Runnable notReady;
    private boolean asking;

    /**
     * A flow for one draft.
     *
     * @param draft what is launched
     * @param preset the name of the preset it came from, or empty
     * @param known what the service is known to list
     * @param venue where it goes, nothing while the connection is not ready
     * @param confirmation asks before a launch on a real service
     * @param launching the gate
     * @param showProblems shows what is wrong
     * @param notReady says that there is no connection to launch on
     */
    public LaunchFlow(
            RunDraft draft,
            Supplier<String> preset,
            ObservableValue<Known> known,
            ObservableValue<Optional<Venue>> venue,
            Confirmation confirmation,
            Launching launching,
            Runnable showProblems,
            Runnable notReady) {
        this.draft = draft;
        this.preset = preset;
        this.known = known;
        this.venue = venue;
        this.confirmation = confirmation;
        this.launching = launching;
        this.showProblems = showProblems;
        this.notReady = notReady;
    }

    /** Launches what the draft says now, or shows why not. */
    public void launch() {
        if (asking || launching.closedProperty().get()) {
            return;
        }
        RunSpec spec = draft.spec();
        if (Rules.blocks(Rules.ofLaunch(spec, known.getValue()))) {
            showProblems.run();
        } else {
            venue.getValue().ifPresentOrElse(place -> launch(place, spec), notReady);
        }
    }

    /** What was confirmed is what is sent: the same value, whatever the form says by then. */
    private void launch(Venue place, RunSpec spec) {
        if (place.connection().sandbox() || confirmed(place, spec)) {
            launching.launch(
                    place, new LaunchRequest(spec, place.connection().name(), preset.get(), known.getValue()));
        }
    }

    private boolean confirmed(Venue place, RunSpec spec) {
        asking = true;
        try {
            return confirmation.confirmed(place.connection(), spec);
        } finally {
            asking = false;
        }
    }

    Launching launching() {
        return launching;
    }

    ObservableValue<Optional<Venue>> venue() {
        return venue;
    }

    RunDraft draft() {
        return draft;
    }
}
