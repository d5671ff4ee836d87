package io.slipway.history;

import io.slipway.run.Target;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of one launch.
 *
 * @param launchId the id that Slipway gave it
 * @param connection the name of the connection it went through
 * @param target where the run was started
 * @param preset the name of the preset it came from, empty for a draft
 * @param request the request body, secrets masked, compact
 * @param preparedAt when it was written down, before anything was sent
 * @param outcome what came of it
 * @param status the HTTP status, when there was one
 * @param message why it was not accepted, empty otherwise
 * @param runId the run, empty when none is known
 * @param runName its name, empty when not known
 * @param runStatus the last status of the run that was seen, empty when none
 * @param startedAt when the run started, when that was seen
 * @param concludedAt when the run ended, when that was seen
 * @param trail what happened to it since, and by whom
 */
public record LaunchRecord(
        String launchId,
        String connection,
        Target target,
        String preset,
        String request,
        Instant preparedAt,
        RecordedOutcome outcome,
        Optional<Integer> status,
        String message,
        String runId,
        String runName,
        String runStatus,
        Optional<Instant> startedAt,
        Optional<Instant> concludedAt,
        Trail trail) {

    /** A launch that nothing happened to yet. */
    public LaunchRecord(
            String launchId,
            String connection,
            Target target,
            String preset,
            String request,
            Instant preparedAt,
            RecordedOutcome outcome,
            Optional<Integer> status,
            String message,
            String runId,
            String runName,
            String runStatus,
            Optional<Instant> startedAt,
            Optional<Instant> concludedAt) {
        this(
                launchId, connection, target, preset, request, preparedAt, outcome, status, message, runId, runName,
                runStatus, startedAt, concludedAt, Trail.NONE);
    }
}
