package io.slipway.sandbox;

import io.slipway.sandbox.access.Gate;
import io.slipway.sandbox.api.Api;
import io.slipway.sandbox.api.Tails;
import io.slipway.sandbox.fault.Faults;
import io.slipway.sandbox.log.Logs;
import io.slipway.sandbox.server.Loopback;
import io.slipway.sandbox.server.Patience;
import io.slipway.sandbox.server.Service;
import io.slipway.sandbox.server.Tally;
import io.slipway.sandbox.world.Runs;
import io.slipway.sandbox.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;

/** A running Northflank of one's own, on loopback, until it is closed. */
public final class Sandbox implements AutoCloseable {
    private final Tally tally = new Tally();
    private final Patience patience = new Patience();
    private final Loopback loopback;

    private Sandbox(SandboxOptions options) throws IOException {
        World world = World.load(options.state().resolve("world.json"));
        Runs runs = new Runs(options.state(), options.clock(), options.ids());
        Logs logs = new Logs(runs, options.clock());
        Gate gate = new Gate(options.token());
        Api api = new Api(world, runs, logs, gate, options.requestsPerHour(), options.clock(), options.ids());
        Service service = new Service(api, new Tails(world, logs), gate, new Faults(options.faults()),
            options.latency(), tally, patience, options.recorder());
        this.loopback = new Loopback(options.port(), service::handler);
    }

    /** Starts a sandbox; a port that is taken or a folder that cannot be written is the exception. */
    public static Sandbox start(SandboxOptions options) throws IOException {
        try {
            return new Sandbox(options);
        } catch (UncheckedIOException journal) {
            throw Objects.requireNonNull(journal.getCause());
        }
    }

    /** The address to connect to, without a slash at its end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + loopback.port());
    }

    /** How many requests came in, those that a fault dropped included. */
    public int requests() {
        return tally.requests();
    }

    /** How many of the requests were a POST. */
    public int posts() {
        return tally.posts();
    }

    /** Stops at once; whoever is connected loses the connection. */
    @Override
    public void close() {
        patience.close();
        loopback.close();
    }
}
