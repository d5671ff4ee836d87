package io.slipway.sandbox.server;

import io.slipway.sandbox.fault.FaultKind;
import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Refusal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers that faults give in place of the real one. */
final class FaultAnswers {
    private static final String ID = "00000000-0000-4000-8000-00000000fa17";
    private static final String GATEWAY_PAGE = """
        <html>
        <head><title>502 Bad Gateway</title></head>
        <body><h1>502 Bad Gateway</h1></body>
        </html>
        """;

    private FaultAnswers() {
    }

    /** The answer of a fault that stands in for the real one. */
    static Answer instead(FaultKind kind, String path) {
        return switch (kind) {
            case STATUS_400 -> refusal(400, "The request is not valid.");
            case STATUS_401 -> refusal(401, "The API token is not valid.");
            case STATUS_403 -> refusal(403, "The API token lacks the permission for this.");
            case STATUS_404 -> refusal(404, "Not found.");
            case STATUS_409 -> refusal(409, "No deployment configured");
            case STATUS_429 -> refusal(429, "The rate limit is exhausted.")
                .with(Map.of("x-ratelimit-remaining", "0", "x-ratelimit-reset", "60"));
            case STATUS_502 -> Answer.html(502, GATEWAY_PAGE);
            case REDIRECT_307 -> new Answer(307, Map.of("location", path), "");
            default -> refusal(500, "An internal error occurred.");
        };
    }

    /** The real answer as a fault leaves it. */
    static Answer spoiled(FaultKind kind, Answer real) {
        if (real.status() != 200) {
            return real;
        }
        return switch (kind) {
            case EMPTY_200 -> new Answer(200, real.headers(), "");
            case EMPTY_LIST -> new Answer(200, real.headers(), emptied(real.text()));
            case NO_ID_200 -> new Answer(200, real.headers(), "{\"data\":{}}");
            default -> real;
        };
    }

    /** The same answer on the last page of lists that nothing is in. */
    private static String emptied(String text) {
        JsonNode body = Json.read(text);
        body.path("data").forEachEntry((name, value) -> {
            if (value instanceof ArrayNode list) {
                list.removeAll();
            }
        });
        if (body.path("pagination") instanceof ObjectNode pagination) {
            pagination.put("hasNextPage", false).put("count", 0).remove("cursor");
        }
        return Json.write(body);
    }

    private static Answer refusal(int status, String message) {
        return new Refusal(status, message, Json.list()).answer(ID);
    }
}
