package io.slipway.history.export;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Trail;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.Target;
import java.time.Instant;
import java.util.List;

/** Launches on record as JSON; what is absent is null. */
public final class RecordJson {
    private RecordJson() {
    }

    /** The launches in one object, each as a list shows it. */
    public static JsonValue.Obj list(List<LaunchRecord> launches) {
        return JsonValue.Obj.with()
                .add("launches", new JsonValue.Arr(launches.stream()
                        .<JsonValue>map(launch -> brief(launch).build())
                        .toList()))
                .build();
    }


    private static JsonValue.Builder brief(LaunchRecord launch) {
        return JsonValue.Obj.with()
                .add("launchId", launch.launchId())
                .add("outcome", LaunchFields.outcome(launch))
                .add("target", target(launch.connection(), launch.target()))
                .addOrNull("id", launch.runId())
                .addOrNull("runName", launch.runName())
                .add("preparedAt", launch.preparedAt().toString())
                .addOrNull("preset", launch.preset())
                .addOrNull("runStatus", launch.runStatus());
    }

    /** One launch with everything that is on record. */
    public static JsonValue.Obj whole(LaunchRecord launch) {
        Trail trail = launch.trail();
        return brief(launch)
                .addOrNull("sentAt", trail.sentAt().map(Instant::toString))
                .addOrNull("outcomeAt", trail.outcomeAt().map(Instant::toString))
                .addOrNull("decidedAt", trail.decidedAt().map(Instant::toString))
                .add("status", launch.status().<JsonValue>map(JsonValue.Num::of).orElseGet(JsonValue.Null::new))
                .addOrNull("message", launch.message())
                .addOrNull("startedAt", launch.startedAt().map(Instant::toString))
                .addOrNull("concludedAt", launch.concludedAt().map(Instant::toString))
                .addOrNull("abortedAt", trail.abortedAt().map(Instant::toString))
                .addOrNull("note", trail.note())
                .add("request", request(launch.request()))
                .build();
    }

    /** Where a launch goes; what is not named is null. */
    public static JsonValue.Obj target(String connection, Target at) {
        return JsonValue.Obj.with()
                .addOrNull("connection", connection)
                .addOrNull("team", at.team())
                .addOrNull("project", at.project())
                .addOrNull("job", at.job())
                .build();
    }

    /** The recorded request; one that is no JSON stays the text that it is. */
    public static JsonValue request(String recorded) {
        try {
            return JsonReader.read(recorded);
        } catch (JsonException keptAsItIs) {
            return new JsonValue.Text(recorded);
        }
    }
}
