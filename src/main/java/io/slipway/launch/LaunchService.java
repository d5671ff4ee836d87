package io.slipway.launch;

import io.slipway.history.History;
import io.slipway.launch.exact.RequestKeeper;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.northflank.StartedRun;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Rules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a launch: rules, a look at the runs that are there, the record, then one POST that is never repeated.
 *
 * <p>A launch that cannot be recorded is not made.
 */
public final class LaunchService {
    /** How long the look at the runs that are there may take; it never blocks a launch. */
    private static final Duration BASELINE_LIMIT = Duration.ofSeconds(3);
    /** Longer than a disk takes to keep a record. */
    private static final Duration GATHERING = Duration.ofMillis(100);

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]*");

    private final Northflank northflank;
    private final LaunchRecording recording;
    private final Supplier<String> ids;
    private final RunsThere runsThere;

    /**
     * A service that launches on one connection.
     *
     * @param northflank the service to launch on
     * @param history where launches are recorded
     * @param keeper keeps what an exact replay needs
     * @param clock the time that is recorded
     * @param ids makes an id for each launch
     */
    public LaunchService(
            Northflank northflank, History history, RequestKeeper keeper, Clock clock, Supplier<String> ids) {
        this.northflank = northflank;
        this.recording = new LaunchRecording(history, keeper, clock);
        this.ids = ids;
        this.runsThere = new RunsThere(northflank, clock, BASELINE_LIMIT, GATHERING);
    }

    /**
     * Launches once. It blocks for up to 3 s for the runs that are there and 60 s for the launch. An interrupt before
     * the request leaves stops the launch; after that it stops the waiting, not the run.
     *
     * @param request what to launch
     * @param progress is told each stage on the calling thread
     * @return what became of it; nothing is thrown
     */
    public LaunchResult launch(LaunchRequest request, Consumer<LaunchStage> progress) {
        return launch(request, progress, before -> {});
    }

    /**
     * Launches once, and tells before it does which runs are there.
     *
     * @param before is told on the calling thread, once the launch is sure to be tried, the newest 100 runs of the job,
     *     or nothing when they could not be read
     * @see #launch(LaunchRequest, Consumer)
     */
    public LaunchResult launch(
            LaunchRequest request, Consumer<LaunchStage> progress, Consumer<Optional<List<Run>>> before) {
        String launchId = ids.get();
        List<Problem> problems = Rules.ofLaunch(request.spec(), request.known());
        if (Rules.blocks(problems)) {
            return unsent(launchId, new LaunchOutcome.Invalid(problems));
        }
        byte[] body = RunBodies.write(request.spec());
        progress.accept(LaunchStage.READING_RUNS);
        Optional<Set<String>> baseline;
        try (RunsThere.Seen seen = runsThere.of(request.spec().target())) {
            baseline = seen.runs().map(LaunchService::ids);
            if (Thread.currentThread().isInterrupted()) {
                return unsent(launchId, new LaunchOutcome.NotSent(Reason.STOPPED, ""));
            }
            before.accept(seen.runs());
            progress.accept(LaunchStage.RECORDING);
            Optional<LaunchOutcome> refused = recording.begin(launchId, request, baseline, body);
            if (refused.isPresent()) {
                return unsent(launchId, refused.get());
            }
        }
        progress.accept(LaunchStage.SENDING);
        LaunchOutcome outcome = send(request.spec(), body);
        return new LaunchResult(launchId, outcome, baseline, recording.conclude(launchId, request, baseline, body, outcome));
    }

    private static LaunchResult unsent(String launchId, LaunchOutcome outcome) {
        return new LaunchResult(launchId, outcome, Optional.empty(), Optional.empty());
    }

    private static Set<String> ids(List<Run> runs) {
        return runs.stream().map(Run::id).collect(Collectors.toSet());
    }

    private LaunchOutcome send(RunSpec spec, byte[] body) {
        try {
            StartedRun run = northflank.launch(spec.target(), body);
            return new LaunchOutcome.Accepted(run.status(), named(run.id(), spec), named(run.runName(), spec));
        } catch (ApiException failure) {
            return outcome(failure, SecretTexts.of(spec.sent()));
        }
    }

    /** Ids and names are words, which a secret may resemble; what is none may be the request, quoted. */
    private static String named(String word, RunSpec spec) {
        return WORD.matcher(word).matches() ? word : SecretTexts.of(spec.sent()).maskedIn(word);
    }

    private static LaunchOutcome outcome(ApiException failure, SecretTexts secrets) {
        String detail = secrets.maskedIn(String.valueOf(failure.getMessage()));
        return switch (failure) {
            case ApiException.Rejected no ->
                new LaunchOutcome.Rejected(
                        no.status(),
                        detail,
                        secrets.maskedIn(no.id()),
                        no.details().stream().map(secrets::maskedIn).toList());
            case ApiException.NotSent no -> new LaunchOutcome.NotSent(no.reason(), detail);
            case ApiException.NoAnswer lost -> new LaunchOutcome.Unknown(lost.reason(), lost.status(), detail, List.of());
        };
    }
}
