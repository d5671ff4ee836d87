package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.socket.TextSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Carries requests to one address with one token, and to no other. */
public final class Transport {
    private static final Pattern SENDABLE = Pattern.compile("[!-~]+");
    private static final int MOST_REDIRECTS = 5;
    private static final Duration BEFORE_REPEATING = Duration.ofMillis(300);

    private final Credentials credentials;
    private final Settings settings;
    private final Lines lines;
    private final TokenMask mask;

    /** A transport that connects at its first use. */
    public Transport(Credentials credentials, Settings settings) {
        this.credentials = credentials;
        this.settings = settings;
        this.lines = new Lines(credentials.address(), settings);
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
        ClassicHttpRequest request = request(method, uri);
        request.setHeader("Connection", "close");
        body.ifPresent(bytes -> {
            request.setEntity(new ByteArrayEntity(bytes, null));
            request.setHeader("Content-Type", "application/json");
            request.setHeader("Content-Length", bytes.length);
        });
        return exchange(uri).over(lines::fresh, request, settings.limits().answerBytes(), deadline);
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
        return new Sockets(lines.route(), lines.trust(), settings, mask)
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
        } catch (ApiException.NoAnswer | ApiException.NotSent broken) {
            if (!isBroken(broken) || !deadline.allows(BEFORE_REPEATING)) {
                throw broken;
            }
            waitAfter(broken);
            return readOnce(uri, deadline);
        }
    }

    private static boolean isBroken(ApiException failure) {
        return switch (failure) {
            case ApiException.NoAnswer lost -> lost.reason() == Reason.BROKEN;
            case ApiException.NotSent none -> none.reason() == Reason.BROKEN;
            case ApiException.Rejected no -> false;
        };
    }

    private void waitAfter(ApiException broken) throws ApiException {
        try {
            settings.pause().pause(BEFORE_REPEATING);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw broken;
        }
    }

    private Answer readOnce(URI uri, Deadline deadline) throws ApiException {
        return exchange(uri).over(lines::any, request("GET", uri), settings.limits().answerBytes(), deadline);
    }

    private Exchange exchange(URI uri) {
        return new Exchange(lines, uri, mask);
    }

    private ClassicHttpRequest request(String method, URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        ClassicHttpRequest request = new BasicClassicHttpRequest(method, null, null, path + query);
        request.setHeader("Host", Address.shown(uri));
        request.setHeader("Accept", "application/json");
        request.setHeader("Authorization", "Bearer " + credentials.token());
        request.setHeader("User-Agent", settings.userAgent());
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
            return answer.header("location").map(uri::resolve).filter(to -> isSafe(uri, to));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(URI from, URI to) {
        return Address.sameOrigin(from, to) && to.getUserInfo() == null;
    }
}
