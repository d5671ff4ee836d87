package io.slipway.sandbox.api;

import io.slipway.sandbox.access.Gate;
import io.slipway.sandbox.access.RateLimit;
import io.slipway.sandbox.log.Logs;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Call;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.world.Runs;
import io.slipway.sandbox.world.World;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The whole service: a call comes in, an answer goes out, whatever the call. */
public final class Api {
    private final Gate gate;
    private final RateLimit limit;
    private final Supplier<String> errorIds;
    private final List<Route> routes = new ArrayList<>();

    /** The service over this world and these runs. */
    public Api(World world, Runs runs, Logs logs, Gate gate, int requestsPerHour, Clock clock, Supplier<String> ids) {
        this.gate = gate;
        this.limit = new RateLimit(requestsPerHour, clock);
        this.errorIds = ids;
        Places places = new Places(world);
        routes.addAll(new AccountRoutes(world).routes());
        routes.addAll(new ProjectRoutes(places, runs.born()).routes());
        routes.addAll(new EnvironmentRoutes(places).routes());
        routes.addAll(new BuildRoutes(places, runs.born()).routes());
        routes.addAll(new RunRoutes(places, runs, clock).routes());
        routes.addAll(new LogRoutes(places, logs).routes());
    }

    /** Carries a call out. */
    public Answer answer(Call call) {
        return counted(call, () -> {
            gate.check(call);
            return route(call);
        });
    }

    /** Gives another answer, or another refusal, in place of carrying the call out. */
    public Answer instead(Call call, Supplier<Answer> answer) {
        return counted(call, answer);
    }

    private Answer counted(Call call, Supplier<Answer> work) {
        RateLimit.Standing standing = limit.count(call.token().orElse(""));
        Answer answer = standing.isExhausted()
            ? exhausted(standing).answer(errorIds.get())
            : refusing(work);
        return new Answer(answer.status(), standing.headers(), answer.text()).with(answer.headers());
    }

    private static Refusal exhausted(RateLimit.Standing standing) {
        return new Refusal(429, "The rate limit of " + standing.limit() + " requests per hour is exhausted.");
    }

    private Answer refusing(Supplier<Answer> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return refusal.answer(errorIds.get());
        }
    }

    private Answer route(Call call) {
        List<String> path = call.target().segments();
        for (Route route : routes) {
            Optional<List<String>> ids = route.match(path).filter(found -> route.method().equals(call.method()));
            if (ids.isPresent()) {
                return route.action().answer(call, ids.get());
            }
        }
        boolean known = routes.stream().anyMatch(route -> route.match(path).isPresent());
        throw known ? new Refusal(405, "This path does not take " + call.method() + ".") : Refusal.notFound("Route");
    }
}
