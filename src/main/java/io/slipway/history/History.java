package io.slipway.history;

import io.slipway.run.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The launches that were made, kept durably. */
public interface History extends AutoCloseable {
    /**
     * Writes a launch down before anything is sent, unless one that claims the same stands in its way; both in one step
     * that no other process can come between. It is on disk when this returns.
     *
     * @param baseline the ids of the runs that are there, or nothing when they could not be read
     * @param kept what is kept of a request that holds secrets
     * @param claim what it holds for itself while it is under way
     * @return {@link Admission.Granted} when it was written down, else what stands in its way, and nothing was written
     */
    Admission prepared(LaunchRecord launch, Optional<Set<String>> baseline, KeptRequest kept, Claim claim)
            throws HistoryException;

    /** Writes a launch down that claims nothing and whose request holds no secret; it is on disk when this returns. */
    default void prepared(LaunchRecord launch, Optional<Set<String>> baseline) throws HistoryException {
        prepared(launch, baseline, KeptRequest.NOTHING, Claim.NONE);
    }

    /** What is kept of the request of a launch. */
    KeptRequest kept(String launchId) throws HistoryException;

    /** What stands in the way of a launch with this claim just now; nothing is written. */
    Admission admission(Claim claim, Target target) throws HistoryException;

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

    /**
     * A page of the launches that are wanted, newest first.
     *
     * @param after the last launch of the page before, or nothing for the first; pages share no launch and leave none out,
     *     whatever is launched meanwhile
     * @param most at most so many
     */
    List<LaunchRecord> page(LaunchFilter filter, Optional<LaunchRecord> after, int most) throws HistoryException;

    /** How many launches are wanted. */
    int count(LaunchFilter filter) throws HistoryException;

    /** The jobs that were launched, by project and name. */
    List<Target> jobs() throws HistoryException;

    /** The names of the presets that were launched, by name. */
    List<String> presets() throws HistoryException;

    /** The newest launches of a job on a connection that started a run, at most {@code most}, newest first. */
    List<LaunchRecord> runs(String connection, Target job, int most) throws HistoryException;

    /** How long a job takes on a connection, by its last successful runs; nothing where there are none. */
    Optional<UsualDuration> usual(String connection, Target job) throws HistoryException;

    /** How many launches {@link #prune} would remove now. */
    int prunable(Retention retention) throws HistoryException;

    /**
     * Removes launches that are not kept, and says how many they were. Launches that are sent or unknown and undecided,
     * prepared, or whose run may still go on are never among them.
     */
    int prune(Retention retention) throws HistoryException;

    /** One launch. */
    Optional<LaunchRecord> find(String launchId) throws HistoryException;

    @Override
    void close();
}
