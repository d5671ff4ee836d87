package io.slipway.ui.launch;

import io.slipway.history.Admission;
import io.slipway.history.Claim;
import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchRequest;
import io.slipway.run.Target;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Whether the last launch of a draft may have started a run about which nobody has decided. Of a preset the record
 * tells, whichever process made it; of a draft without a name this window remembers. Only for the FX thread.
 */
public final class EarlierLaunch {
    /** The record is read in milliseconds; whoever waits longer is told by the launch itself what is wrong. */
    private static final Duration PATIENCE = Duration.seconds(1);

    private final History history;
    private final Latest reads;
    private final Map<Place, String> unknown = new HashMap<>();
    private final Set<String> unrecorded = new HashSet<>();

    /** What drafts without a name are told apart by. */
    private record Place(String service, Target target) {
        static Place of(LaunchRequest request) {
            return new Place(request.claim().service(), request.spec().target());
        }
    }

    /** Nothing was launched yet. */
    public EarlierLaunch(History history, Background background) {
        this.history = history;
        this.reads = new Latest(background);
    }

    /** A launch of this window is over. */
    public void ended(LaunchState.Done done) {
        if (done.result().unrecorded().isPresent()) {
            unrecorded.add(done.result().launchId());
        }
        if (done.request().claim().preset().isEmpty()) {
            remember(Place.of(done.request()), done);
        }
    }

    private void remember(Place place, LaunchState.Done done) {
        switch (done.result().outcome()) {
            case LaunchOutcome.Unknown lost -> unknown.put(place, done.result().launchId());
            case LaunchOutcome.Accepted run -> unknown.remove(place);
            default -> {} // nothing was started, so that what was unknown stays it
        }
    }

    /** Hands over the id of such a launch, or nothing; a record that does not answer in time holds nothing up. */
    void look(LaunchRequest request, Consumer<Optional<String>> answer) {
        Optional<String> remembered = Optional.ofNullable(unknown.get(Place.of(request)));
        Set<String> over = Set.copyOf(unrecorded);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(late -> {
            reads.forget();
            answer.accept(remembered);
        });
        patience.play();
        reads.read(
                () -> request.claim().preset().isEmpty() ? undecided(remembered) : undecided(request, over),
                found -> {
                    patience.stop();
                    answer.accept(found);
                },
                failure -> {
                    patience.stop();
                    answer.accept(remembered);
                });
    }

    private Optional<String> undecided(Optional<String> remembered) throws HistoryException {
        if (remembered.isEmpty()) {
            return remembered;
        }
        Optional<LaunchRecord> recorded = history.find(remembered.get());
        return recorded.isEmpty() || isUndecided(recorded.get()) ? remembered : Optional.empty();
    }

    private static boolean isUndecided(LaunchRecord launch) {
        boolean open = launch.outcome() == RecordedOutcome.UNKNOWN || launch.outcome() == RecordedOutcome.SENT;
        return open && launch.trail().decidedAt().isEmpty();
    }

    /** A launch whose outcome could not be written down looks as if it were under way still. */
    private Optional<String> undecided(LaunchRequest request, Set<String> over) throws HistoryException {
        Claim claim = request.claim();
        return switch (history.admission(claim, request.spec().target())) {
            case Admission.Undecided(LaunchRecord other) -> Optional.of(other.launchId());
            case Admission.InFlight(LaunchRecord other) ->
                Optional.of(other.launchId()).filter(over::contains);
            case Admission.Granted go -> Optional.empty();
        };
    }
}
