package io.slipway.cli;

import io.slipway.connection.Connection;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.transport.Settings;
import io.slipway.rights.TokenRights;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.text.Version;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.util.Map;
import java.util.Optional;

/**
 * The service that one command talks to, with the embedded sandbox behind it where that was asked for.
 *
 * @param connection its name and address
 * @param northflank the client
 * @param rights what its token turned out not to be allowed
 * @param sandbox the sandbox to stop at the end
 */
record OpenedService(Connection connection, Northflank northflank, TokenRights rights, Optional<Sandbox> sandbox)
        implements AutoCloseable {

    static OpenedService open(ConnectionOptions options, Terminal terminal) throws CommandFailure {
        return options.namesSandbox() ? sandbox(terminal) : of(options.service(terminal), Optional.empty(), terminal);
    }

    private static OpenedService sandbox(Terminal terminal) throws CommandFailure {
        try {
            Sandbox sandbox = Sandbox.start(SandboxOptions.in(terminal.dirs().sandbox()));
            Credentials credentials = new Credentials(sandbox.address(), "sandbox");
            return of(new Connection(Connection.SANDBOX, credentials, "", true), Optional.of(sandbox), terminal);
        } catch (ClosedByInterruptException | FileLockInterruptionException stopped) {
            throw terminal.failure(ExitCode.NOT_SENT, "cli.stopped");
        } catch (IOException cannotStart) {
            throw SandboxStart.failed(cannotStart, ExitCode.NOT_SENT, terminal);
        }
    }

    private static OpenedService of(Connection connection, Optional<Sandbox> sandbox, Terminal terminal)
            throws CommandFailure {
        Map<String, String> environment = sandbox.isPresent() ? terminal.environment() : NetworkWay.of(terminal);
        if ("https".equalsIgnoreCase(connection.credentials().address().getScheme())) {
            NetworkWay.checkCertificates(environment, terminal);
        }
        Settings settings = Settings.standard(Version.current(), environment).with(terminal.limits());
        return new OpenedService(
                connection,
                new NorthflankClient(connection.credentials(), settings),
                terminal.rights(connection.credentials()),
                sandbox);
    }

    /** Whoever stopped the waiting did not mean the cleaning up, which an interrupt would break off. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        sandbox.ifPresent(Sandbox::close);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
