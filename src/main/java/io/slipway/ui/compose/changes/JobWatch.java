package io.slipway.ui.compose.changes;

import io.slipway.changes.Changes;
import io.slipway.changes.Cost;
import io.slipway.changes.Drift;
import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.kept.Found;
import io.slipway.changes.kept.Opened;
import io.slipway.changes.kept.OpenedJobs;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Plan;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Reads the configuration of the job that is chosen: soon after it was chosen, when somebody asks, and just before a
 * launch. Each reading is held against what the job was like when the draft was opened.
 */
public final class JobWatch {
    /** Whoever looks through the jobs does not mean each of them. */
    private static final javafx.util.Duration SOON = javafx.util.Duration.millis(250);
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final Duration MOST_BEFORE_LAUNCH = Duration.ofSeconds(3);
    private static final Duration OLD = Duration.ofMinutes(5);

    private final Clock clock;
    private final List<Plan> plans;
    private final Latest reads;
    private final Latest beforeLaunch;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final SparingReads jobs;
    private final DriftWatch drift;
    private final ReadOnlyObjectWrapper<JobState> state = new ReadOnlyObjectWrapper<>(new JobState.Nowhere());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(false);
    private Optional<Northflank> service = Optional.empty();
    private Target target = Target.NONE;
    private String place = "";
    private String draft = "";

    /**
     * Nothing is chosen yet.
     *
     * @param background where it reads
     * @param clock the time
     * @param plans the plans that the service lists, as far as they are read
     * @param opened what the job of each draft was like when the draft was opened
     */
    public JobWatch(Background background, Clock clock, List<Plan> plans, OpenedJobs opened) {
        this.clock = clock;
        this.plans = plans;
        this.jobs = new SparingReads(clock);
        this.drift = new DriftWatch(opened, background);
        this.reads = new Latest(background);
        this.beforeLaunch = new Latest(background);
        soon.setOnFinished(due -> refresh());
    }

    /**
     * Another job is chosen, or another service, or none.
     *
     * @param at what the service is known by, whichever client reaches it; empty for none
     */
    public void choose(Optional<Northflank> from, String at, Target job) {
        if (!from.equals(service) || !job.equals(target)) {
            service = from;
            place = at;
            target = job;
            reads.stop();
            reading.set(false);
            drift.leave();
            state.set(isSomewhere() ? new JobState.Reading() : new JobState.Nowhere());
            soon.playFromStart();
        }
    }

    /** Another draft is shown; what its job was like when it was opened is its own. */
    public void open(String key) {
        draft = key;
        compareAgain();
    }

    /** Whatever could not be compared before may be by now. */
    public void compareAgain() {
        state.get().configuration().ifPresent(job -> drift.show(openedFor(target), job));
    }

    private boolean isSomewhere() {
        return service.isPresent() && target.isComplete();
    }

    /** Reads the job anew. */
    public void refresh() {
        soon.stop();
        if (isSomewhere()) {
            service.ifPresent(from -> read(from, target));
        }
    }

    /** Reads the job anew when what is known of it is old. */
    public void refreshIfOld() {
        if (state.get() instanceof JobState.Read read
                && Duration.between(read.at(), clock.instant()).abs().compareTo(OLD) >= 0) {
            refresh();
        }
    }

    private void read(Northflank from, Target job) {
        reading.set(true);
        reads.read(() -> jobs.read(from, job, MOST), this::show, failure -> show(SparingReads.failed(job)));
    }

    private void show(JobConfiguration job) {
        reading.set(false);
        state.set(new JobState.Read(job, clock.instant()));
        drift.show(openedFor(target), job);
    }

    private Opened openedFor(Target job) {
        return new Opened(draft, place, job);
    }

    /** What changed at the job is known to the operator; only what changes from here on is told. */
    public void acceptDrift() {
        state.get().configuration().ifPresent(job -> drift.accept(openedFor(target), job));
    }

    /**
     * Reads the job once more and holds a launch against it, 3 s at most. It always answers, unless it is asked again
     * before: what could not be read says so.
     */
    public void beforeLaunch(RunSpec spec, Consumer<BeforeLaunch> heard) {
        Target job = spec.target();
        Opened at = openedFor(job);
        service.filter(from -> job.isComplete()).ifPresentOrElse(
                from -> beforeLaunch.read(
                        () -> {
                            JobConfiguration now = jobs.read(from, job, MOST_BEFORE_LAUNCH);
                            return new Answer(now, drift.compare(at, now));
                        },
                        now -> heard.accept(held(spec, at, now)),
                        failure -> heard.accept(held(spec, at, Answer.unread(SparingReads.failed(job))))),
                () -> heard.accept(held(spec, at, Answer.unread(JobConfiguration.unread(job, new Gap.NotAsked())))));
    }

    private record Answer(JobConfiguration job, Found found) {
        static Answer unread(JobConfiguration job) {
            return new Answer(job, Found.NOTHING);
        }
    }

    private BeforeLaunch held(RunSpec spec, Opened at, Answer now) {
        JobConfiguration job = now.job();
        if (at.equals(openedFor(target))) {
            reads.forget();
            reading.set(false);
            state.set(new JobState.Read(job, clock.instant()));
            drift.show(at, now.found());
        }
        return new BeforeLaunch(job, now.found(), Changes.of(spec, job), Cost.of(spec, job, List.copyOf(plans)));
    }

    /** Nobody waits for the answer any more. */
    public void forgetLaunch() {
        beforeLaunch.stop();
    }

    /** What is known of the chosen job. */
    public ReadOnlyObjectProperty<JobState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What changed at it since the draft was opened. */
    public ReadOnlyObjectProperty<Drift> driftProperty() {
        return drift.driftProperty();
    }

    /** Whether it is being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Reads nothing any more by itself. */
    public void close() {
        soon.stop();
        reads.stop();
        beforeLaunch.stop();
        service = Optional.empty();
    }
}
