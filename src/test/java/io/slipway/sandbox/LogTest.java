package io.slipway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LogTest {
    private static final String LOGS = Probe.JOB + "/logs?queryType=range";

    @TempDir
    Path state;

    @Test
    void theLogGrowsWithTheRun() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String id = probe.start("example-job", "{\"runtimeEnvironment\":{\"TOKEN\":\"hunter2\"}}");
            assertThat(texts(probe, "&runId=" + id)).isEmpty();
            probe.clock.pass(Duration.ofSeconds(1));
            List<String> early = texts(probe, "&direction=forward&runId=" + id);
            probe.clock.pass(Duration.ofSeconds(5));
            List<String> late = texts(probe, "&direction=forward&runId=" + id);
            assertThat(late).startsWith(early.toArray(String[]::new)).hasSizeGreaterThan(early.size());
            assertThat(late).anyMatch(text -> text.contains("TOKEN")).noneMatch(text -> text.contains("hunter2"));
            assertThat(late.getLast()).contains("\u001b[32m", "done");
            assertThat(texts(probe, "&runId=" + id).getFirst()).isEqualTo(late.getLast());
        }
    }

    @ParameterizedTest
    @CsvSource({"textIncludes=done,1", "textNotIncludes=%25,4", "regexIncludes=%5Cd%2B%25,9", "regexNotIncludes=%5Cd%2B%25,4",
        "lineLimit=3,3", "type=build,0", "type=runtime,13", "containerName=other,0", "duration=1,2",
        "startTime=2026-03-10T12:00:00Z&duration=1,5", "endTime=2026-03-10T12:00:01Z,5",
        "startTime=2026-03-10T12:00:02Z&endTime=2026-03-10T12:00:03Z,2", "endTime=2026-03-10T11:59:00Z,0",
        "startTime=2026-03-10T13:00:00%2B01:00&duration=1,5"})
    void filtersChooseLines(String filter, int lines) throws Exception {
        try (Probe probe = new Probe(state, Probe.clock(),
                options -> options.withIds(() -> "00000000-0000-4000-8000-000000000000"))) {
            String id = probe.start("example-job", "{\"runtimeEnvironment\":{\"A\":\"1\"}}");
            probe.clock.pass(Duration.ofSeconds(5));
            assertThat(texts(probe, "&runId=" + id + "&" + filter)).as(filter).hasSize(lines);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"textIncludes=a&regexIncludes=b", "regexIncludes=%28", "startTime=yesterday", "lineLimit=0",
        "direction=up", "queryType=tail", "startTime=2026-03-10T12:00:02Z&endTime=2026-03-10T12:00:03Z&duration=3"})
    void queriesThatCannotBeAreRefused(String query) throws Exception {
        try (Probe probe = Probe.on(state)) {
            assertThat(probe.get(Probe.JOB + "/logs?" + query).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void anAbortedRunFallsSilent() throws Exception {
        try (Probe probe = Probe.on(state)) {
            String id = probe.start("example-job", "{}");
            probe.clock.pass(Duration.ofSeconds(1));
            probe.delete(Probe.RUNS + "/" + id);
            probe.clock.pass(Duration.ofMinutes(1));
            assertThat(texts(probe, "&runId=" + id).getFirst()).contains("SIGTERM");
            assertThat(texts(probe, "&runId=" + id)).noneMatch(text -> text.contains("done"));
        }
    }

    private static List<String> texts(Probe probe, String query) throws Exception {
        List<String> texts = new ArrayList<>();
        for (JsonNode line : probe.data(LOGS + query)) {
            assertThat(line.path("containerId").stringValue()).startsWith("example-job-");
            assertThat(line.path("ts").stringValue()).endsWith("Z");
            texts.add(line.path("log").stringValue());
        }
        return texts;
    }
}
