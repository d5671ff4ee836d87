package io.slipway.sandbox.api;

import io.slipway.sandbox.log.LogLine;
import io.slipway.sandbox.log.Logs;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Query;
import io.slipway.sandbox.wire.Refusal;
import java.util.List;

/** Logs by time; to be followed they are asked for over a WebSocket on the same path. */
record LogRoutes(Places places, Logs logs) {
    List<Route> routes() {
        return List.of(Route.get("projects/*/jobs/*/logs", (call, ids) -> range(ids, call.query())));
    }

    private Answer range(List<String> ids, Query query) {
        if (!query.text("queryType").orElse("range").equals("range")) {
            throw new Refusal(400, "queryType must be range; tail needs a WebSocket.");
        }
        return Answer.data(LogLine.json(logs.range(places.job(ids), query)));
    }
}
