package io.slipway.launch;

import io.slipway.history.Admission;
import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.HistoryTrouble;
import io.slipway.history.KeptRequest;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.Trail;
import io.slipway.json.JsonWriter;
import io.slipway.launch.exact.RequestKeeper;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Writes down each launch before it is sent, and afterwards what became of it. */
final class LaunchRecording {
    private static final System.Logger LOG = System.getLogger(LaunchRecording.class.getName());

    private final History history;
    private final RequestKeeper keeper;
    private final Clock clock;

    LaunchRecording(History history, RequestKeeper keeper, Clock clock) {
        this.history = history;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Why it must not be sent, or nothing once it is on record as sent. */
    Optional<LaunchOutcome> begin(String launchId, LaunchRequest request, Optional<Set<String>> baseline, byte[] body) {
        try {
            KeptRequest kept = keeper.keep(launchId, request.spec().sent(), body);
            return switch (history.prepared(record(launchId, request), baseline, kept, request.claim())) {
                case Admission.Granted go -> sent(launchId);
                case Admission.InFlight(LaunchRecord other) -> Optional.of(new LaunchOutcome.InFlight(other));
                case Admission.Undecided(LaunchRecord other) -> Optional.of(new LaunchOutcome.Undecided(other));
            };
        } catch (HistoryException cannotRecord) {
            return Optional.of(new LaunchOutcome.NotRecorded(cannotRecord.trouble()));
        }
    }

    /** What was written down and will not be sent must not stand in the way of the next attempt. */
    private Optional<LaunchOutcome> sent(String launchId) {
        try {
            history.sent(launchId);
            return Optional.empty();
        } catch (HistoryException cannotRecord) {
            withdraw(launchId);
            return Optional.of(new LaunchOutcome.NotRecorded(cannotRecord.trouble()));
        }
    }

    private LaunchRecord record(String launchId, LaunchRequest request) {
        return new LaunchRecord(
                launchId,
                request.connection(),
                request.spec().target(),
                request.preset(),
                JsonWriter.compact(RunBodies.value(request.spec(), Secrets.MASKED)),
                clock.instant(),
                RecordedOutcome.PREPARED,
                Optional.empty(),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Trail.begun());
    }

    /**
     * Writes down what became of it, and all of it anew should somebody have taken the record away meanwhile. The run is
     * what it is even when this fails; the record shows it as unknown then.
     *
     * @return why it could not be written down, or nothing
     */
    Optional<HistoryTrouble> conclude(
            String launchId,
            LaunchRequest request,
            Optional<Set<String>> baseline,
            byte[] body,
            LaunchOutcome outcome) {
        Optional<HistoryTrouble> trouble = conclude(launchId, outcome);
        return trouble.filter(why -> why.kind() == HistoryTrouble.Kind.OUTDATED).isPresent() && isGone(launchId)
                ? recordAnew(launchId, request, baseline, body).or(() -> conclude(launchId, outcome))
                : trouble;
    }

    private boolean isGone(String launchId) {
        try {
            return history.find(launchId).isEmpty();
        } catch (HistoryException unreadable) {
            return false;
        }
    }

    /** It was admitted before, so nothing stands in its way now. */
    private Optional<HistoryTrouble> recordAnew(
            String launchId, LaunchRequest request, Optional<Set<String>> baseline, byte[] body) {
        return begin(launchId, request.forAnother(), baseline, body)
                .flatMap(refused -> refused instanceof LaunchOutcome.NotRecorded(HistoryTrouble why)
                        ? Optional.of(why)
                        : Optional.empty());
    }

    private Optional<HistoryTrouble> conclude(String launchId, LaunchOutcome outcome) {
        try {
            switch (outcome) {
                case LaunchOutcome.Accepted run ->
                    history.concluded(
                            launchId, RecordedOutcome.ACCEPTED, Optional.of(run.status()), "", run.id(), run.runName());
                case LaunchOutcome.Rejected no ->
                    history.concluded(
                            launchId, RecordedOutcome.REJECTED, Optional.of(no.status()), no.message(), "", "");
                case LaunchOutcome.NotSent no ->
                    unfinished(launchId, RecordedOutcome.NOT_SENT, Optional.empty(), reason(no.reason(), no.detail()));
                case LaunchOutcome.Unknown lost ->
                    unfinished(launchId, RecordedOutcome.UNKNOWN, lost.status(), reason(lost.reason(), lost.detail()));
                case LaunchOutcome.NotRecorded never -> {}
                case LaunchOutcome.Invalid never -> {}
                case LaunchOutcome.InFlight never -> {}
                case LaunchOutcome.Undecided never -> {}
            }
            return Optional.empty();
        } catch (HistoryException cannotRecord) {
            return Optional.of(cannotRecord.trouble());
        }
    }

    private void unfinished(String launchId, RecordedOutcome outcome, Optional<Integer> status, String message)
            throws HistoryException {
        history.concluded(launchId, outcome, status, message, "", "");
    }

    private static String reason(Reason reason, String detail) {
        return new RecordedReason(reason, detail).written();
    }

    /** Where even that cannot be written, whoever looks for launches that were left finds it. */
    private void withdraw(String launchId) {
        try {
            unfinished(launchId, RecordedOutcome.NOT_SENT, Optional.empty(), "");
        } catch (HistoryException stays) {
            LOG.log(System.Logger.Level.WARNING, "A launch that was not sent stays on record as prepared");
        }
    }
}
