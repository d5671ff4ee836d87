package io.slipway.history;

import io.slipway.run.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The launches that were made, kept durably. */
public interface History extends AutoCloseable {
    /**
     * Writes a launch down before anything is sent; it is on disk when this returns.
     *
     * @param baseline the ids of the runs that are there, or nothing when they could not be read
     */
    void prepared(LaunchRecord launch, Optional<Set<String>> baseline) throws HistoryException;

    /** Notes that the request is about to leave; it is on disk when this returns. */
    void sent(String launchId) throws HistoryException;

    /** Notes what came of it. */
    void concluded(
            String launchId, RecordedOutcome outcome, Optional<Integer> status, String message, String runId, String runName)
            throws HistoryException;

    /** Notes what was seen of the run. */
    void followed(String launchId, String runStatus, Optional<Instant> startedAt, Optional<Instant> concludedAt)
            throws HistoryException;

    /**
     * Notes what a person says came of a launch that is sent or unknown.
     *
     * @param runId its run, or empty when the person says that it has none
     * @throws HistoryException also when the launch has an outcome that needs no person
     */
    void decided(String launchId, String runId, String runName) throws HistoryException;

    /** Notes that the service was asked to end its run. */
    void aborted(String launchId) throws HistoryException;

    /** Keeps what a person writes about it, in place of what was there. */
    void noted(String launchId, String note) throws HistoryException;

    /** The launches of a connection that are sent or unknown and that nobody decided about, newest first. */
    List<LaunchRecord> undecided(String connection) throws HistoryException;

    /** The runs that were there before a launch, or nothing when they could not be read. */
    Optional<Set<String>> baseline(String launchId) throws HistoryException;

    /** The ids of the runs of a job that belong to a launch on record. */
    Set<String> runsOf(Target target) throws HistoryException;

    /** Those of these runs of a job that belong to a launch on record. */
    Set<String> runsAmong(Target target, Set<String> runIds) throws HistoryException;

    /** The launch on record that started this run of a job. */
    Optional<LaunchRecord> ofRun(Target target, String runId) throws HistoryException;

    /** The launches whose id begins so, at most {@code most}; one whose whole id it is comes first. */
    List<LaunchRecord> startingWith(String beginning, int most) throws HistoryException;

    /** The newest launches, at most {@code most}, newest first. */
    List<LaunchRecord> newest(int most) throws HistoryException;

    /** One launch. */
    Optional<LaunchRecord> find(String launchId) throws HistoryException;

    @Override
    void close();
}
