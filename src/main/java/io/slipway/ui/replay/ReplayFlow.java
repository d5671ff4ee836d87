package io.slipway.ui.replay;

import io.slipway.history.LaunchRecord;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.exact.Doubt;
import io.slipway.launch.exact.Replay;
import io.slipway.launch.exact.Replays;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.launch.Launching;
import io.slipway.ui.launch.Venue;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Launches a recorded launch again with the same bytes, or says why that cannot be and offers a draft. */
public final class ReplayFlow {
    private final Replays replays;
    private final ReplayDialogs dialogs;
    private final Launching launching;
    private final ObservableValue<Optional<Venue>> venue;
    private final ObservableValue<Known> known;
    private final Latest reading;
    private final Way way;

    /**
     * What else may come of it.
     *
     * @param unlocked asks to unlock the vault and says whether it is
     * @param reopen opens a launch as a draft
     * @param elsewhere is told a launch that went through another connection
     * @param failed is told why the record cannot be read
     * @param busy says that nothing is sent, since a launch is under way or asked about
     */
    public record Way(
            BooleanSupplier unlocked,
            Consumer<LaunchRecord> reopen,
            Consumer<LaunchRecord> elsewhere,
            Consumer<Throwable> failed,
            Runnable busy) {}

    /**
     * A flow through one gate.
     *
     * @param replays the recorded launches as they were sent
     * @param dialogs the questions
     * @param launching the gate
     * @param venue where launches go now
     * @param known what the service is known to list
     * @param background where is read
     * @param way what else may come of it
     */
    public ReplayFlow(
            Replays replays,
            ReplayDialogs dialogs,
            Launching launching,
            ObservableValue<Optional<Venue>> venue,
            ObservableValue<Known> known,
            Background background,
            Way way) {
        this.replays = replays;
        this.dialogs = dialogs;
        this.launching = launching;
        this.venue = venue;
        this.known = known;
        this.reading = new Latest(background);
        this.way = way;
    }

    /** Launches it again, after a question that shows what is sent. */
    public void again(LaunchRecord launch) {
        if (!launching.isFree()) {
            way.busy().run();
            return;
        }
        venue.getValue()
                .filter(place -> place.connection().name().equals(launch.connection()))
                .ifPresentOrElse(place -> again(place, launch), () -> way.elsewhere().accept(launch));
    }

    private void again(Venue place, LaunchRecord launch) {
        reading.read(() -> replays.of(launch), replay -> decide(place, launch, replay), way.failed());
    }

    /** What was read may come when something else is asked by then. */
    private void decide(Venue place, LaunchRecord launch, Replay replay) {
        if (!launching.isFree()) {
            way.busy().run();
            return;
        }
        switch (replay) {
            case Replay.Ready(RunSpec spec) -> reading.read(
                    () -> place.doubts().of(spec, launch.preparedAt()),
                    doubts -> ask(place, launch, spec, doubts),
                    way.failed());
            case Replay.Locked locked -> {
                if (launching.asked(() -> way.unlocked().getAsBoolean())) {
                    again(place, launch);
                }
            }
            case Replay.NotKept no -> offerDraft(launch, no);
            case Replay.Unopenable no -> offerDraft(launch, no);
            case Replay.WrittenOtherwise no -> offerDraft(launch, no);
        }
    }

    private void offerDraft(LaunchRecord launch, Replay no) {
        if (launching.asked(() -> dialogs.opensDraft(no))) {
            way.reopen().accept(launch);
        }
    }

    private void ask(Venue place, LaunchRecord launch, RunSpec spec, List<Doubt> doubts) {
        if (!launching.isFree()) {
            way.busy().run();
        } else if (launching.asked(() -> dialogs.confirmed(place.connection(), launch, spec, doubts))) {
            LaunchRequest request =
                    new LaunchRequest(spec, place.connection().name(), launch.preset(), known.getValue());
            if (!launching.launch(place, request)) {
                way.busy().run();
            }
        }
    }
}
