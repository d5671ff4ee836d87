package io.slipway.northflank.socket;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a socket brings, a few messages ahead: another one is asked for when one was taken, so that a slow
 * reader holds the service back and does not fill the memory.
 */
public final class Inbox implements WebSocket.Listener {
    /** What came: a message, or the end. */
    sealed interface Arrived {
        record Message(String text) implements Arrived {}

        record End(IOException why) implements Arrived {}
    }

    /** More than one: while nothing is asked for, Java's socket overlooks that the connection has ended. */
    private static final int AHEAD = 8;

    private final int most;
    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    /** Used by the socket alone, which calls one after the other. */
    private final StringBuilder parts = new StringBuilder();

    /** An inbox for messages of at most so many characters. */
    public Inbox(int most) {
        this.most = most;
    }

    /** What came next, or nothing within that time. */
    Optional<Arrived> next(Duration time) throws InterruptedException {
        return Optional.ofNullable(arrived.poll(time.toNanos(), TimeUnit.NANOSECONDS));
    }

    @Override
    public void onOpen(WebSocket socket) {
        socket.request(AHEAD);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        if (parts.length() + data.length() > most) {
            socket.abort();
            arrived.add(new Arrived.End(new IOException("A message is larger than " + most + " characters.")));
            return null;
        }
        parts.append(data);
        if (last) {
            arrived.add(new Arrived.Message(parts.toString()));
            parts.setLength(0);
        } else {
            socket.request(1);
        }
        return null;
    }

    /** Bytes are no part of this conversation. */
    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        arrived.add(new Arrived.End(new IOException("closed with " + status + (reason.isEmpty() ? "" : ", " + reason))));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        arrived.add(new Arrived.End(new IOException(failure)));
    }
}
