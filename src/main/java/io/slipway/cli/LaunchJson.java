package io.slipway.cli;

import io.slipway.history.export.RecordJson;
import io.slipway.json.JsonValue;
import io.slipway.launch.LaunchOutcome;
import io.slipway.northflank.Run;
import io.slipway.run.Code;
import io.slipway.run.Problem;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Optional;

/** The one object that {@code launch --output json} prints; its members are always the same, null where absent. */
final class LaunchJson {
    private final Messages messages;
    private String outcome = "invalid";
    private String launchId = "";
    private String id = "";
    private String runName = "";
    private Optional<Integer> status = Optional.empty();
    private String message = "";
    private JsonValue.Obj target = target("", Target.NONE);
    private Optional<JsonValue.Obj> body = Optional.empty();
    private Optional<String> bodySha256 = Optional.empty();
    private List<Problem> problems = List.of();
    private List<Run> candidates = List.of();
    private Optional<Run> run = Optional.empty();

    LaunchJson(Messages messages) {
        this.messages = messages;
    }

    void problems(List<Problem> found) {
        problems = found;
    }

    boolean lacksTarget() {
        return problems.stream().map(Problem::code).anyMatch(code -> code == Code.PROJECT_MISSING || code == Code.JOB_MISSING);
    }

    void at(String connection, Target chosen) {
        target = target(connection, chosen);
    }

    void dryRun(JsonValue.Obj shown) {
        outcome = "dryRun";
        body = Optional.of(shown);
    }

    /** The launch was in order, and still did not come about. */
    void notSent() {
        outcome = "notSent";
    }

    void failure(String why) {
        message = why;
    }

    void launched(String launch, Optional<String> sha256) {
        launchId = launch;
        bodySha256 = sha256;
    }

    void run(Run seen) {
        run = Optional.of(seen);
    }

    void candidates(List<Run> found) {
        candidates = found;
    }

    void outcome(LaunchOutcome result, String words) {
        message = words;
        switch (result) {
            case LaunchOutcome.Accepted yes -> {
                outcome = "accepted";
                status = Optional.of(yes.status());
                id = yes.id();
                runName = yes.runName();
            }
            case LaunchOutcome.Rejected no -> {
                outcome = "rejected";
                status = Optional.of(no.status());
            }
            case LaunchOutcome.NotSent no -> outcome = "notSent";
            case LaunchOutcome.NotRecorded no -> outcome = "notSent";
            case LaunchOutcome.Invalid no -> outcome = "invalid";
            case LaunchOutcome.InFlight no -> outcome = "invalid";
            case LaunchOutcome.Undecided no -> outcome = "invalid";
            case LaunchOutcome.Unknown lost -> {
                outcome = "unknown";
                status = lost.status();
            }
        }
    }

    JsonValue.Obj build() {
        return JsonValue.Obj.with()
                .add("outcome", outcome)
                .addOrNull("launchId", launchId)
                .addOrNull("id", id)
                .addOrNull("runName", runName)
                .add("status", status.<JsonValue>map(JsonValue.Num::of).orElseGet(JsonValue.Null::new))
                .addOrNull("message", message)
                .add("target", target)
                .add("body", body.<JsonValue>map(shown -> shown).orElseGet(JsonValue.Null::new))
                .addOrNull("bodySha256", bodySha256)
                .add("problems", ProblemLines.json(problems, messages))
                .add("candidates", new JsonValue.Arr(candidates.stream().<JsonValue>map(RunJson::candidate).toList()))
                .add("run", run.<JsonValue>map(RunJson::progress).orElseGet(JsonValue.Null::new))
                .build();
    }

    static JsonValue.Obj target(String connection, Target at) {
        return RecordJson.target(connection, at);
    }
}
