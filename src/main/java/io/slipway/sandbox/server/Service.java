package io.slipway.sandbox.server;

import io.slipway.sandbox.access.Gate;
import io.slipway.sandbox.api.Api;
import io.slipway.sandbox.api.Tails;
import io.slipway.sandbox.fault.Faults;
import io.slipway.sandbox.wire.Received;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;

/** All that the server needs to know of the service that it carries, and how it is to carry it. */
public record Service(Api api, Tails tails, Gate gate, Faults faults, Duration latency, Tally tally,
                      Patience patience, Consumer<Received> recorder) {
    /** The handler of a server that carries this service. */
    public Handler handler(Server server) {
        return new Front(this, new TailUpgrade(server, this));
    }
}
