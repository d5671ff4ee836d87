package io.slipway.sandbox;

import io.slipway.sandbox.fault.Fault;
import io.slipway.sandbox.wire.Received;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a sandbox is to be: where it listens, whom it lets in, how slow and how faulty it is, and where it keeps
 * the runs that were started.
 *
 * @param port            the port on 127.0.0.1, zero for a free one
 * @param token           the only token that is accepted; if absent, any
 * @param latency         how long every answer takes at least
 * @param faults          what goes wrong, the first that is due wins
 * @param requestsPerHour the rate limit of each token
 * @param state           the folder for the runs, shared by all sandboxes of one user
 * @param clock           the time
 * @param ids             the ids of runs and errors: UUIDs
 * @param recorder        is told every request that comes in, before it is answered
 */
public record SandboxOptions(int port, Optional<String> token, Duration latency, List<Fault> faults,
                             int requestsPerHour, Path state, Clock clock, Supplier<String> ids,
                             Consumer<Received> recorder) {
    private static final int OFFICIAL_LIMIT = 1000;

    /** Copies the faults. */
    public SandboxOptions {
        faults = List.copyOf(faults);
    }

    /** A sandbox without faults on a free port, with its runs in this folder. */
    public static SandboxOptions in(Path state) {
        return new SandboxOptions(0, Optional.empty(), Duration.ZERO, List.of(), OFFICIAL_LIMIT, state,
            Clock.systemUTC(), () -> UUID.randomUUID().toString(), request -> { });
    }

    /** The same on this port. */
    public SandboxOptions withPort(int other) {
        return new SandboxOptions(other, token, latency, faults, requestsPerHour, state, clock, ids, recorder);
    }

    /** The same for this token only. */
    public SandboxOptions withToken(String other) {
        return new SandboxOptions(port, Optional.of(other), latency, faults, requestsPerHour, state, clock, ids,
            recorder);
    }

    /** The same, this slow. */
    public SandboxOptions withLatency(Duration other) {
        return new SandboxOptions(port, token, other, faults, requestsPerHour, state, clock, ids, recorder);
    }

    /** The same with these faults. */
    public SandboxOptions withFaults(List<Fault> other) {
        return new SandboxOptions(port, token, latency, other, requestsPerHour, state, clock, ids, recorder);
    }

    /** The same with these faults, as they are ordered by name. */
    public SandboxOptions withFaults(String... orders) {
        return withFaults(Arrays.stream(orders).map(Fault::parse).toList());
    }

    /** The same with this rate limit. */
    public SandboxOptions withRequestsPerHour(int other) {
        return new SandboxOptions(port, token, latency, faults, other, state, clock, ids, recorder);
    }

    /** The same at this time. */
    public SandboxOptions withClock(Clock other) {
        return new SandboxOptions(port, token, latency, faults, requestsPerHour, state, other, ids, recorder);
    }

    /** The same with these ids. */
    public SandboxOptions withIds(Supplier<String> other) {
        return new SandboxOptions(port, token, latency, faults, requestsPerHour, state, clock, other, recorder);
    }

    /** The same, telling every request. */
    public SandboxOptions withRecorder(Consumer<Received> other) {
        return new SandboxOptions(port, token, latency, faults, requestsPerHour, state, clock, ids, other);
    }
}
