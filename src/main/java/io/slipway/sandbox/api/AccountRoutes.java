package io.slipway.sandbox.api;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Page;
import io.slipway.sandbox.world.World;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What does not belong to a project: the token check, teams, plans, regions and registry credentials. */
record AccountRoutes(World world) {
    List<Route> routes() {
        return List.of(
            Route.get("login", (call, ids) -> Answer.data(Json.object().put("success", true))),
            Route.get("plans", (call, ids) -> whole("plans")),
            Route.get("regions", (call, ids) -> whole("regions")),
            Route.get("teams", (call, ids) -> Page.of(items("teams"), call.query()).answer("teams")),
            Route.get("integrations/registries",
                (call, ids) -> Page.of(items("registries"), call.query()).answer("credentials")));
    }

    private Answer whole(String name) {
        ArrayNode list = Json.list().addAll(world.all(name));
        return Answer.data(Json.object().set(name, list));
    }

    private List<ObjectNode> items(String name) {
        return world.all(name).stream().map(JsonNode::asObject).toList();
    }
}
