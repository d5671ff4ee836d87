package io.slipway.northflank;

import java.net.URI;

/**
 * Where the service is and what it is asked with; it prints without its token.
 *
 * @param address the base address without a slash at its end; http only to this machine
 * @param token the API token
 */
public record Credentials(URI address, String token) {
    /** The address of the service itself. */
    public static final URI OFFICIAL = URI.create("https://api.northflank.com");

    @Override
    public String toString() {
        return "Credentials[" + address + ", ********]";
    }
}
