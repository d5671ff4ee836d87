package io.slipway.sandbox.api;

import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.world.Job;
import io.slipway.sandbox.world.World;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds what the ids of a path name, or refuses with 404. */
record Places(World world) {
    JsonNode project(List<String> ids) {
        return world.project(ids.getFirst()).orElseThrow(() -> Refusal.notFound("Project"));
    }

    Job job(List<String> ids) {
        project(ids);
        return world.job(ids.getFirst(), ids.get(1)).orElseThrow(() -> Refusal.notFound("Job"));
    }

    JsonNode service(List<String> ids) {
        project(ids);
        return world.service(ids.getFirst(), ids.get(1)).orElseThrow(() -> Refusal.notFound("Service"));
    }
}
