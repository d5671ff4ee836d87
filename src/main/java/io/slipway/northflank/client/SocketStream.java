package io.slipway.northflank.client;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogStream;
import io.slipway.northflank.socket.TextSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The conversation on the socket of a log: the token first, then lines until somebody ends it. */
final class SocketStream implements LogStream {
    private static final int UNAUTHORIZED = 401;

    private final TextSocket socket;
    private final UnaryOperator<String> clean;

    private SocketStream(TextSocket socket, UnaryOperator<String> clean) {
        this.socket = socket;
        this.clean = clean;
    }

    /** The first message, which takes the place of a header. */
    static String greeting(String token) {
        return JsonWriter.compact(Obj.with()
                .add("type", "init")
                .add("data", Obj.with()
                        .add("auth", Obj.with().add("type", "apiToken").add("apiToken", token).build())
                        .build())
                .build());
    }

    /** The stream once the service has taken the token; otherwise the socket is closed. */
    static SocketStream greeted(TextSocket socket, UnaryOperator<String> clean, Duration limit) throws ApiException {
        SocketStream stream = new SocketStream(socket, clean);
        try {
            stream.awaitWelcome(limit);
            return stream;
        } catch (ApiException refused) {
            socket.close();
            throw refused;
        } catch (InterruptedException stopped) {
            socket.close();
            Thread.currentThread().interrupt();
            throw new ApiException.NoAnswer(Reason.STOPPED, Optional.empty(), "");
        }
    }

    private void awaitWelcome(Duration limit) throws ApiException, InterruptedException {
        Obj message = message(limit).orElseThrow(
                () -> new ApiException.NoAnswer(Reason.TIMEOUT, Optional.empty(), ""));
        Obj data = message.object("data");
        boolean welcome = Reading.text(data, "auth").equals("successful");
        if (Reading.text(message, "type").equals("init") && !welcome) {
            throw new ApiException.Rejected(UNAUTHORIZED, clean.apply(Reading.text(data, "message")), "", List.of());
        }
        failOnError(message);
    }

    @Override
    public List<LogLine> next(Duration most) throws ApiException.NoAnswer, InterruptedException {
        Optional<Obj> message = message(most);
        if (message.isEmpty()) {
            return List.of();
        }
        failOnError(message.get());
        boolean lines = Reading.text(message.get(), "type").equals("log-lines");
        return lines && message.get().member("data").orElseGet(JsonValue.Null::new) instanceof JsonValue.Arr array
                ? LogAnswer.lines(array)
                : List.of();
    }

    private Optional<Obj> message(Duration most) throws ApiException.NoAnswer, InterruptedException {
        Optional<String> text = socket.next(most);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (JsonReader.read(text.get()) instanceof Obj message) {
                return Optional.of(message);
            }
            throw unreadable();
        } catch (JsonException notJson) {
            throw unreadable();
        }
    }

    private static ApiException.NoAnswer unreadable() {
        return new ApiException.NoAnswer(Reason.UNREADABLE, Optional.empty(), "The log sends what is no JSON object.");
    }

    private void failOnError(Obj message) throws ApiException.NoAnswer {
        if (Reading.text(message, "type").equals("error")) {
            throw new ApiException.NoAnswer(
                    Reason.SERVER_ERROR, Optional.empty(), clean.apply(Reading.text(message.object("data"), "message")));
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
