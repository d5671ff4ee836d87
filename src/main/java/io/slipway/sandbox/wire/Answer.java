package io.slipway.sandbox.wire;

import io.slipway.sandbox.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes back to the client: status, headers and text. */
public record Answer(int status, Map<String, String> headers, String text) {
    private static final String TYPE = "content-type";
    private static final Map<String, String> JSON = Map.of(TYPE, "application/json; charset=utf-8");

    /** Copies the headers. */
    public Answer {
        headers = Map.copyOf(headers);
    }

    /** A success with its data. */
    public static Answer data(JsonNode data) {
        return json(200, Json.object().set("data", data));
    }

    /** Any JSON under any status. */
    public static Answer json(int status, JsonNode body) {
        return new Answer(status, JSON, Json.write(body));
    }

    /** An error as the service words it. */
    public static Answer error(int status, String message, String id, JsonNode details) {
        ObjectNode error = Json.object().put("status", status).put("message", message).put("id", id);
        if (!details.isEmpty()) {
            error.set("details", details);
        }
        return json(status, Json.object().set("error", error));
    }

    /** A page of HTML, as a gateway sends it. */
    public static Answer html(int status, String page) {
        return new Answer(status, Map.of(TYPE, "text/html"), page);
    }

    /** This answer with more headers. */
    public Answer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, all, text);
    }
}
