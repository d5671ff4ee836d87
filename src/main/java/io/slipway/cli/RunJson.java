package io.slipway.cli;

import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonValue;
import io.slipway.northflank.Run;
import java.time.Instant;

/** A run as scripts read it: as much of it as is asked for, by the same names everywhere. */
final class RunJson {
    private RunJson() {
    }

    /** All that a list of runs tells. */
    static Obj whole(Run run) {
        return progress(named(run), run);
    }

    /** How it goes, for a run that is named already. */
    static Obj progress(Run run) {
        return progress(Obj.with(), run);
    }

    /** What tells it from others, while it is not known which of them a launch started. */
    static Obj candidate(Run run) {
        return named(run)
                .add("status", run.status())
                .addOrNull("startedAt", run.startedAt().map(Instant::toString))
                .build();
    }

    private static JsonValue.Builder named(Run run) {
        return Obj.with().add("id", run.id()).addOrNull("runName", run.runName());
    }

    private static Obj progress(JsonValue.Builder begun, Run run) {
        return begun.add("status", run.status())
                .add("concluded", run.concluded())
                .addOrNull("startedAt", run.startedAt().map(Instant::toString))
                .addOrNull("concludedAt", run.concludedAt().map(Instant::toString))
                .build();
    }
}
