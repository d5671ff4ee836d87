package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.socket.Inbox;
import io.slipway.northflank.socket.TextSocket;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens one WebSocket, within a deadline that covers its first message too. */
final class Handshake {
    private static final int WANTS_A_USER = 407;
    /** How Java says that a proxy did not let through. */
    private static final Pattern NO_TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");

    private final WebSocket.Builder builder;
    private final int most;
    private final boolean proxied;
    private final TokenMask mask;

    /** {@code proxied} tells whether there is a proxy on the way, which answers too. */
    Handshake(WebSocket.Builder builder, int most, boolean proxied, TokenMask mask) {
        this.builder = builder;
        this.most = most;
        this.proxied = proxied;
        this.mask = mask;
    }

    /**
     * Opens it and sends its first message.
     *
     * @param afterwards is done once the socket is closed
     */
    TextSocket open(URI uri, String first, Duration limit, Runnable afterwards) throws ApiException {
        Inbox inbox = new Inbox(most);
        CompletableFuture<WebSocket> opened = builder.buildAsync(uri, inbox);
        try {
            WebSocket socket = opened.thenCompose(it -> it.sendText(first, true))
                    .get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return new TextSocket(
                    socket, inbox, detail -> mask.over(Address.shown(uri) + ": " + detail), afterwards);
        } catch (ExecutionException failed) {
            throw abandoned(opened, failure(failed, uri));
        } catch (TimeoutException late) {
            throw abandoned(opened, failure(late, uri));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw abandoned(opened, failure(stopped, uri));
        }
    }

    /** A socket that opens too late, or broke on its first message, must not stay. */
    private static ApiException abandoned(CompletableFuture<WebSocket> opened, ApiException failure) {
        var _ = opened.thenAccept(WebSocket::abort);
        return failure;
    }

    private ApiException failure(Throwable failed, URI uri) {
        Optional<ProxyRefusal> refusal = refusal(failed).map(ProxyRefusal::new);
        if (refusal.isPresent()) {
            return new ApiException.NotSent(
                    Reason.PROXY, "The proxy on the way to " + Address.shown(uri) + ": " + refusal.get().getMessage());
        }
        Optional<Integer> status = status(failed);
        String detail = mask.over(Address.shown(uri) + ": " + status.map(code -> "HTTP " + code)
                .orElseGet(() -> Failures.message(failed)));
        if (status.filter(ApiException.Rejected::isMeantBy).isPresent()) {
            return new ApiException.Rejected(status.get(), detail, "", List.of());
        }
        Reason reason = status.filter(code -> code >= 500).isPresent() ? Reason.SERVER_ERROR : Failures.reason(failed);
        return new ApiException.NoAnswer(reason, status, detail);
    }

    /** With what the proxy refused; no service asks as a proxy does. */
    private Optional<Integer> refusal(Throwable failed) {
        if (!proxied) {
            return Optional.empty();
        }
        Matcher tunnel = NO_TUNNEL.matcher(Failures.message(failed));
        return tunnel.matches()
                ? Optional.of(Integer.valueOf(tunnel.group(1)))
                : status(failed).filter(code -> code == WANTS_A_USER);
    }

    private static Optional<Integer> status(Throwable failed) {
        return failed.getCause() instanceof WebSocketHandshakeException refused && refused.getResponse() != null
                ? Optional.of(refused.getResponse().statusCode())
                : Optional.empty();
    }
}
