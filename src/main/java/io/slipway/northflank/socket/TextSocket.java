package io.slipway.northflank.socket;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An open WebSocket whose messages are taken one after the other by the thread that waits for them. */
public final class TextSocket implements AutoCloseable {
    private final WebSocket socket;
    private final Inbox inbox;
    private final UnaryOperator<String> words;
    private final Runnable afterwards;

    /**
     * A socket that stands.
     *
     * @param inbox its listener
     * @param words makes the message of an exception of what a failure says
     * @param afterwards is done once it is closed
     */
    public TextSocket(WebSocket socket, Inbox inbox, UnaryOperator<String> words, Runnable afterwards) {
        this.socket = socket;
        this.inbox = inbox;
        this.words = words;
        this.afterwards = afterwards;
    }

    /**
     * The next message, or nothing when none came within that time.
     *
     * @throws ApiException.NoAnswer when the socket was closed or broke; nothing will come any more
     */
    public Optional<String> next(Duration time) throws ApiException.NoAnswer, InterruptedException {
        Optional<Inbox.Arrived> arrived = inbox.next(time);
        if (arrived.isEmpty()) {
            return Optional.empty();
        }
        return switch (arrived.get()) {
            case Inbox.Arrived.Message(String text) -> {
                socket.request(1);
                yield Optional.of(text);
            }
            case Inbox.Arrived.End(var why) ->
                throw new ApiException.NoAnswer(
                        Reason.BROKEN, Optional.empty(), words.apply(String.valueOf(why.getMessage())));
        };
    }

    /** Drops the connection; there is nothing to take leave of. */
    @Override
    public void close() {
        socket.abort();
        afterwards.run();
    }
}
