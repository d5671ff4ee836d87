package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.socket.TextSocket;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Opens WebSockets, each by a client of Java's that ends with it: such a client has a thread that waits in the system,
 * and the end of the process waits for that.
 *
 * @param route the way to the address
 * @param trust whom to trust under TLS
 * @param settings the limits and what the service is told
 * @param mask takes the token out of what is said
 */
record Sockets(ProxyRoute route, Optional<SSLContext> trust, Settings settings, TokenMask mask) {
    private static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    /** A socket that stands, its first message sent. */
    TextSocket open(URI uri, String first, Duration limit) throws ApiException {
        allowUsers();
        HttpClient client = client();
        try {
            WebSocket.Builder builder = client.newWebSocketBuilder()
                    .connectTimeout(limit)
                    .header("User-Agent", settings.userAgent());
            route.authorization().ifPresent(user -> builder.header("Proxy-Authorization", user));
            return new Handshake(builder, settings.limits().answerBytes(), route.proxied(), mask)
                    .open(uri, first, limit, client::shutdownNow);
        } catch (ApiException | RuntimeException failed) {
            client.shutdownNow();
            throw failed;
        }
    }

    /**
     * Allows a proxy to be shown a user and a password. Java's client does not do so on the way to https unless this is
     * said before its first request, to whomever; only a proxy that was named with a user is shown one.
     */
    private static void allowUsers() {
        if (System.getProperty(DISABLED_SCHEMES) == null) {
            System.setProperty(DISABLED_SCHEMES, "");
        }
    }

    private HttpClient client() throws ApiException.NotSent {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.limits().connect())
                .proxy(ProxySelector.of(route.proxy().orElse(null)))
                .sslContext(context())
                .build();
    }

    private SSLContext context() throws ApiException.NotSent {
        try {
            return trust.isPresent() ? trust.get() : TrustedRoots.none();
        } catch (GeneralSecurityException impossible) {
            throw new ApiException.NotSent(Reason.TLS, String.valueOf(impossible.getMessage()));
        }
    }
}
