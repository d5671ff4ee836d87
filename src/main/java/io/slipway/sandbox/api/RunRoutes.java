package io.slipway.sandbox.api;

import io.slipway.sandbox.body.Finding;
import io.slipway.sandbox.body.RunBody;
import io.slipway.sandbox.body.RunShape;
import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Call;
import io.slipway.sandbox.wire.Page;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.world.Job;
import io.slipway.sandbox.world.Overrides;
import io.slipway.sandbox.world.Run;
import io.slipway.sandbox.world.Runs;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Runs: started, listed, looked at, aborted, and the containers they have. */
final class RunRoutes {
    private final Places places;
    private final Runs runs;
    private final RunView view;
    private final RunShape shape;

    RunRoutes(Places places, Runs runs, Clock clock) {
        this.places = places;
        this.runs = runs;
        this.view = new RunView(clock);
        this.shape = new RunShape(places.world().plans());
    }

    List<Route> routes() {
        return List.of(
            Route.post("projects/*/jobs/*/runs", (call, ids) -> start(call, places.job(ids))),
            Route.get("projects/*/jobs/*/runs", (call, ids) -> Page.of(
                runs.of(places.job(ids)).stream().map(view::run).toList(), call.query()).answer("runs")),
            Route.get("projects/*/jobs/*/runs/*",
                (call, ids) -> Answer.data(view.run(run(places.job(ids), ids.get(2))))),
            Route.delete("projects/*/jobs/*/runs/*", (call, ids) -> abort(run(places.job(ids), ids.get(2)))),
            Route.get("projects/*/jobs/*/containers", (call, ids) -> containers(call, places.job(ids))));
    }

    private Answer start(Call call, Job job) {
        RunBody body = RunBody.read(call.content().bytes(), shape);
        if (!body.findings().isEmpty()) {
            throw new Refusal(400, "The request body is not valid.", details(body.findings()));
        }
        if (job.source().isEmpty() && !body.namesSource()) {
            throw new Refusal(409, "No deployment configured");
        }
        Run run = runs.start(job, new Overrides(body.plan(), body.source(), body.variables(), body.files()));
        return Answer.data(Json.object().put("id", run.id()).put("runName", run.name()));
    }

    private static ArrayNode details(List<Finding> findings) {
        ArrayNode details = Json.list();
        findings.forEach(finding -> details.addObject()
            .put("pointer", finding.pointer()).put("message", finding.message()));
        return details;
    }

    private Run run(Job job, String id) {
        return runs.find(job, id).orElseThrow(() -> Refusal.notFound("Job run"));
    }

    private Answer abort(Run run) {
        runs.abort(run);
        return Answer.data(Json.object());
    }

    private Answer containers(Call call, Job job) {
        List<Run> shown = call.query().text("runId").map(id -> List.of(run(job, id))).orElseGet(() -> runs.of(job));
        return Page.of(shown.stream().map(view::container).toList(), call.query())
            .answer("containers", Json.object().put("runId", call.query().text("runId").orElse("")));
    }
}
