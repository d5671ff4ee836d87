package io.slipway.sandbox.api;

import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Page;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.world.Job;
import io.slipway.sandbox.world.World;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Projects and what they hold: jobs, their deployments, and services. */
final class ProjectRoutes {
    private final Places places;
    private final ProjectView view;

    ProjectRoutes(Places places, Instant born) {
        this.places = places;
        this.view = new ProjectView(born);
    }

    List<Route> routes() {
        return List.of(
            Route.get("projects", (call, ids) -> Page.of(
                places.world().projects().stream().map(view::item).toList(), call.query()).answer("projects")),
            Route.get("projects/*", (call, ids) -> Answer.data(view.whole(places.project(ids), jobs(ids)))),
            Route.get("projects/*/jobs", (call, ids) -> Page.of(
                jobs(ids).stream().map(view::item).toList(), call.query()).answer("jobs")),
            Route.get("projects/*/jobs/*",
                (call, ids) -> Answer.data(view.whole(places.job(ids), places.project(ids)))),
            Route.get("projects/*/jobs/*/deployment", (call, ids) -> deployment(ids)),
            Route.get("projects/*/services", (call, ids) -> Page.of(
                services(ids).stream().map(service -> view.service(ids.getFirst(), service)).toList(), call.query())
                .answer("services")),
            Route.get("projects/*/services/*",
                (call, ids) -> Answer.data(view.service(ids.getFirst(), places.service(ids)))));
    }

    private List<Job> jobs(List<String> ids) {
        places.project(ids);
        return places.world().jobs(ids.getFirst());
    }

    private List<JsonNode> services(List<String> ids) {
        return World.list(places.project(ids), "services");
    }

    private Answer deployment(List<String> ids) {
        Job job = places.job(ids);
        return job.source().map(source -> Answer.data(view.deployment(job, source, places)))
            .orElseThrow(() -> new Refusal(409, "No deployment configured"));
    }
}
