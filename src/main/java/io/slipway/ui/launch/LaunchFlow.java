package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.draft.RunDraft;
import io.slipway.history.Claim;
import io.slipway.history.LaunchRecord;
import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchRequest;
import io.slipway.preset.Preset;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** What the launch button, its key and its menu item do: rules, the review, the launch. */
public final class LaunchFlow {
    private final RunDraft draft;
    private final Supplier<Optional<Preset>> preset;
    private final ObservableValue<Known> known;
    private final ObservableValue<Optional<Venue>> venue;
    private final Questions questions;
    private final EarlierLaunch earlier;
    private final Launching launching;
    private final Runnable showProblems;
    private final Runnable notReady;

    /**
     * What is asked before a launch.
     *
     * @param completion what the draft leaves open
     * @param confirmation shows what is sent, and asks whether it may be
     * @param another whether another run is meant
     */
    public record Questions(Completion completion, Confirmation confirmation, Another another) {}

    /**
     * A flow for one draft.
     *
     * @param draft what is launched
     * @param preset the preset that it came from
     * @param known what the service is known to list
     * @param venue where it goes, nothing while the connection is not ready
     * @param questions what is asked before a launch
     * @param earlier knows whether the last launch may have started a run
     * @param launching the gate
     * @param showProblems shows what is wrong
     * @param notReady says that there is no connection to launch on
     */
    public LaunchFlow(
            RunDraft draft,
            Supplier<Optional<Preset>> preset,
            ObservableValue<Known> known,
            ObservableValue<Optional<Venue>> venue,
            Questions questions,
            EarlierLaunch earlier,
            Launching launching,
            Runnable showProblems,
            Runnable notReady) {
        this.draft = draft;
        this.preset = preset;
        this.known = known;
        this.venue = venue;
        this.questions = questions;
        this.earlier = earlier;
        this.launching = launching;
        this.showProblems = showProblems;
        this.notReady = notReady;
    }

    /** Launches what the draft says now, or shows why not. */
    public void launch() {
        if (!launching.mayBegin()) {
            return;
        }
        RunSpec spec = draft.spec();
        if (Rules.blocks(questions.completion().problems(spec, known.getValue()))) {
            showProblems.run();
        } else {
            venue.getValue().ifPresentOrElse(place -> complete(place, spec), notReady);
        }
    }

    private void complete(Venue place, RunSpec spec) {
        Optional<RunSpec> whole = launching.asked(() -> questions.completion().complete(spec, known.getValue()));
        whole.filter(filled -> !Rules.blocks(Rules.ofLaunch(filled, known.getValue())))
                .ifPresent(filled -> launch(place, filled));
    }

    /** What was confirmed is what is sent: the same value, whatever the form says by then. */
    private void launch(Venue place, RunSpec spec) {
        Optional<Preset> opened = preset.get();
        Claim claim = new Claim(opened.map(Preset::id).orElse(""), place.connection().service(), false);
        LaunchRequest request = new LaunchRequest(
                spec, place.connection().name(), opened.map(Preset::name).orElse(""), known.getValue(), claim);
        launching.asking(true);
        earlier.look(request, undecided -> {
            launching.asking(false);
            undecided.ifPresentOrElse(
                    launchId -> launchAnother(place, request, Another.Reason.UNDECIDED, launchId),
                    () -> launchConfirmed(place, request));
        });
    }

    /**
     * Launches once more what was refused for the sake of another launch, when the operator says that it is meant. On
     * another connection it is not meant, and what the review would read there says nothing about it: the offer goes.
     */
    void launchAnother(LaunchState.Done refused) {
        if (!launching.isFree()) {
            return;
        }
        venue.getValue()
                .filter(now -> now.connection().id().equals(refused.venue().connection().id()))
                .filter(now -> now.connection().service().equals(refused.venue().connection().service()))
                .ifPresentOrElse(here -> launchAnother(here, refused), launching::dismiss);
    }

    private void launchAnother(Venue here, LaunchState.Done refused) {
        switch (refused.result().outcome()) {
            case LaunchOutcome.InFlight(LaunchRecord other) ->
                launchAnother(here, refused.request(), Another.Reason.IN_FLIGHT, other.launchId());
            case LaunchOutcome.Undecided(LaunchRecord other) ->
                launchAnother(here, refused.request(), Another.Reason.UNDECIDED, other.launchId());
            default -> {} // nothing stood in its way
        }
    }

    private void launchAnother(Venue place, LaunchRequest request, Another.Reason reason, String launchId) {
        if (answered(() -> questions.another().isMeant(reason, launchId))) {
            launchConfirmed(place, request.forAnother());
        }
    }

    private void launchConfirmed(Venue place, LaunchRequest request) {
        if (isAsked(place.connection())) {
            confirm(place, request);
        } else {
            launching.asking(true);
            questions.confirmation().look(request, () -> {
                launching.asking(false);
                confirm(place, request);
            });
        }
    }

    private void confirm(Venue place, LaunchRequest request) {
        if (!isAsked(place.connection()) || answered(() -> questions.confirmation().confirmed(place, request))) {
            launching.launch(place, request);
        }
    }

    /** Whether a launch there is shown and asked about before it is made. */
    boolean isAsked(Connection connection) {
        return connection.guard() != Guard.NONE || askedEverywhere().getValue();
    }

    /** Whether that is so on connections without a guard too. */
    ObservableValue<Boolean> askedEverywhere() {
        return questions.confirmation().everywhere();
    }

    private boolean answered(BooleanSupplier question) {
        return launching.asked(question::getAsBoolean);
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
