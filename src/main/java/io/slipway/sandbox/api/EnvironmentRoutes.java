package io.slipway.sandbox.api;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Call;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.world.Job;
import io.slipway.sandbox.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a job gives to its runs: its own variables and files, and those of the groups that its project shares. */
final class EnvironmentRoutes {
    private static final List<String> SHOWN = List.of("this", "inherited", "all");

    private final Places places;

    EnvironmentRoutes(Places places) {
        this.places = places;
    }

    List<Route> routes() {
        return List.of(Route.get("projects/*/jobs/*/runtime-environment", this::environment));
    }

    private Answer environment(Call call, List<String> ids) {
        Job job = places.job(ids);
        String show = call.query().text("show").orElse("all");
        if (!SHOWN.contains(show)) {
            throw new Refusal(400, "show must be one of " + String.join(", ", SHOWN) + ".");
        }
        ObjectNode data = Json.object();
        ObjectNode variables = data.putObject("runtimeEnvironment");
        ObjectNode files = data.putObject("runtimeFiles");
        if (!show.equals("this")) {
            World.list(places.project(ids), "secretGroups")
                .forEach(group -> copy(group.path("environment"), variables));
        }
        if (!show.equals("inherited")) {
            copy(job.facts().path("environment"), variables);
            job.facts().path("secretFiles").forEachEntry((path, text) -> files.set(path, file(text)));
        }
        return Answer.data(data);
    }

    private static void copy(JsonNode from, ObjectNode to) {
        from.forEachEntry(to::set);
    }

    private static ObjectNode file(JsonNode text) {
        byte[] bytes = text.stringValue().getBytes(StandardCharsets.UTF_8);
        return Json.object().put("data", Base64.getEncoder().encodeToString(bytes)).put("encoding", "utf-8");
    }
}
