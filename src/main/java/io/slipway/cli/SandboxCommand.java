package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.sandbox.fault.Fault;
import io.slipway.sandbox.fault.WrongFault;
import io.slipway.text.Printable;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code slipway sandbox}: the embedded service alone, until it is told to end. */
final class SandboxCommand implements Command {
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    private final Value<Integer> port = Option.named("--port").or("N", 0);
    private final Value<Optional<String>> token = Option.named("--token").maybe("T");
    private final Value<Long> latency = Option.named("--latency").or("MS", 0L);
    private final Value<List<String>> faults = Option.named("--fault")
            .each("NAME[,METHOD PATH][,nth=N][,times=K][,delay=MS]");

    SandboxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(port, token, latency, faults);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        if (port.get() < 0 || port.get() > HIGHEST_PORT || latency.get() < 0) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.sandbox.numbers");
        }
        try (Sandbox sandbox = Sandbox.start(options())) {
            terminal.out().println(sandbox.address());
            terminal.out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        } catch (IOException cannotStart) {
            throw cannotStart.getCause() instanceof BindException
                    ? terminal.failure(ExitCode.WRONG_INPUT, "cli.sandbox.port", String.valueOf(port.get()))
                    : SandboxStart.failed(cannotStart, ExitCode.WRONG_INPUT, terminal);
        }
        return ExitCode.OK;
    }

    private SandboxOptions options() throws CommandFailure {
        SandboxOptions options = SandboxOptions.in(terminal.dirs().sandbox())
                .withPort(port.get())
                .withLatency(Duration.ofMillis(latency.get()))
                .withFaults(parsedFaults());
        return token.get().map(options::withToken).orElse(options);
    }

    private List<Fault> parsedFaults() throws CommandFailure {
        try {
            return faults.get().stream().map(Fault::parse).toList();
        } catch (WrongFault wrong) {
            throw terminal.failure(
                    ExitCode.WRONG_INPUT,
                    "cli.sandbox.fault." + wrong.reason(),
                    Printable.of(wrong.order()),
                    Printable.of(wrong.part()),
                    wrong.expected());
        }
    }
}
