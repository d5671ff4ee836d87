package io.slipway.northflank.scripted;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A request as it came in: its head, and its body once that was read. */
public final class Received {
    private final String method;
    private final String path;
    private final Map<String, String> headers;
    private volatile byte[] body = new byte[0];

    Received(String method, String path, Map<String, String> headers) {
        this.method = method;
        this.path = path;
        this.headers = Map.copyOf(headers);
    }

    public String method() {
        return method;
    }

    /** Path and query as they stood in the request line. */
    public String path() {
        return path;
    }

    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    void body(byte[] bytes) {
        body = bytes;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + headers;
    }
}
