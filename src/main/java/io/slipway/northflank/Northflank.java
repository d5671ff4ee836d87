package io.slipway.northflank;

import io.slipway.run.Source;
import io.slipway.run.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The service, as one token sees it. Every call blocks until the answer is read as a whole or its time is up: 30 s for a
 * read, in which one that broke is asked once more.
 *
 * <p>A call ends with {@link ApiException.Rejected} when the service refuses (3xx, 4xx), else with
 * {@link ApiException.NoAnswer}, or {@link ApiException.NotSent} when nothing was sent; an interrupt ends it likewise. An
 * empty team means the token's own.
 */
public interface Northflank {
    /** How many items of one list are read at most; of a longer one, the first. */
    int MOST_LISTED = 5000;

    /**
     * Starts a run: {@code POST .../jobs/{jobId}/runs}, once, never repeated and never redirected, within 60 s.
     *
     * @param target project and job, and the team of an organisation's token
     * @param body the exact bytes to send
     * @return what the service says about the run that it started
     * @throws ApiException.NotSent when not a byte of the request left
     * @throws ApiException.Rejected when the service refused (3xx, 4xx)
     * @throws ApiException.NoAnswer when it cannot be known whether a run was started
     */
    StartedRun launch(Target target, byte[] body) throws ApiException;

    /** Asks whether the token is accepted: {@code GET /v1/login}. */
    void checkToken() throws ApiException;

    /** All projects, page by page. */
    List<Project> projects(String team) throws ApiException;

    /** All jobs of a project, page by page. */
    List<Job> jobs(String team, String project) throws ApiException;

    /** One job with its settings. */
    JobDetails job(Target target) throws ApiException;

    /** Whether the job has an image of its own, or nothing when the service does not say. */
    Optional<Boolean> hasDeployment(Target target) throws ApiException;

    /**
     * Which image the job runs: {@code GET .../deployment}, a call that the service deprecates and that alone tells it.
     *
     * @return nothing when the job has none yet
     */
    Optional<Source> source(Target target) throws ApiException;

    /**
     * What the job gives to its runs, its own and what it inherits: {@code GET .../runtime-environment?show=all}. The
     * values are secrets: they are for comparing in memory, and for nothing else.
     */
    RuntimeEnvironment runtimeEnvironment(Target target) throws ApiException;

    /** The newest runs of a job, {@code 1..100}, in the order of the service. */
    List<Run> runs(Target target, int most) throws ApiException;

    /** One run of a job. */
    Run run(Target target, String runId) throws ApiException;

    /** Ends a run: {@code DELETE}; it needs another right than starting one. */
    void abort(Target target, String runId) throws ApiException;

    /**
     * The last lines that a run wrote, oldest first. The service has no pages of lines, so many lines are read by time,
     * in several requests; it keeps lines for up to 30 days.
     *
     * @param most how many lines
     */
    LastLines logs(Target target, Run run, int most) throws ApiException;

    /** Lines of a run by time, oldest first, in one request: {@code GET .../logs?queryType=range}. */
    List<LogLine> logs(Target target, String runId, LogRange range) throws ApiException;

    /**
     * Opens the live log of a run: a WebSocket at {@code .../logs?queryType=tail}. It begins with the last 10 lines.
     *
     * @throws ApiException.Rejected when the service, or something on the way to it, allows no such connection
     * @throws ApiException.NoAnswer when no connection came about
     */
    LogStream tail(Target target, String runId) throws ApiException;

    /** All plans with their prices. */
    List<Plan> plans() throws ApiException;

    /** The services of a project that build images. */
    List<BuildService> buildServices(String team, String project) throws ApiException;

    /** The builds of a service, newest first as the service lists them. */
    List<Build> builds(String team, String project, String service) throws ApiException;

    /** The branches of a service. */
    List<Branch> branches(String team, String project, String service) throws ApiException;

    /** The saved credentials of registries. */
    List<Registry> registries(String team) throws ApiException;

    /** The same service, whose reads give up after this time in place of 30 s. */
    Northflank within(Duration readLimit);

    /** What the last answer said about requests left this hour, or nothing before the first. */
    Optional<RateLimit> rateLimit();

    /** The pause after which to ask again, so that what is left lasts for the hour: {@link RateLimit#pace(Instant)}. */
    default Duration pace(Instant now) {
        return rateLimit().map(limit -> limit.pace(now)).orElse(Duration.ZERO);
    }
}
