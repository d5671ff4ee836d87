package io.slipway.launch.follow;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.RateLimit;
import io.slipway.northflank.Run;
import io.slipway.northflank.transport.Pause;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * Follows any number of runs of one job by one request a look: the page of its newest 100 runs. Only for a run that is
 * not on it one more request is made.
 *
 * <p>What is left of the hour's requests is spread over the rest of it when it gets scarce, and nothing is asked once
 * none is left. A service that stays away is asked on and on, ever less often.
 */
public final class JobWatcher {
    private static final int PAGE = 100;
    /** Clocks are set and machines sleep, so a long pause is made of shorter ones. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** For a refusal that does not say when there are new requests. */
    private static final Duration AFTER_TOO_MANY = Duration.ofMinutes(1);

    private final Northflank northflank;
    private final Target job;
    private final Pause pause;
    private final Clock clock;
    private final IntSupplier sharers;
    private final FollowedRuns followed = new FollowedRuns();
    private Pace pace = Pace.FIRST;
    private Optional<Instant> lastSeen = Optional.empty();

    /**
     * A watcher of nothing yet.
     *
     * @param northflank the service
     * @param job whose runs
     * @param pause the pauses between looks
     * @param clock the time
     * @param sharers how many jobs are watched with this token, since they share its requests
     */
    public JobWatcher(Northflank northflank, Target job, Pause pause, Clock clock, IntSupplier sharers) {
        this.northflank = northflank;
        this.job = job;
        this.pause = pause;
        this.clock = clock;
        this.sharers = sharers;
    }

    /** Follows this run too, and looks often again; any thread may say so, at any time. */
    public void follow(String runId) {
        followed.add(runId);
        hurry();
    }

    /** Looks often again, since something was done; any thread may say so. */
    public synchronized void hurry() {
        pace = Pace.FIRST;
    }

    /** Whether there is a run left to follow. */
    public boolean isFollowing() {
        return !followed.isEmpty();
    }

    /**
     * Watches until no run is left to follow.
     *
     * @param news is told what is seen, on the calling thread
     * @throws InterruptedException when somebody stopped the watching; the runs go on
     */
    public void watch(Consumer<JobNews> news) throws InterruptedException {
        while (isFollowing()) {
            awaitRequests(news);
            Duration least = look(news);
            if (isFollowing()) {
                pause.pause(longer(least, longer(nextPause(), spread())));
            }
        }
    }

    private void awaitRequests(Consumer<JobNews> news) throws InterruptedException {
        for (Optional<Instant> until = exhaustedUntil(); until.isPresent(); until = exhaustedUntil()) {
            news.accept(new JobNews.Paused(until.get()));
            Duration left = Duration.between(clock.instant(), until.get());
            pause.pause(left.compareTo(LONGEST_PAUSE) <= 0 ? left : LONGEST_PAUSE);
        }
    }

    private Optional<Instant> exhaustedUntil() {
        return northflank.rateLimit()
                .filter(limit -> limit.isExhausted(clock.instant()))
                .map(RateLimit::resetsAt);
    }

    private Duration spread() {
        return northflank.rateLimit()
                .filter(limit -> !limit.isExhausted(clock.instant()))
                .map(limit -> limit.pace(clock.instant(), sharers.getAsInt()))
                .orElse(Duration.ZERO);
    }

    private synchronized Duration nextPause() {
        Duration next = pace.pause();
        pace = pace.failures() == 0 ? pace.slower() : pace;
        return exhaustedUntil().isPresent() ? Duration.ZERO : next;
    }

    private synchronized void keepPace(boolean answered) {
        pace = answered ? pace.answered() : pace.unanswered();
    }

    /** Looks once, and says how long has to be waited at least. */
    private Duration look(Consumer<JobNews> news) throws InterruptedException {
        try {
            Map<String, Run> page = page(news);
            for (String runId : followed.ids()) {
                Run listed = page.get(runId);
                (listed == null ? single(runId, news) : Optional.of(listed)).ifPresent(run -> tell(run, news));
            }
            return Duration.ZERO;
        } catch (ApiException why) {
            return unanswered(why, news);
        }
    }

    private Map<String, Run> page(Consumer<JobNews> news) throws ApiException {
        List<Run> runs = northflank.runs(job, PAGE);
        keepPace(true);
        lastSeen = Optional.of(clock.instant());
        news.accept(new JobNews.Page(runs, clock.instant()));
        return runs.stream()
                .filter(run -> !run.status().isEmpty())
                .collect(Collectors.toMap(Run::id, run -> run, (first, again) -> first));
    }

    private void tell(Run run, Consumer<JobNews> news) {
        followed.found(run.id());
        if (run.concluded()) {
            followed.drop(run.id());
        }
        news.accept(new JobNews.Seen(run));
    }

    /** A run that the page does not list, or nothing while it is not found. */
    private Optional<Run> single(String runId, Consumer<JobNews> news) throws ApiException {
        try {
            return Optional.of(northflank.run(job, runId));
        } catch (ApiException why) {
            switch (LookFailure.of(why)) {
                case FORBIDDEN -> lose(runId, why, news);
                case NOT_FOUND -> miss(runId, why, news);
                case TOO_MANY, AWAY -> throw why;
            }
            return Optional.empty();
        }
    }

    private Duration unanswered(ApiException why, Consumer<JobNews> news) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        switch (LookFailure.of(why)) {
            case TOO_MANY -> {
                news.accept(new JobNews.Paused(
                        exhaustedUntil().orElseGet(() -> clock.instant().plus(AFTER_TOO_MANY))));
                return exhaustedUntil().isPresent() ? Duration.ZERO : AFTER_TOO_MANY;
            }
            case FORBIDDEN -> followed.ids().forEach(runId -> lose(runId, why, news));
            case NOT_FOUND -> followed.ids().forEach(runId -> miss(runId, why, news));
            case AWAY -> news.accept(new JobNews.Away(lastSeen, why));
        }
        keepPace(false);
        return Duration.ZERO;
    }

    private void miss(String runId, ApiException why, Consumer<JobNews> news) {
        if (followed.isMissing(runId)) {
            lose(runId, why, news);
        }
    }

    private void lose(String runId, ApiException why, Consumer<JobNews> news) {
        followed.drop(runId);
        news.accept(new JobNews.Lost(runId, why));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
