package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** One request and its answer, within a deadline that covers the whole of both; used once. */
final class Exchange {
    private final Lines lines;
    private final URI uri;
    private final TokenMask mask;
    /** From here on the service may have seen the request. Nothing of it is written before, by this thread or another. */
    private boolean begun;
    /** Kept even when the rest of the answer never arrives. */
    private Optional<Integer> status = Optional.empty();

    Exchange(Lines lines, URI uri, TokenMask mask) {
        this.lines = lines;
        this.uri = uri;
        this.mask = mask;
    }

    /** Where a line comes from. */
    @FunctionalInterface
    interface Source {
        Line line(Deadline deadline) throws ApiException.NotSent, IOException;
    }

    /**
     * Sends the request and waits for the whole answer.
     *
     * @param most the largest body that is taken in
     */
    Answer over(Source source, ClassicHttpRequest request, int most, Deadline deadline) throws ApiException {
        try {
            Line line = source.line(deadline);
            return lines.alarm().over(deadline, line::cut, () -> answer(line, request, most));
        } catch (IOException | RuntimeException failed) {
            throw failure(failed);
        }
    }

    private Answer answer(Line line, ClassicHttpRequest request, int most) throws IOException {
        try {
            begin();
            ClassicHttpResponse head = head(line, request);
            status = Optional.of(head.getCode());
            Answer whole = new Answer(head.getCode(), headers(head), line.body(request, head, most));
            if (line.staysOpen(request, head)) {
                lines.keep(line);
            } else {
                line.close();
            }
            return whole;
        } catch (IOException | RuntimeException failed) {
            line.cut();
            throw failed;
        }
    }

    /** A service that refuses before it has read all of a request may close at once; what it said is there to be read. */
    private static ClassicHttpResponse head(Line line, ClassicHttpRequest request) throws IOException {
        try {
            line.send(request);
        } catch (IOException brokenOff) {
            try {
                return line.head();
            } catch (IOException | RuntimeException saidNothing) {
                brokenOff.addSuppressed(saidNothing);
                throw brokenOff;
            }
        }
        return line.head();
    }

    /** Whoever stopped waiting before that does not want it to begin. */
    private void begin() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException();
        }
        begun = true;
    }

    private static Map<String, String> headers(ClassicHttpResponse head) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : head.getHeaders()) {
            headers.putIfAbsent(header.getName(), String.valueOf(header.getValue()));
        }
        return headers;
    }

    private ApiException failure(Exception failed) throws ApiException.NotSent {
        Exception told = Thread.currentThread().isInterrupted() ? new InterruptedException() : failed;
        Reason reason = Failures.reason(told);
        String detail = mask.over(Address.shown(uri) + ": " + Failures.message(told));
        if (begun) {
            return new ApiException.NoAnswer(reason, status, detail);
        }
        Reason before = beforeSending(reason, lines.route().proxied());
        return new ApiException.NotSent(before, before == Reason.PROXY ? "The proxy on the way to " + detail : detail);
    }

    /** While no connection stands, running out of time is about connecting, and most other trouble is the proxy's. */
    private static Reason beforeSending(Reason reason, boolean proxied) {
        Reason before = reason == Reason.TIMEOUT ? Reason.CONNECT_TIMEOUT : reason;
        boolean proxyIsToBlame = proxied && before != Reason.TLS && before != Reason.STOPPED;
        return proxyIsToBlame ? Reason.PROXY : before;
    }
}
