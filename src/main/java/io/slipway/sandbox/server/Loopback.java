package io.slipway.sandbox.server;

import java.io.IOException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A small server that listens on 127.0.0.1 only and says nothing on the console. */
public final class Loopback implements AutoCloseable {
    /** Kept, because the logging system forgets the level of a logger that nobody holds. */
    private final Logger silent = Logger.getLogger("org.eclipse.jetty");
    private final Server server;
    private final ServerConnector connector;

    /** A server on this port, or on a free one for zero, with the handler that is made for it. */
    public Loopback(int port, Function<Server, Handler> handler) throws IOException {
        silent.setLevel(Level.OFF);
        this.server = new Server(threads());
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(Long.MAX_VALUE);
        server.addConnector(connector);
        server.setHandler(handler.apply(server));
        server.setErrorHandler(new Mishap());
        connector.open();
        LifeCycle.start(server);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(8, 2);
        threads.setName("sandbox");
        threads.setDaemon(true);
        threads.setStopTimeout(0);
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        return threads;
    }

    /** Takes odd paths as they come: an id may hold an escaped slash. */
    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.UNSAFE);
        return http;
    }

    /** The port that is listened on. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}
