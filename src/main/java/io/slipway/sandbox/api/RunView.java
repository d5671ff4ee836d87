package io.slipway.sandbox.api;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.world.Run;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.ObjectNode;

/** Runs and their containers in the form in which the service tells them at this moment. */
record RunView(Clock clock) {
    ObjectNode run(Run run) {
        Instant now = clock.instant();
        String status = run.status(now);
        ObjectNode view = Json.object()
            .put("id", run.id()).put("runName", run.name()).put("status", status)
            .put("concluded", run.isConcluded(now))
            .put("active", run.isConcluded(now) ? 0 : 1)
            .put("succeeded", status.equals("SUCCESS") ? 1 : 0)
            .put("failed", status.equals("FAILED") ? 1 : 0)
            .put("completions", 1).put("backoffLimit", run.job().backoffLimit())
            .put("startedAt", seconds(run.startedAt()));
        return run.isConcluded(now) ? view.put("concludedAt", seconds(run.concludesAt())) : view;
    }

    ObjectNode container(Run run) {
        Instant now = clock.instant();
        Instant updated = run.isConcluded(now) ? run.concludesAt() : now;
        return Json.object().put("name", run.container()).put("status", containerStatus(run, now))
            .put("createdAt", run.startedAt().getEpochSecond()).put("updatedAt", updated.getEpochSecond());
    }

    private static String containerStatus(Run run, Instant now) {
        if (run.isConcluded(now) && run.isAborted()) {
            return "TASK_KILLED";
        }
        return switch (run.status(now)) {
            case "RUNNING" -> "TASK_RUNNING";
            case "SUCCESS" -> "TASK_FINISHED";
            default -> "TASK_FAILED";
        };
    }

    private static String seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
