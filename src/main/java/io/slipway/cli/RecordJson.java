package io.slipway.cli;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Trail;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Launches on record as JSON; what is absent is null. */
final class RecordJson {
    private RecordJson() {
    }

    /** The launches in one object, each as a list shows it. */
    static JsonValue.Obj list(List<LaunchRecord> launches) {
        return all(launches, launch -> brief(launch).build());
    }

    /** The launches in one object, each with everything that is on record. */
    static JsonValue.Obj export(List<LaunchRecord> launches) {
        return all(launches, RecordJson::whole);
    }

    private static JsonValue.Obj all(List<LaunchRecord> launches, Function<LaunchRecord, JsonValue> shown) {
        return JsonValue.Obj.with()
                .add("launches", new JsonValue.Arr(launches.stream().map(shown).toList()))
                .build();
    }

    private static JsonValue.Builder brief(LaunchRecord launch) {
        return JsonValue.Obj.with()
                .add("launchId", launch.launchId())
                .add("outcome", LaunchFields.outcome(launch))
                .add("target", LaunchJson.target(launch.connection(), launch.target()))
                .addOrNull("id", LaunchJson.present(launch.runId()))
                .addOrNull("runName", LaunchJson.present(launch.runName()))
                .add("preparedAt", launch.preparedAt().toString())
                .addOrNull("preset", LaunchJson.present(launch.preset()))
                .addOrNull("runStatus", LaunchJson.present(launch.runStatus()));
    }

    /** One launch with everything that is on record. */
    static JsonValue.Obj whole(LaunchRecord launch) {
        Trail trail = launch.trail();
        return brief(launch)
                .addOrNull("sentAt", trail.sentAt().map(Instant::toString))
                .addOrNull("outcomeAt", trail.outcomeAt().map(Instant::toString))
                .addOrNull("decidedAt", trail.decidedAt().map(Instant::toString))
                .add("status", launch.status().<JsonValue>map(JsonValue.Num::of).orElseGet(JsonValue.Null::new))
                .addOrNull("message", LaunchJson.present(launch.message()))
                .addOrNull("startedAt", launch.startedAt().map(Instant::toString))
                .addOrNull("concludedAt", launch.concludedAt().map(Instant::toString))
                .addOrNull("abortedAt", trail.abortedAt().map(Instant::toString))
                .addOrNull("note", LaunchJson.present(trail.note()))
                .add("request", request(launch.request()))
                .build();
    }

    static JsonValue request(String recorded) {
        try {
            return JsonReader.read(recorded);
        } catch (JsonException keptAsItIs) {
            return new JsonValue.Text(recorded);
        }
    }
}
