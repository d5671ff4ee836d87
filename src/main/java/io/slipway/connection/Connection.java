package io.slipway.connection;

import io.slipway.northflank.Credentials;
import java.net.URI;
import java.util.Locale;

/**
 * A service to launch on, by the name that the operator gave it; its token is kept in memory only.
 *
 * @param name the name
 * @param credentials address and token
 * @param team the team of an organisation's token, empty otherwise
 * @param sandbox whether it is the embedded sandbox, which stays on this machine
 */
public record Connection(String name, Credentials credentials, String team, boolean sandbox) {
    /** The name of the connection that is always there. */
    public static final String SANDBOX = "Sandbox";

    /** The service behind it, by which two connections to it are known as one whatever their names. */
    public String service() {
        URI address = credentials.address();
        return sandbox ? SANDBOX : (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    }
}
