package io.slipway.history.export;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.Trail;
import io.slipway.run.Target;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is on record about a launch as names and texts, in one order, empty where there is nothing; no secret is on
 * record.
 */
public final class LaunchFields {
    private static final LaunchRecord NOTHING = new LaunchRecord(
            "", "", Target.NONE, "", "", Instant.EPOCH, RecordedOutcome.PREPARED, Optional.empty(), "", "", "", "",
            Optional.empty(), Optional.empty());

    private LaunchFields() {
    }

    /** The texts by their names. */
    public static Map<String, String> of(LaunchRecord launch) {
        Trail trail = launch.trail();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("launchId", launch.launchId());
        fields.put("outcome", outcome(launch));
        fields.put("connection", launch.connection());
        fields.put("team", launch.target().team());
        fields.put("project", launch.target().project());
        fields.put("job", launch.target().job());
        fields.put("preset", launch.preset());
        fields.put("preparedAt", launch.preparedAt().toString());
        fields.put("sentAt", text(trail.sentAt()));
        fields.put("outcomeAt", text(trail.outcomeAt()));
        fields.put("decidedAt", text(trail.decidedAt()));
        fields.put("status", launch.status().map(String::valueOf).orElse(""));
        fields.put("message", launch.message());
        fields.put("id", launch.runId());
        fields.put("runName", launch.runName());
        fields.put("runStatus", launch.runStatus());
        fields.put("startedAt", text(launch.startedAt()));
        fields.put("concludedAt", text(launch.concludedAt()));
        fields.put("abortedAt", text(trail.abortedAt()));
        fields.put("note", trail.note());
        fields.put("request", launch.request());
        return fields;
    }

    /** The names, in that order. */
    public static Collection<String> names() {
        return of(NOTHING).keySet();
    }

    /** A launch that is under way, or was when its process ended, has no outcome yet that could be relied on. */
    public static String outcome(LaunchRecord launch) {
        return switch (launch.outcome()) {
            case PREPARED -> RecordedOutcome.NOT_SENT.word();
            case SENT -> RecordedOutcome.UNKNOWN.word();
            case ACCEPTED, REJECTED, NOT_SENT, UNKNOWN -> launch.outcome().word();
        };
    }

    private static String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("");
    }
}
