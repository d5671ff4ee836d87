package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What is written of one launch from its preparation to its end, each in one statement or one transaction. */
final class LaunchWrites {
    private static final String SENT =
            "UPDATE launches SET outcome = 'sent', sent_at = ?, owner = ? WHERE launch_id = ? AND outcome = 'prepared'";
    private static final String CONCLUDED = """
            UPDATE launches SET outcome = ?, status = ?, message = ?, run_id = ?, run_name = ?, outcome_at = ?
            WHERE launch_id = ?
            """;
    private static final String FOLLOWED = """
            UPDATE launches SET run_status = ?, started_at = coalesce(?, started_at),
                                concluded_at = coalesce(?, concluded_at)
            WHERE launch_id = ?
            """;
    private static final String DECIDED = """
            UPDATE launches SET outcome = ?, run_id = ?, run_name = ?, decided_at = ?
            WHERE launch_id = ? AND outcome IN ('sent', 'unknown')
            """;
    private static final String ABORTED = "UPDATE launches SET aborted_at = ? WHERE launch_id = ?";
    private static final String NOTED = "UPDATE launches SET note = ? WHERE launch_id = ?";

    private final LaunchTable launches;
    private final Clock clock;

    LaunchWrites(LaunchTable launches, Clock clock) {
        this.launches = launches;
        this.clock = clock;
    }

    Admission prepared(LaunchRecord launch, Optional<Set<String>> baseline, KeptRequest kept, Claim claim)
            throws HistoryException {
        return launches.atomically(statements -> {
            Admission admission = new Claims(statements).admission(claim, launch.target(), clock.instant());
            if (admission instanceof Admission.Granted) {
                statements.change(LaunchRow.INSERT, row -> LaunchRow.write(row, launch, baseline, claim));
                if (!kept.isNothing()) {
                    statements.change(KeptRow.INSERT, row -> KeptRow.write(row, launch.launchId(), kept));
                }
            }
            return admission;
        });
    }

    Admission admission(Claim claim, Target target) throws HistoryException {
        return launches.read(statements -> new Claims(statements).admission(claim, target, clock.instant()));
    }

    /** Refuses a launch that is not freshly prepared, so that each is sent at most once. */
    void sent(String launchId) throws HistoryException {
        launches.change(SENT, row -> new Parameters(row)
                .time(now())
                .text(Owner.current().toString())
                .text(launchId));
    }

    void concluded(
            String launchId, RecordedOutcome outcome, Optional<Integer> status, String message, String runId, String runName)
            throws HistoryException {
        launches.change(CONCLUDED, row -> new Parameters(row)
                .text(outcome.word())
                .number(status)
                .text(message)
                .text(runId)
                .text(runName)
                .time(now())
                .text(launchId));
    }

    void decided(String launchId, String runId, String runName) throws HistoryException {
        RecordedOutcome outcome = runId.isEmpty() ? RecordedOutcome.UNKNOWN : RecordedOutcome.ACCEPTED;
        launches.change(DECIDED, row -> new Parameters(row)
                .text(outcome.word())
                .text(runId)
                .text(runName)
                .time(now())
                .text(launchId));
    }

    void aborted(String launchId) throws HistoryException {
        launches.change(ABORTED, row -> new Parameters(row).time(now()).text(launchId));
    }

    void noted(String launchId, String note) throws HistoryException {
        launches.change(NOTED, row -> new Parameters(row).text(note).text(launchId));
    }

    private Optional<Instant> now() {
        return Optional.of(clock.instant());
    }

    void followed(String launchId, String runStatus, Optional<Instant> startedAt, Optional<Instant> concludedAt)
            throws HistoryException {
        launches.change(FOLLOWED, row -> new Parameters(row)
                .text(runStatus)
                .time(startedAt)
                .time(concludedAt)
                .text(launchId));
    }
}
