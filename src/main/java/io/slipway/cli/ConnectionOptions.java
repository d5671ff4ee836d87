package io.slipway.cli;

import io.slipway.connection.Connection;
import io.slipway.northflank.Credentials;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which service a command talks to: a flag, else the environment; never the sandbox in silence. */
final class ConnectionOptions {
    /** The environment variable that names the address. */
    private static final String HOST = "SLIPWAY_HOST";
    private static final int HIGHEST_PORT = 65_535;
    private static final String TOKEN = "SLIPWAY_TOKEN";
    private static final String VENDOR_TOKEN = "NORTHFLANK_API_TOKEN";

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

    /** The connection that was chosen other than the sandbox. */
    Connection service(Terminal terminal) throws CommandFailure {
        if (connection.isPresent()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.absent", connection.get());
        }
        Map<String, String> environment = terminal.environment();
        Optional<String> host = present(environment, HOST);
        Optional<String> token = present(environment, TOKEN).or(() -> present(environment, VENDOR_TOKEN));
        if (host.isEmpty() && token.isEmpty()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.none");
        }
        URI address = address(terminal);
        String secret = token.orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.token"));
        return new Connection(address.getHost(), new Credentials(address, secret), "", false);
    }

    /** The address that a launch would go to by the environment alone: the official one unless another is named. */
    static URI address(Terminal terminal) throws CommandFailure {
        Optional<String> host = present(terminal.environment(), HOST);
        return host.isEmpty() ? Credentials.OFFICIAL : address(host.get(), terminal);
    }

    private static URI address(String host, Terminal terminal) throws CommandFailure {
        try {
            URI uri = new URI(host.strip().replaceAll("/+$", ""));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
            if (web && bare && uri.getHost() != null && uri.getPort() <= HIGHEST_PORT && uri.getPort() != 0) {
                return uri;
            }
        } catch (URISyntaxException noAddress) {
            // said below
        }
        throw terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.host");
    }

    private static Optional<String> present(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
