package io.slipway.ui.follow;

import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The active runs of the job that is chosen. They are read when it is chosen and when somebody asks, at most every 30 s;
 * a job whose runs are followed is read anyway, and costs no request here.
 */
public final class Overlap {
    private static final Duration REST = Duration.ofSeconds(30);
    private static final javafx.util.Duration SOON = javafx.util.Duration.seconds(2);

    private final OwnRuns ownRuns;
    private final Clock clock;
    private final Predicate<JobPlace> followed;
    private final Latest reads;
    private final Map<JobPlace, Instant> asked = new HashMap<>();
    private final Map<JobPlace, OverlapState> known = new HashMap<>();
    private final PauseTransition later = new PauseTransition();
    private final ReadOnlyObjectWrapper<OverlapState> state = new ReadOnlyObjectWrapper<>(new OverlapState.Nowhere());
    private Optional<JobPlace> chosen = Optional.empty();

    /**
     * Nothing is chosen yet.
     *
     * @param ownRuns tells which runs are ours
     * @param background where it reads
     * @param clock the time
     * @param followed whether the runs of a job are followed
     */
    public Overlap(OwnRuns ownRuns, Background background, Clock clock, Predicate<JobPlace> followed) {
        this.ownRuns = ownRuns;
        this.clock = clock;
        this.followed = followed;
        this.reads = new Latest(background);
        later.setOnFinished(due -> refresh());
    }

    /** Another job is chosen, or none; what is known of it is shown at once. */
    public void choose(Optional<JobPlace> place) {
        if (!place.equals(chosen)) {
            chosen = place.filter(one -> one.job().isComplete());
            reads.forget();
            later.stop();
            state.set(chosen.map(one -> known.getOrDefault(one, new OverlapState.Reading()))
                    .orElseGet(OverlapState.Nowhere::new));
            refresh();
        }
    }

    /** Reads anew, now or as soon as the last time is long enough ago. */
    public void refresh() {
        if (!refreshIfOld()) {
            chosen.filter(place -> !followed.test(place)).ifPresent(place -> {
                later.setDuration(javafx.util.Duration.millis((double) REST.minus(since(place)).toMillis() + 1));
                later.playFromStart();
            });
        }
    }

    /** Reads anew if the last time is long enough ago, and says whether it does. */
    public boolean refreshIfOld() {
        Optional<JobPlace> old = chosen.filter(place -> !followed.test(place))
                .filter(place -> since(place).isNegative() || since(place).compareTo(REST) >= 0);
        old.ifPresent(this::ask);
        return old.isPresent();
    }

    private Duration since(JobPlace place) {
        return Duration.between(asked.getOrDefault(place, Instant.EPOCH), clock.instant());
    }

    /** Reads anew in a moment, when something was done about the runs. */
    public void refreshSoon() {
        chosen.ifPresent(asked::remove);
        later.setDuration(SOON);
        later.playFromStart();
    }

    /** What is left of the hour's requests, should it be nothing, is not asked for in vain. */
    private void ask(JobPlace place) {
        asked.put(place, clock.instant());
        if (place.service().rateLimit().filter(limit -> limit.isExhausted(clock.instant())).isPresent()) {
            unread(place);
            return;
        }
        reads.read(
                () -> ownRuns.among(place.service().runs(place.job(), ActiveRuns.PAGE), place.job()),
                active -> read(place, active, clock.instant()),
                failure -> unread(place));
    }

    /** The runs of a job were read, here or by whoever follows it. */
    public void read(JobPlace place, ActiveRuns active, Instant at) {
        asked.put(place, at);
        show(place, new OverlapState.Read(active, at));
    }

    /** The runs of a job could not be read; what was known of them may be true no more. */
    public void unread(JobPlace place) {
        show(place, new OverlapState.Unread());
    }

    private void show(JobPlace place, OverlapState read) {
        known.put(place, read);
        if (chosen.equals(Optional.of(place))) {
            state.set(read);
        }
    }

    /** The job that is chosen. */
    Optional<JobPlace> chosen() {
        return chosen;
    }

    /** What is known of the job that is chosen. */
    public ReadOnlyObjectProperty<OverlapState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads nothing any more by itself. */
    public void close() {
        later.stop();
        chosen = Optional.empty();
    }
}
