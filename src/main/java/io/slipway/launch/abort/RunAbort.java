package io.slipway.launch.abort;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchRecord;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.rights.Right;
import io.slipway.rights.TokenRights;
import io.slipway.run.Target;
import java.util.Optional;

/**
 * Ends runs on one connection: one {@code DELETE} each, never repeated by itself.
 *
 * <p>Asking again is safe, as the request names the one run; what the service answers for a run that has ended already
 * is not documented. It needs another right than starting a run, and whether the token has it is remembered.
 */
public final class RunAbort {
    private final Northflank northflank;
    private final TokenRights rights;
    private final Marking marking;

    /** Notes that a run was aborted by us. */
    @FunctionalInterface
    public interface Marking {
        void aborted(Target job, String runId) throws HistoryException;
    }

    /** Ends runs of this service, with the rights of this token. */
    public RunAbort(Northflank northflank, TokenRights rights, Marking marking) {
        this.northflank = northflank;
        this.rights = rights;
        this.marking = marking;
    }

    /** Marks the launch on record that started the run, if one did. */
    public static Marking in(History history) {
        return (job, runId) -> {
            Optional<LaunchRecord> launch = history.ofRun(job, runId);
            if (launch.isPresent()) {
                history.aborted(launch.get().launchId());
            }
        };
    }

    /**
     * Asks the service to end a run; it blocks for up to 30 s, and an interrupt stops the waiting.
     *
     * @return what became of it; nothing is thrown
     */
    public AbortOutcome abort(Target job, String runId) {
        try {
            return rights.learning(Right.ABORT, () -> {
                northflank.abort(job, runId);
                return mark(job, runId);
            });
        } catch (ApiException failure) {
            return switch (failure) {
                case ApiException.Rejected no -> new AbortOutcome.Refused(no);
                case ApiException.NotSent no -> new AbortOutcome.NotSent(no);
                case ApiException.NoAnswer lost -> new AbortOutcome.Unknown(lost);
            };
        }
    }

    private AbortOutcome.Taken mark(Target job, String runId) {
        try {
            marking.aborted(job, runId);
            return new AbortOutcome.Taken(Optional.empty());
        } catch (HistoryException unnoted) {
            return new AbortOutcome.Taken(Optional.of(unnoted.trouble()));
        }
    }
}
