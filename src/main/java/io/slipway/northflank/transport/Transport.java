package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.socket.TextSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Carries requests to one address with one token, and to no other. */
public final class Transport {
    private static final Pattern SENDABLE = Pattern.compile("[!-~]+");
    private static final int MOST_REDIRECTS = 5;
    private static final Duration BEFORE_REPEATING = Duration.ofMillis(300);

    private final Credentials credentials;
    private final Settings settings;
    private final Clients clients;
    private final TokenMask mask;

    /** A transport that connects at its first use. */
    public Transport(Credentials credentials, Settings settings) {
        ProxyRoute.allowUsers();
        this.credentials = credentials;
        this.settings = settings;
        this.clients = new Clients(credentials.address(), settings);
        this.mask = new TokenMask(credentials.token());
    }

    /** Takes the token out of texts. */
    public TokenMask mask() {
        return mask;
    }

    /**
     * Reads from the service. A broken connection is tried once more, and a redirect is followed as long as it stays
     * on the address; one that leaves it is the answer.
     *
     * @param path the path and query, percent-encoded
     * @param limit the time for all of it
     */
    public Answer read(String path, Duration limit) throws ApiException {
        Deadline deadline = Deadline.in(limit);
        URI uri = uri(path);
        for (int redirects = 0; ; redirects++) {
            Answer answer = readTwiceAtMost(uri, deadline);
            Optional<URI> next = answer.isRedirect() && redirects < MOST_REDIRECTS ? next(uri, answer) : Optional.empty();
            if (next.isEmpty()) {
                return answer;
            }
            uri = next.get();
        }
    }

    /**
     * Asks the service to do something: once, without a redirect, over a connection of its own.
     *
     * @param method the HTTP method
     * @param path the path, percent-encoded
     * @param body the body, when there is one
     * @param limit the time until the answer is there as a whole
     */
    public Answer once(String method, String path, Optional<byte[]> body, Duration limit) throws ApiException {
        Deadline deadline = Deadline.in(limit);
        URI uri = uri(path);
        refuseWhenStopped();
        Optional<WatchedBody> watched = body.map(BodyPublishers::ofByteArray).map(WatchedBody::new);
        HttpRequest.Builder request = request(uri);
        request.method(method, watched.<HttpRequest.BodyPublisher>map(it -> it).orElseGet(BodyPublishers::noBody));
        body.ifPresent(bytes -> request.header("Content-Type", "application/json"));
        HttpClient client = clients.fresh();
        try {
            return exchange(client, request.build(), watched, deadline);
        } finally {
            client.shutdownNow();
        }
    }

    /**
     * Opens a WebSocket, without a header that holds the token: what it is opened with is its first message.
     *
     * @param path the path and query, percent-encoded
     * @param first makes the first message of the token
     * @param limit the time until the socket stands and the message is out
     * @throws ApiException.Rejected when the handshake was answered with 3xx or 4xx
     * @throws ApiException.NotSent when the address is not one that a token may be sent to
     * @throws ApiException.NoAnswer when no socket came about otherwise
     */
    public TextSocket socket(String path, UnaryOperator<String> first, Duration limit) throws ApiException {
        URI uri = uri(path);
        WebSocket.Builder builder = clients.shared().newWebSocketBuilder()
                .connectTimeout(limit)
                .header("User-Agent", settings.userAgent());
        clients.route().authorization().ifPresent(user -> builder.header("Proxy-Authorization", user));
        return new Handshake(builder, settings.limits().answerBytes(), mask)
                .open(URI.create(uri.toString().replaceFirst("(?i)^http", "ws")), first.apply(credentials.token()), limit);
    }

    /** Whoever stopped waiting before anything began does not want it to begin. */
    private static void refuseWhenStopped() throws ApiException.NotSent {
        if (Thread.currentThread().isInterrupted()) {
            throw new ApiException.NotSent(Reason.STOPPED, "Stopped before anything was sent.");
        }
    }

    private Answer readTwiceAtMost(URI uri, Deadline deadline) throws ApiException {
        try {
            return readOnce(uri, deadline);
        } catch (ApiException.NoAnswer broken) {
            if (broken.reason() != Reason.BROKEN || !deadline.allows(BEFORE_REPEATING)) {
                throw broken;
            }
            waitAfter(broken);
            return readOnce(uri, deadline);
        }
    }

    private void waitAfter(ApiException.NoAnswer broken) throws ApiException.NoAnswer {
        try {
            settings.pause().pause(BEFORE_REPEATING);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw broken;
        }
    }

    private Answer readOnce(URI uri, Deadline deadline) throws ApiException {
        return exchange(clients.shared(), request(uri).GET().build(), Optional.empty(), deadline);
    }

    private Answer exchange(HttpClient client, HttpRequest request, Optional<WatchedBody> body, Deadline deadline)
            throws ApiException {
        Arrival arrival = new Arrival(settings.limits().answerBytes());
        return new Exchange(client, clients.route().proxied(), mask).send(request, body, arrival, deadline);
    }

    private HttpRequest.Builder request(URI uri) throws ApiException.NotSent {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + credentials.token())
                .header("User-Agent", settings.userAgent());
        // The client shows it to the proxy alone: it is no part of what goes through the tunnel.
        clients.route().authorization().ifPresent(user -> request.header("Proxy-Authorization", user));
        return request;
    }

    private URI uri(String path) throws ApiException.NotSent {
        Address.check(credentials.address());
        if (!SENDABLE.matcher(credentials.token()).matches()) {
            throw new ApiException.NotSent(
                    Reason.TOKEN, "The API token is empty, or holds a space or a character that no token has.");
        }
        String base = credentials.address().toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private static Optional<URI> next(URI uri, Answer answer) {
        try {
            return answer.headers().firstValue("location").map(uri::resolve).filter(to -> isSafe(uri, to));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(URI from, URI to) {
        return Address.sameOrigin(from, to) && to.getUserInfo() == null;
    }
}
