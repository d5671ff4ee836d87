package io.slipway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RunTest {
    @TempDir
    Path state;

    @Test
    void aRunGoesOnAndSucceeds() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String id = probe.start("example-job", "{}");
            JsonNode running = probe.data(Probe.RUNS + "/" + id);
            assertThat(running.path("status").stringValue()).isEqualTo("RUNNING");
            assertThat(running.path("active").intValue()).isEqualTo(1);
            assertThat(running.path("startedAt").stringValue()).isEqualTo("2026-03-10T12:00:00Z");
            assertThat(running.has("concludedAt")).isFalse();
            probe.clock.pass(Duration.ofMillis(3900));
            assertThat(probe.data(Probe.RUNS + "/" + id).path("concluded").booleanValue()).isFalse();
            probe.clock.pass(Duration.ofMillis(600));
            JsonNode ended = probe.data(Probe.RUNS + "/" + id);
            assertThat(ended.path("status").stringValue()).isEqualTo("SUCCESS");
            assertThat(ended.path("concluded").booleanValue()).isTrue();
            assertThat(ended.path("active").intValue()).isZero();
            assertThat(ended.path("succeeded").intValue()).isEqualTo(1);
            assertThat(ended.path("concludedAt").stringValue()).isEqualTo("2026-03-10T12:00:04Z");
        }
    }

    @Test
    void theFailingJobFails() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String id = probe.start("always-fails", "{}");
            probe.clock.pass(Duration.ofSeconds(4));
            JsonNode ended = probe.data("/v1/projects/default-project/jobs/always-fails/runs/" + id);
            assertThat(ended.path("status").stringValue()).isEqualTo("FAILED");
            assertThat(ended.path("failed").intValue()).isEqualTo(1);
        }
    }

    @Test
    void anAbortedRunHasEndedThenAndThere() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String id = probe.start("long-running-import", "{}");
            String run = "/v1/projects/default-project/jobs/long-running-import/runs/" + id;
            probe.clock.pass(Duration.ofSeconds(10));
            assertThat(probe.delete(run).statusCode()).isEqualTo(200);
            assertThat(probe.data(run).path("status").stringValue()).isEqualTo("FAILED");
            assertThat(probe.data(run).path("concludedAt").stringValue()).isEqualTo("2026-03-10T12:00:10Z");
            probe.clock.pass(Duration.ofMinutes(5));
            assertThat(probe.delete(run).statusCode()).isEqualTo(200);
            assertThat(probe.data(run).path("concludedAt").stringValue()).isEqualTo("2026-03-10T12:00:10Z");
            assertThat(probe.get("/v1/projects/default-project/jobs/long-running-import/containers?runId=" + id).body())
                .contains("TASK_KILLED");
        }
    }

    @Test
    void theNewestRunComesFirst() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String first = probe.start("example-job", "{}");
            String second = probe.start("example-job", "{}");
            JsonNode runs = probe.data(Probe.RUNS).path("runs");
            assertThat(runs.at("/0/id").stringValue()).isEqualTo(second);
            assertThat(runs.at("/1/id").stringValue()).isEqualTo(first);
        }
    }

    @Test
    void twoSandboxesOnOneFolderSeeTheSameRuns() throws Exception {
        try (Probe one = Probe.on(state); Probe other = Probe.on(state)) {
            String id = one.start("example-job", "{}");
            String another = other.start("example-job", "{}");
            assertThat(one.get(Probe.RUNS).body()).isEqualTo(other.get(Probe.RUNS).body()).contains(id, another);
            other.delete(Probe.RUNS + "/" + id);
            assertThat(one.data(Probe.RUNS + "/" + id).path("concluded").booleanValue()).isTrue();
        }
        try (Probe later = Probe.on(state)) {
            assertThat(later.data(Probe.RUNS).path("runs").size()).isEqualTo(14);
        }
    }

    @Test
    void damagedLinesAreSkipped() throws Exception {
        String id;
        try (Probe probe = Probe.on(state)) {
            id = probe.start("example-job", "{}");
        }
        for (String damage : List.of("nonsense\n", "{\"entry\":\"started\"}\n", "[]\n", "{\"at\":\"2026-03-10T12:00:00Z\",\"ent")) {
            Files.writeString(state.resolve("runs.jsonl"), damage, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
        try (Probe probe = Probe.on(state)) {
            String next = probe.start("example-job", "{}");
            assertThat(probe.get(Probe.RUNS).body()).contains(id, next);
            assertThat(probe.data(Probe.RUNS).path("runs").size()).isEqualTo(14);
        }
    }

    @Test
    void theFileNamesVariablesButHoldsNoValue() throws Exception {
        try (Probe probe = Probe.on(state)) {
            probe.start("example-job", "{\"runtimeEnvironment\":{\"PASSWORD\":\"hunter2\"},"
                + "\"runtimeFiles\":{\"/etc/key\":{\"data\":\"aHVudGVyMg==\"}}}");
        }
        assertThat(Files.readString(state.resolve("runs.jsonl"))).contains("PASSWORD", "/etc/key")
            .doesNotContain("hunter2", "aHVudGVyMg");
    }

    @Test
    void schedulesGoOnAfterTheWorldWasBorn() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String runs = "/v1/projects/default-project/jobs/nightly-report/runs";
            assertThat(probe.data(runs).at("/runs/0/startedAt").stringValue()).isEqualTo("2026-03-10T02:00:00Z");
            probe.clock.pass(Duration.ofHours(14).plusSeconds(5));
            assertThat(probe.data(runs).at("/runs/0/startedAt").stringValue()).isEqualTo("2026-03-11T02:00:00Z");
            assertThat(probe.data(runs).at("/runs/0/status").stringValue()).isEqualTo("RUNNING");
        }
    }
}
