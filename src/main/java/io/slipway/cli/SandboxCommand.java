package io.slipway.cli;

import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.sandbox.fault.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slipway sandbox}: the embedded service alone, until it is told to end. */
@Command(name = "sandbox")
final class SandboxCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0")
    private int port;

    @Option(names = "--token", paramLabel = "T")
    private Optional<String> token = Optional.empty();

    @Option(names = "--latency", paramLabel = "MS", defaultValue = "0")
    private long latency;

    @Option(names = "--fault", paramLabel = "NAME[,METHOD PATH][,nth=N][,times=K]")
    private List<String> faults = new ArrayList<>();

    SandboxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (port < 0 || port > HIGHEST_PORT || latency < 0) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.sandbox.numbers");
        }
        try (Sandbox sandbox = Sandbox.start(options())) {
            terminal.out().println(sandbox.address());
            terminal.out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        } catch (IOException occupied) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.sandbox.port", String.valueOf(port));
        }
        return ExitCode.OK.code();
    }

    private SandboxOptions options() throws CommandFailure {
        SandboxOptions options = SandboxOptions.in(terminal.dirs().sandbox())
                .withPort(port)
                .withLatency(Duration.ofMillis(latency))
                .withFaults(parsedFaults());
        return token.map(options::withToken).orElse(options);
    }

    private List<Fault> parsedFaults() throws CommandFailure {
        try {
            return faults.stream().map(Fault::parse).toList();
        } catch (IllegalArgumentException wrong) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.sandbox.fault", String.valueOf(wrong.getMessage()));
        }
    }
}
