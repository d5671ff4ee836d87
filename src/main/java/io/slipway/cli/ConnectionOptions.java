package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Flag;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.connection.Connection;
import io.slipway.connection.StoredConnection;
import io.slipway.run.Target;
import java.util.List;
import java.util.Optional;

/**
 * Which service a command talks to: a flag, else the environment, else the only stored one; never the sandbox in
 * silence.
 */
final class ConnectionOptions implements Arguments {
    private final Flag sandbox = Flag.named("--sandbox");
    private final Value<Optional<String>> connection = Option.named("-c", "--connection").maybe("NAME");

    @Override
    public List<Argument> arguments() {
        return Arguments.of(sandbox, connection);
    }

    /** Whether two services are named. */
    boolean isAmbiguous() {
        return sandbox.isGiven() && connection.get().filter(name -> !Connection.SANDBOX.equalsIgnoreCase(name)).isPresent();
    }

    boolean namesSandbox() {
        return sandbox.isGiven() || connection.get().filter(Connection.SANDBOX::equalsIgnoreCase).isPresent();
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
        if (connection.get().isPresent()) {
            return Optional.of(services.named(connection.get().get()));
        }
        return new EnvironmentService(terminal).isNamed() ? Optional.empty() : services.only();
    }
}
