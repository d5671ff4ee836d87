package io.slipway.sandbox.log;

import io.slipway.sandbox.json.Json;
import java.time.Instant;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** One line that a container wrote, and when. */
public record LogLine(String container, Instant at, String text) {
    /** Lines as the service sends them. */
    public static JsonNode json(Collection<LogLine> lines) {
        ArrayNode list = Json.list();
        lines.forEach(line -> list.addObject().put("containerId", line.container).put("log", line.text)
            .put("ts", line.at.toString()));
        return list;
    }
}
