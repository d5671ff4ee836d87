package io.slipway.sandbox.wire;

import io.slipway.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One page of a list, cut by number or by cursor; a cursor names the last item that was seen. */
public final class Page {
    private static final int CURSOR = 24;
    private static final int USUAL_SIZE = 50;

    private final List<ObjectNode> items;
    private final int from;
    private final int to;

    private Page(List<ObjectNode> items, int from, int size) {
        this.items = items;
        this.from = Math.min(from, items.size());
        this.to = Math.min(this.from + size, items.size());
    }

    /** Cuts the page that the parameters ask for. */
    public static Page of(List<ObjectNode> items, Query query) {
        int size = query.number("per_page", 1, 100).orElse(USUAL_SIZE);
        int page = query.number("page", 1, 1_000_000).orElse(1);
        int from = query.text("cursor").map(cursor -> after(cursor, items)).orElse((page - 1) * size);
        return new Page(items, from, size);
    }

    /** The answer, with the items under a name. */
    public Answer answer(String name) {
        return answer(name, Json.object());
    }

    /** The answer, with the items under a name beside other data. */
    public Answer answer(String name, ObjectNode data) {
        ArrayNode list = Json.list().addAll(items.subList(from, to));
        ObjectNode body = Json.object().set("data", data.set(name, list));
        return Answer.json(200, body.set("pagination", pagination()));
    }

    private JsonNode pagination() {
        boolean more = to < items.size();
        ObjectNode pagination = Json.object().put("hasNextPage", more).put("count", to - from);
        return more ? pagination.put("cursor", cursor(items.get(to - 1))) : pagination;
    }

    private static int after(String cursor, List<ObjectNode> items) {
        if (cursor.length() != CURSOR) {
            throw new Refusal(400, "cursor must have exactly 24 characters.");
        }
        for (int i = 0; i < items.size(); i++) {
            if (cursor(items.get(i)).equals(cursor)) {
                return i + 1;
            }
        }
        throw new Refusal(400, "cursor does not belong to this list.");
    }

    private static String cursor(ObjectNode item) {
        String key = item.path("id").stringValue(item.path("name").stringValue(""));
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString().replace("-", "").substring(0, CURSOR);
    }
}
