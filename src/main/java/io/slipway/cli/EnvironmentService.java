package io.slipway.cli;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.northflank.Credentials;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/** The service that the environment names: an address, a token, or a token alone for the official address. */
final class EnvironmentService {
    /** The environment variable that names the address. */
    private static final String HOST = "SLIPWAY_HOST";
    private static final int HIGHEST_PORT = 65_535;
    private static final String TOKEN = "SLIPWAY_TOKEN";
    private static final String VENDOR_TOKEN = "NORTHFLANK_API_TOKEN";

    private final Terminal terminal;
    private final Optional<String> host;
    private final Optional<String> token;

    EnvironmentService(Terminal terminal) {
        this.terminal = terminal;
        Map<String, String> environment = terminal.environment();
        this.host = present(environment, HOST);
        this.token = present(environment, TOKEN).or(() -> present(environment, VENDOR_TOKEN));
    }

    private static Optional<String> present(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Whether it names one; an address without a token does, so that no stored token is ever taken for it. */
    boolean isNamed() {
        return host.isPresent() || token.isPresent();
    }

    /** Whoever set the variables for this command has said what is meant: nothing is asked besides. */
    Connection open() throws CommandFailure {
        URI address = address();
        String secret = token.orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.token"));
        return new Connection(address.getHost(), new Credentials(address, secret), "", false).guarded(Guard.NONE);
    }

    /** Where it is: the official address unless another is named. */
    URI address() throws CommandFailure {
        return host.isEmpty() ? Credentials.OFFICIAL : address(host.get());
    }

    private URI address(String typed) throws CommandFailure {
        try {
            URI uri = new URI(typed.strip().replaceAll("/+$", ""));
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
}
