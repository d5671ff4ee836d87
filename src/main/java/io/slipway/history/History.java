package io.slipway.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The launches that were made, kept durably. */
public interface History extends AutoCloseable {
    /** Writes a launch down before anything is sent; it is on disk when this returns. */
    void prepared(LaunchRecord launch) throws HistoryException;

    /** Notes that the request is about to leave; it is on disk when this returns. */
    void sent(String launchId) throws HistoryException;

    /** Notes what came of it. */
    void concluded(
            String launchId, RecordedOutcome outcome, Optional<Integer> status, String message, String runId, String runName)
            throws HistoryException;

    /** Notes what was seen of the run. */
    void followed(String launchId, String runStatus, Optional<Instant> startedAt, Optional<Instant> concludedAt)
            throws HistoryException;

    /** The newest launches, at most {@code most}, newest first. */
    List<LaunchRecord> newest(int most) throws HistoryException;

    /** One launch. */
    Optional<LaunchRecord> find(String launchId) throws HistoryException;

    @Override
    void close();
}
