package io.slipway.sandbox.server;

import io.slipway.sandbox.wire.Call;
import io.slipway.sandbox.wire.Query;
import io.slipway.sandbox.wire.Received;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.wire.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request of the server's, read into the values of the sandbox. */
record Arrival(Request request) {
    private static final int LONGEST_BODY = 32 * 1024 * 1024;

    String method() {
        return request.getMethod();
    }

    String path() {
        return Objects.requireNonNullElse(request.getHttpURI().getPath(), "/");
    }

    String query() {
        return Objects.requireNonNullElse(request.getHttpURI().getQuery(), "");
    }

    boolean isUpgrade() {
        return "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeader.UPGRADE));
    }

    /** The whole body; one that is too long is refused once that is known. */
    byte[] body() throws IOException {
        if (request.getLength() > LONGEST_BODY) {
            throw tooLong();
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw tooLong();
            }
            return bytes;
        }
    }

    private static Refusal tooLong() {
        return new Refusal(413, "The request body is longer than 32 MiB.");
    }

    Call call(Call.Content content) {
        String header = Objects.requireNonNullElse(request.getHeaders().get(HttpHeader.AUTHORIZATION), "");
        return new Call(method(), Target.parse(path()), Query.parse(query()), Call.bearer(header), content);
    }

    Received received(byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders().forEach(field -> headers.putIfAbsent(
            field.getName().toLowerCase(Locale.ROOT), Objects.requireNonNullElse(field.getValue(), "")));
        String target = query().isEmpty() ? path() : path() + "?" + query();
        return new Received(method(), target, headers, new String(body, StandardCharsets.UTF_8));
    }
}
