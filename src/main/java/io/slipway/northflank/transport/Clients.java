package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Makes the clients of one address; what is slow to set up is set up at the first use, and once. */
final class Clients {
    private final URI address;
    private final Settings settings;
    private final Executor threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slipway-http-", 0).factory());
    private @Nullable ProxyRoute route;
    private @Nullable SSLContext context;
    private @Nullable HttpClient shared;

    Clients(URI address, Settings settings) {
        this.address = address;
        this.settings = settings;
    }

    /** How the address is reached. */
    synchronized ProxyRoute route() throws ApiException.NotSent {
        if (route == null) {
            route = ProxyRoute.to(address, settings.environment());
        }
        return route;
    }

    /** The client of all reads, which keeps its connections. */
    synchronized HttpClient shared() throws ApiException.NotSent {
        if (shared == null) {
            shared = fresh();
        }
        return shared;
    }

    /**
     * A client without a connection. A launch gets one: a kept connection may have been given up by the service just
     * now, and the launch would be lost on it without anybody knowing.
     */
    HttpClient fresh() throws ApiException.NotSent {
        ProxyRoute way = route();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.limits().connect())
                .proxy(way.selector())
                .sslContext(context())
                .executor(threads)
                .build();
    }

    private synchronized SSLContext context() throws ApiException.NotSent {
        if (context == null) {
            context = newContext();
        }
        return context;
    }

    private SSLContext newContext() throws ApiException.NotSent {
        try {
            return Address.isSecure(address) ? TrustedRoots.context(settings.environment()) : TrustedRoots.none();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new ApiException.NotSent(
                    Reason.TLS, "The trusted certificates cannot be read: " + unreadable.getMessage());
        }
    }
}
