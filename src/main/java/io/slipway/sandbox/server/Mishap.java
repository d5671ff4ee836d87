package io.slipway.sandbox.server;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.wire.Answer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Words what the server itself refuses, such as broken HTTP, as the service words its errors. */
final class Mishap implements Request.Handler {
    private static final String ID = "00000000-0000-4000-8000-000000000000";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String message = Objects.requireNonNullElse(HttpStatus.getMessage(status), "Error");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        byte[] bytes = Answer.error(status, message, ID, Json.list()).text().getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }
}
