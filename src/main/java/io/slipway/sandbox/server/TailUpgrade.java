package io.slipway.sandbox.server;

import io.slipway.sandbox.wire.Query;
import io.slipway.sandbox.wire.Target;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** Turns a handshake on the path of a log into a socket that follows it. */
final class TailUpgrade {
    private final ServerWebSocketContainer container;
    private final Service service;

    TailUpgrade(Server server, Service service) {
        this.container = ServerWebSocketContainer.ensure(server);
        this.container.setIdleTimeout(Duration.ZERO);
        this.service = service;
    }

    boolean upgrade(Request request, Response response, Callback callback) {
        Target target = Target.parse(Objects.requireNonNullElse(request.getHttpURI().getPath(), "/"));
        String query = Objects.requireNonNullElse(request.getHttpURI().getQuery(), "");
        return container.upgrade((asked, answered, done) ->
            new TailSocket(() -> service.tails().open(target, Query.parse(query)), service.gate(), service.patience()),
            request, response, callback);
    }
}
