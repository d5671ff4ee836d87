package io.slipway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.sandbox.wire.Received;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
    private static final int RUNS_OF_THE_PAST = 12;

    @TempDir
    Path state;

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500, 502})
    void statusesComeInPlaceOfTheWork(int status) throws Exception {
        try (Probe probe = faulty(status + ",times=1")) {
            var answer = probe.post(Probe.RUNS, "{}");
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("x-ratelimit-limit")).hasValue("1000");
            assertThat(answer.body()).contains(status == 502 ? "<html>" : "\"status\":" + status);
            assertThat(runs(probe)).isEqualTo(RUNS_OF_THE_PAST);
        }
    }

    @Test
    void anExhaustedLimitStandsAtZero() throws Exception {
        try (Probe probe = faulty("429")) {
            var headers = probe.get("/v1/projects").headers();
            assertThat(headers.firstValue("x-ratelimit-remaining")).hasValue("0");
            assertThat(headers.firstValue("x-ratelimit-reset")).hasValue("60");
        }
    }

    @Test
    void twoHundredsThatSayNothingHideARun() throws Exception {
        try (Probe probe = faulty("empty-200,nth=1", "no-id-200,nth=2")) {
            assertThat(probe.post(Probe.RUNS, "{}").body()).isEmpty();
            assertThat(probe.post(Probe.RUNS, "{}").body()).isEqualTo("{\"data\":{}}");
            assertThat(probe.post(Probe.RUNS, "{}").body()).contains("runName");
            assertThat(runs(probe)).isEqualTo(RUNS_OF_THE_PAST + 3);
        }
    }

    @Test
    void listsAreEmptyAndNothingElseIs() throws Exception {
        try (Probe probe = faulty("empty-list")) {
            assertThat(probe.get("/v1/plans").body()).isEqualTo("{\"data\":{\"plans\":[]}}");
            assertThat(probe.get("/v1/projects?per_page=1").body())
                    .contains("\"projects\":[]", "\"hasNextPage\":false", "\"count\":0")
                    .doesNotContain("cursor");
            assertThat(probe.post(Probe.RUNS, "{}").body()).contains("runName");
        }
    }

    @Test
    void aRedirectAcceptsNothing() throws Exception {
        try (Probe probe = faulty("redirect-307")) {
            var answer = probe.post(Probe.RUNS, "{}");
            assertThat(answer.statusCode()).isEqualTo(307);
            assertThat(answer.headers().firstValue("location")).hasValue(Probe.RUNS);
            assertThat(runs(probe)).isEqualTo(RUNS_OF_THE_PAST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop-before", "drop-after", "half-answer"})
    void droppedConnections(String fault) throws Exception {
        try (Probe probe = faulty(fault)) {
            String head = "POST " + Probe.RUNS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nContent-Length: 2\r\n\r\n{}";
            String got = fallenOff(probe, head);
            assertThat(got).doesNotContain("runName\":\"example-job");
            assertThat(got.startsWith("HTTP/1.1 200")).isEqualTo(fault.equals("half-answer"));
            assertThat(runs(probe)).isEqualTo(RUNS_OF_THE_PAST + (fault.equals("drop-before") ? 0 : 1));
            assertThat(probe.sandbox.posts()).isEqualTo(1);
            assertThat(probe.sandbox.requests()).isEqualTo(2);
        }
    }

    @Test
    void aTrickleIsWholeInTheEnd() throws Exception {
        try (Probe probe = faulty("trickle,delay=1")) {
            assertThat(probe.post(Probe.RUNS, "{}").body()).contains("runName").endsWith("}}");
        }
    }

    @Test
    void silenceAcceptsTheRun() throws Exception {
        try (Probe probe = faulty("silence")) {
            assertThatThrownBy(() -> probe.send(probe.request(Probe.RUNS).timeout(Duration.ofMillis(500))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")).build())).isInstanceOf(HttpTimeoutException.class);
            assertThat(runs(probe)).isEqualTo(RUNS_OF_THE_PAST + 1);
        }
    }

    @Test
    void latencyDelaysAndAnswers() throws Exception {
        try (Probe probe = faulty("latency,delay=150,times=1")) {
            long start = System.nanoTime();
            assertThat(probe.get("/v1/login").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        }
    }

    @Test
    void aFaultHitsOnlyWhatItNames() throws Exception {
        try (Probe probe = faulty("404,GET /v1/projects/*,nth=2")) {
            assertThat(probe.get("/v1/projects/default-project").statusCode()).isEqualTo(200);
            assertThat(probe.get(Probe.JOB).statusCode()).isEqualTo(200);
            assertThat(probe.get("/v1/projects/default-project").statusCode()).isEqualTo(404);
            assertThat(probe.get("/v1/projects/default-project").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void everyRequestIsToldToTheRecorder() throws Exception {
        CopyOnWriteArrayList<Received> told = new CopyOnWriteArrayList<>();
        try (Probe probe = Probe.on(state, options -> options.withRecorder(told::add).withFaults("500,times=1"))) {
            probe.post(Probe.RUNS + "?a=b", "{\"x\": 1}");
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().body()).isEqualTo("{\"x\": 1}");
            assertThat(told.getFirst().target()).isEqualTo(Probe.RUNS + "?a=b");
            assertThat(told.getFirst().headers()).containsEntry("authorization", "Bearer some-token");
        }
    }

    private Probe faulty(String... faults) throws IOException {
        return Probe.on(state, options -> options.withFaults(faults));
    }

    private static int runs(Probe probe) throws Exception {
        return probe.data(Probe.RUNS).path("runs").size();
    }

    /** A reset connection may lose what was sent before it: then nothing came. */
    private static String fallenOff(Probe probe, String sent) {
        try {
            return RawSocket.exchange(probe.sandbox, sent);
        } catch (IOException e) {
            return "";
        }
    }
}
