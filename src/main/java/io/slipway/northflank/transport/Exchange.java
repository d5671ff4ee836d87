package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request and its answer, within a deadline that covers the whole of both. */
final class Exchange {
    private static final int PROXY_WANTS_A_USER = 407;
    /** Without a body to watch, these are the failures that come before anything is sent. */
    private static final Set<Reason> BEFORE_SENDING = EnumSet.of(
            Reason.UNKNOWN_HOST, Reason.REFUSED, Reason.CONNECT_TIMEOUT, Reason.PROXY);

    private final HttpClient client;
    private final boolean proxied;
    private final TokenMask mask;

    Exchange(HttpClient client, boolean proxied, TokenMask mask) {
        this.client = client;
        this.proxied = proxied;
        this.mask = mask;
    }

    /**
     * Sends the request and waits for the whole answer.
     *
     * @param request what to send
     * @param body its body, when it has one
     * @param arrival takes in the answer
     * @param deadline when to give up
     */
    Answer send(HttpRequest request, Optional<WatchedBody> body, Arrival arrival, Deadline deadline)
            throws ApiException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, arrival);
        try {
            HttpResponse<byte[]> whole = answer.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
            return checked(new Answer(whole.statusCode(), whole.headers(), whole.body()), request.uri(), body);
        } catch (ExecutionException failed) {
            throw failure(failed, request.uri(), body, arrival);
        } catch (TimeoutException late) {
            throw abandoned(answer, failure(late, request.uri(), body, arrival));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw abandoned(answer, failure(stopped, request.uri(), body, arrival));
        }
    }

    /** The body was withheld before, so that a request which has not begun cannot leave behind our back. */
    private static ApiException abandoned(CompletableFuture<?> answer, ApiException failure) {
        answer.cancel(true);
        return failure;
    }

    private Answer checked(Answer answer, URI uri, Optional<WatchedBody> body) throws ApiException.NotSent {
        boolean fromProxy = proxied && answer.status() == PROXY_WANTS_A_USER;
        if (fromProxy && body.map(WatchedBody::withhold).orElse(true)) {
            throw new ApiException.NotSent(
                    Reason.PROXY, "The proxy on the way to " + Address.shown(uri) + " asks for a user and a password.");
        }
        return answer;
    }

    private ApiException failure(Throwable failed, URI uri, Optional<WatchedBody> body, Arrival arrival) {
        Reason reason = Failures.reason(failed);
        boolean nothingLeft = body.map(WatchedBody::withhold).orElseGet(() -> isBeforeSending(reason));
        String detail = mask.over(Address.shown(uri) + ": " + Failures.message(failed));
        if (!nothingLeft) {
            return new ApiException.NoAnswer(reason, arrival.status(), detail);
        }
        Reason before = beforeSending(reason);
        return new ApiException.NotSent(before, before == Reason.PROXY ? "The proxy on the way to " + detail : detail);
    }

    private boolean isBeforeSending(Reason reason) {
        return BEFORE_SENDING.contains(reason) || reason == Reason.TLS;
    }

    /** While no connection stands, running out of time is about connecting, and most other trouble is the proxy's. */
    private Reason beforeSending(Reason reason) {
        Reason before = reason == Reason.TIMEOUT ? Reason.CONNECT_TIMEOUT : reason;
        boolean proxyIsToBlame = proxied && before != Reason.TLS && before != Reason.STOPPED;
        return proxyIsToBlame ? Reason.PROXY : before;
    }
}
