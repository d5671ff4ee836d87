package io.slipway.sandbox.server;

import io.slipway.sandbox.fault.Fault;
import io.slipway.sandbox.wire.Answer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes an answer to its connection, whole or as a fault wants it. */
record Delivery(Request request, Response response, Callback callback, Patience patience) {
    void send(Answer answer, Optional<Fault> fault) throws IOException {
        byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        if (fault.isEmpty()) {
            sendWhole(answer, bytes);
            return;
        }
        switch (fault.get().kind()) {
            case DROP_AFTER -> drop();
            case SILENCE -> stayDumb();
            case HALF_ANSWER -> sendHalf(answer, bytes);
            case TRICKLE -> sendDrops(answer, bytes, fault.get());
            default -> sendWhole(answer, bytes);
        }
    }

    /** Closes the connection as it is. */
    void drop() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new IOException("dropped as ordered"));
    }

    private void sendWhole(Answer answer, byte[] bytes) throws IOException {
        writeHead(answer, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    private void stayDumb() {
        patience.waitForClose();
        drop();
    }

    private void sendHalf(Answer answer, byte[] bytes) throws IOException {
        writeHead(answer, bytes.length);
        Content.Sink.write(response, false, ByteBuffer.wrap(bytes, 0, bytes.length / 2));
        drop();
    }

    private void sendDrops(Answer answer, byte[] bytes, Fault fault) throws IOException {
        writeHead(answer, bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            Content.Sink.write(response, false, ByteBuffer.wrap(bytes, i, 1));
            if (!patience.holdOut(fault.delay())) {
                drop();
                return;
            }
        }
        callback.succeeded();
    }

    private void writeHead(Answer answer, int length) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
    }
}
