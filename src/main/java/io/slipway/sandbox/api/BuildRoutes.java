package io.slipway.sandbox.api;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Page;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.world.Job;
import io.slipway.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds and branches: those of a service, and those of a job, which are those of the service it deploys. */
final class BuildRoutes {
    /** The words of a build that has ended. */
    private static final Set<String> CONCLUDED =
        Set.of("ABORTED", "FAILURE", "SUBMISSION_FAILURE", "SUCCESS", "CRASHED");

    private final Places places;
    private final Instant born;

    BuildRoutes(Places places, Instant born) {
        this.places = places;
        this.born = born;
    }

    List<Route> routes() {
        return List.of(
            builds("projects/*/services/*/build", places::service),
            build("projects/*/services/*/build/*", places::service),
            branches("projects/*/services/*/branches", places::service),
            builds("projects/*/jobs/*/build", this::builder),
            build("projects/*/jobs/*/build/*", this::builder),
            branches("projects/*/jobs/*/branches", this::builder));
    }

    private Route builds(String form, Function<List<String>, JsonNode> owner) {
        return Route.get(form, (call, ids) -> Page.of(builds(owner.apply(ids)), call.query()).answer("builds"));
    }

    private Route build(String form, Function<List<String>, JsonNode> owner) {
        return Route.get(form, (call, ids) -> builds(owner.apply(ids)).stream()
            .filter(build -> build.path("id").stringValue().equals(ids.getLast())).findFirst().map(Answer::data)
            .orElseThrow(() -> Refusal.notFound("Build")));
    }

    private Route branches(String form, Function<List<String>, JsonNode> owner) {
        return Route.get(form, (call, ids) -> Page.of(
            World.list(owner.apply(ids), "branches").stream().map(this::branch).toList(), call.query())
            .answer("branches"));
    }

    /** The service that builds what a job runs; a job with an image of another registry has none. */
    private JsonNode builder(List<String> ids) {
        Job job = places.job(ids);
        return job.source().flatMap(source -> source.path("internal").path("nfObjectId").stringValueOpt())
            .flatMap(service -> places.world().service(job.project(), service)).orElseGet(Json::object);
    }

    private List<ObjectNode> builds(JsonNode owner) {
        return World.list(owner, "builds").stream().map(this::build).toList();
    }

    private ObjectNode build(JsonNode facts) {
        ObjectNode build = facts.deepCopy().asObject().put("createdAt", since(facts).toString());
        build.remove("hoursAgo");
        boolean concluded = CONCLUDED.contains(facts.path("status").stringValue());
        build.put("concluded", concluded).put("success", facts.path("status").stringValue().equals("SUCCESS"));
        return concluded ? build.put("buildConcludedAt", since(facts).plusSeconds(94).getEpochSecond()) : build;
    }

    private ObjectNode branch(JsonNode facts) {
        ObjectNode branch = facts.deepCopy().asObject();
        branch.remove("hoursAgo");
        branch.withObject("commit").put("date", since(facts).toString());
        return branch;
    }

    private Instant since(JsonNode facts) {
        return born.minus(Duration.ofHours(facts.path("hoursAgo").intValue()));
    }
}
