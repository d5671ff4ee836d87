package io.slipway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TailTest {
    @TempDir
    Path state;

    @Test
    void theTailBringsLinesAsTheyAreWritten() throws Exception {
        try (Probe probe = Probe.on(state); Tail tail = new Tail(probe.sandbox, Probe.JOB + "/logs?queryType=tail", "t")) {
            assertThat(tail.next().at("/data/auth").stringValue()).isEqualTo("successful");
            probe.start("example-job", "{}");
            probe.clock.pass(Duration.ofSeconds(1));
            JsonNode first = tail.next();
            assertThat(first.path("type").stringValue()).isEqualTo("log-lines");
            assertThat(first.at("/data/0/log").stringValue()).contains("starting");
            probe.clock.pass(Duration.ofSeconds(4));
            assertThat(tail.next().toString()).contains("done: all steps done");
        }
    }

    @Test
    void whatWasWrittenBeforeComesFirstTenLinesOfIt() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String id = probe.start("example-job", "{}");
            probe.clock.pass(Duration.ofSeconds(6));
            try (Tail tail = new Tail(probe.sandbox, "/v1/teams/t" + Probe.JOB.substring(3) + "/logs?queryType=tail&runId=" + id, "t")) {
                tail.next();
                assertThat(tail.next().path("data").size()).isEqualTo(10);
            }
        }
    }

    @Test
    void aWrongTokenIsTold() throws Exception {
        try (Probe probe = Probe.on(state, options -> options.withToken("right"));
             Tail tail = new Tail(probe.sandbox, Probe.JOB + "/logs?queryType=tail", "wrong")) {
            JsonNode init = tail.next();
            assertThat(init.path("type").stringValue()).isEqualTo("init");
            assertThat(init.at("/data/message").stringValue()).contains("not valid");
            assertThat(tail.next().path("closed").intValue()).isEqualTo(1008);
        }
    }

    @Test
    void anUnknownRunIsAnError() throws Exception {
        try (Probe probe = Probe.on(state);
             Tail tail = new Tail(probe.sandbox, Probe.JOB + "/logs?queryType=tail&runId=nope", "t")) {
            JsonNode error = tail.next();
            assertThat(error.path("type").stringValue()).isEqualTo("error");
            assertThat(error.at("/data/message").stringValue()).contains("not found");
        }
    }

    /** The client's end of a tail. */
    private static final class Tail implements AutoCloseable, WebSocket.Listener {
        private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        private final StringBuilder parts = new StringBuilder();
        private final HttpClient client = HttpClient.newHttpClient();

        Tail(Sandbox sandbox, String path, String token) {
            client.newWebSocketBuilder()
                .buildAsync(URI.create(sandbox.address().toString().replace("http:", "ws:") + path), this).join()
                .sendText("{\"type\":\"init\",\"data\":{\"auth\":{\"type\":\"apiToken\",\"apiToken\":\"" + token + "\"}}}", true)
                .join();
        }

        JsonNode next() throws InterruptedException {
            JsonNode message = messages.poll(10, TimeUnit.SECONDS);
            assertThat(message).as("a message within ten seconds").isNotNull();
            return message;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                messages.add(JsonMapper.shared().readTree(parts.toString()));
                parts.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            messages.add(JsonMapper.shared().readTree("{\"closed\":" + status + "}"));
            return null;
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
