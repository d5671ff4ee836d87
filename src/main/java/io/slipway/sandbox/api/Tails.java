package io.slipway.sandbox.api;

import io.slipway.sandbox.log.Follower;
import io.slipway.sandbox.log.Logs;
import io.slipway.sandbox.wire.Query;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.wire.Target;
import io.slipway.sandbox.world.World;
import java.util.List;

/** Opens the log that a WebSocket asks to follow; its token comes later, in the first message. */
public final class Tails {
    private final Places places;
    private final Logs logs;
    private final Route logsOfJob = Route.get("projects/*/jobs/*/logs", (call, ids) -> {
        throw Refusal.notFound("Route");
    });

    /** Tails of these logs. */
    public Tails(World world, Logs logs) {
        this.places = new Places(world);
        this.logs = logs;
    }

    /** The log at this address; what is wrong with the address is a refusal. */
    public Follower open(Target target, Query query) {
        List<String> ids = logsOfJob.match(target.segments()).orElseThrow(() -> Refusal.notFound("Route"));
        if (!query.text("queryType").orElse("").equals("tail")) {
            throw new Refusal(400, "queryType must be tail on a WebSocket.");
        }
        return logs.follow(places.job(ids), query);
    }
}
