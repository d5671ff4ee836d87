package io.slipway.cli;

import io.slipway.connection.Connection;
import io.slipway.connection.StoredConnection;
import io.slipway.run.Target;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which service a command talks to: a flag, else the environment, else the only stored one; never the sandbox in silence. */
final class ConnectionOptions {
    @Option(names = "--sandbox")
    private boolean sandbox;

    @Option(names = {"-c", "--connection"}, paramLabel = "NAME")
    private Optional<String> connection = Optional.empty();

    /** Whether two services are named. */
    boolean isAmbiguous() {
        return sandbox && connection.filter(name -> !Connection.SANDBOX.equalsIgnoreCase(name)).isPresent();
    }

    boolean namesSandbox() {
        return sandbox || connection.filter(Connection.SANDBOX::equalsIgnoreCase).isPresent();
    }

    /** The connection that was chosen other than the sandbox; this may unlock the vault. */
    Connection service(Terminal terminal) throws CommandFailure {
        Optional<StoredConnection> stored = stored(terminal);
        if (stored.isPresent()) {
            return new StoredServices(terminal).open(stored.get());
        }
        EnvironmentService environment = new EnvironmentService(terminal);
        if (!environment.isNamed()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.none");
        }
        return environment.open();
    }

    /** The target, in the team of the connection unless one is named. */
    Target inTeam(Target target, Terminal terminal) throws CommandFailure {
        if (!target.team().isEmpty() || namesSandbox()) {
            return target;
        }
        String team = stored(terminal).map(stored -> stored.profile().team()).orElse("");
        return new Target(team, target.project(), target.job());
    }

    /** The stored connection that was chosen; nothing when the environment decides, or nothing does. */
    private Optional<StoredConnection> stored(Terminal terminal) throws CommandFailure {
        StoredServices services = new StoredServices(terminal);
        if (connection.isPresent()) {
            return Optional.of(services.named(connection.get()));
        }
        return new EnvironmentService(terminal).isNamed() ? Optional.empty() : services.only();
    }
}
