package io.slipway.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox with a plain client in front of it. */
final class Probe implements AutoCloseable {
    static final String JOB = "/v1/projects/default-project/jobs/example-job";
    static final String RUNS = JOB + "/runs";

    final MovingClock clock;
    final Sandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();

    /** A clock that stands at noon. */
    static MovingClock clock() {
        return new MovingClock(Instant.parse("2026-03-10T12:00:00Z"));
    }

    Probe(Path state, MovingClock clock, UnaryOperator<SandboxOptions> options) throws IOException {
        this.clock = clock;
        this.sandbox = Sandbox.start(options.apply(SandboxOptions.in(state).withClock(clock)));
    }

    static Probe on(Path state) throws IOException {
        return new Probe(state, clock(), options -> options);
    }

    static Probe on(Path state, UnaryOperator<SandboxOptions> options) throws IOException {
        return new Probe(state, clock(), options);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.address() + path))
            .timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer some-token");
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)).build());
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE().build());
    }

    JsonNode data(String path) throws IOException, InterruptedException {
        return json(get(path)).path("data");
    }

    String start(String job, String body) throws IOException, InterruptedException {
        return json(post("/v1/projects/default-project/jobs/" + job + "/runs", body)).at("/data/id").stringValue();
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        sandbox.close();
    }
}
