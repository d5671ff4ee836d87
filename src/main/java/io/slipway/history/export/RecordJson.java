package io.slipway.history.export;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Trail;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
                .addOrNull("id", present(launch.runId()))
                .addOrNull("runName", present(launch.runName()))
                .add("preparedAt", launch.preparedAt().toString())
                .addOrNull("preset", present(launch.preset()))
                .addOrNull("runStatus", present(launch.runStatus()));
    }

    /** One launch with everything that is on record. */
    public static JsonValue.Obj whole(LaunchRecord launch) {
        Trail trail = launch.trail();
        return brief(launch)
                .addOrNull("sentAt", trail.sentAt().map(Instant::toString))
                .addOrNull("outcomeAt", trail.outcomeAt().map(Instant::toString))
                .addOrNull("decidedAt", trail.decidedAt().map(Instant::toString))
                .add("status", launch.status().<JsonValue>map(JsonValue.Num::of).orElseGet(JsonValue.Null::new))
                .addOrNull("message", present(launch.message()))
                .addOrNull("startedAt", launch.startedAt().map(Instant::toString))
                .addOrNull("concludedAt", launch.concludedAt().map(Instant::toString))
                .addOrNull("abortedAt", trail.abortedAt().map(Instant::toString))
                .addOrNull("note", present(trail.note()))
                .add("request", request(launch.request()))
                .build();
    }

    /** Where a launch goes; what is not named is null. */
    public static JsonValue.Obj target(String connection, Target at) {
        return JsonValue.Obj.with()
                .addOrNull("connection", present(connection))
                .addOrNull("team", present(at.team()))
                .addOrNull("project", present(at.project()))
                .addOrNull("job", present(at.job()))
                .build();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
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
