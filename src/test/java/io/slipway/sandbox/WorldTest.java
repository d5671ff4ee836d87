package io.slipway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    @TempDir
    Path state;

    @ParameterizedTest
    @ValueSource(strings = {
        "login", "plans", "regions", "projects", "projects/default-project", "projects/default-project/jobs",
        "projects/default-project/jobs/example-job", "projects/default-project/jobs/example-job/deployment",
        "projects/default-project/jobs/example-job/runtime-environment",
        "projects/default-project/jobs/example-job/runs", "projects/default-project/jobs/example-job/containers",
        "projects/default-project/jobs/example-job/build", "projects/default-project/jobs/example-job/branches",
        "projects/default-project/jobs/always-fails/build", "projects/default-project/jobs/always-fails/deployment",
        "projects/default-project/jobs/example-job/build/premium-guide-6393",
        "projects/default-project/jobs/example-job/logs?queryType=range", "projects/default-project/services",
        "projects/default-project/services/example-build-service",
        "projects/default-project/services/example-build-service/build",
        "projects/default-project/services/example-build-service/build/premium-guide-6393",
        "projects/default-project/services/example-build-service/branches", "integrations/registries"})
    void bothFormsOfEveryPathAnswer(String path) throws Exception {
        try (Probe probe = Probe.on(state)) {
            assertThat(probe.get("/v1/" + path).statusCode()).isEqualTo(200);
            assertThat(probe.get("/v1/teams/some-team/" + path).body()).isEqualTo(probe.get("/v1/" + path).body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "projects/nope", "projects/nope/jobs", "projects/default-project/jobs/nope",
        "projects/default-project/jobs/nope/runs", "projects/default-project/jobs/example-job/runs/nope",
        "projects/default-project/services/nope", "projects/p%201%2Fx/jobs", "nope", "",
        "projects/default-project/services/example-build-service/build/nope"})
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        try (Probe probe = Probe.on(state)) {
            var answer = probe.get("/v1/" + path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Probe.json(answer).at("/error/status").intValue()).isEqualTo(404);
            assertThat(Probe.json(answer).at("/error/id").stringValue()).isNotEmpty();
        }
    }

    @Test
    void theWorldHoldsWhatTheDocumentationNames() throws Exception {
        try (Probe probe = Probe.on(state)) {
            assertThat(probe.get("/v1/plans").body()).contains("nf-compute-20", "nf-gpu-rtx_pro_6000-96-8g");
            assertThat(probe.get("/v1/integrations/registries").body()).contains("example-credentials");
            assertThat(probe.get("/v1/projects/default-project/services/example-build-service/branches").body())
                .contains("\"master\"");
            assertThat(probe.data(Probe.JOB + "/deployment").at("/internal/buildId").stringValue())
                .isEqualTo("premium-guide-6393");
            assertThat(probe.get("/v1/projects/default-project/jobs/not-deployed-yet/deployment").statusCode())
                .isEqualTo(409);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "this      | VARIABLE_1 | REGION",
        "inherited | REGION     | VARIABLE_1"})
    void theEnvironmentOfAJobIsItsOwnAndThatOfItsProject(String show, String there, String notThere) throws Exception {
        try (Probe probe = Probe.on(state)) {
            var all = probe.data(Probe.JOB + "/runtime-environment").path("runtimeEnvironment");
            assertThat(all.has(there) && all.has(notThere)).isTrue();
            var shown = probe.data(Probe.JOB + "/runtime-environment?show=" + show).path("runtimeEnvironment");
            assertThat(shown.has(there)).isTrue();
            assertThat(shown.has(notThere)).isFalse();
            assertThat(probe.get(Probe.JOB + "/runtime-environment?show=none").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aTokenIsNeeded() throws Exception {
        try (Probe probe = Probe.on(state)) {
            HttpRequest request = HttpRequest.newBuilder(probe.sandbox.address().resolve("/v1/projects")).build();
            assertThat(probe.send(request).statusCode()).isEqualTo(401);
        }
        try (Probe probe = Probe.on(state, options -> options.withToken("the-one"))) {
            assertThat(probe.get("/v1/projects").statusCode()).isEqualTo(401);
            HttpRequest request = HttpRequest.newBuilder(probe.sandbox.address().resolve("/v1/projects"))
                .header("Authorization", "Bearer the-one").build();
            assertThat(probe.send(request).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anOrganisationsTokenNeedsTheTeamInThePath() throws Exception {
        String claims = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"entityType\":\"org\"}".getBytes());
        try (Probe probe = Probe.on(state)) {
            var refused = probe.send(probe.request("/v1/projects").setHeader("Authorization", "Bearer nf-a." + claims + ".b").build());
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("/teams/{teamId}");
            var taken = probe.send(probe.request("/v1/teams/t/projects").setHeader("Authorization", "Bearer nf-a." + claims + ".b").build());
            assertThat(taken.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWorldBesideTheRunsTakesThePlaceOfTheOneInTheProgram() throws Exception {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("world/world.json"))) {
            String world = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(state.resolve("world.json"), world.replace("Example job", "My job"));
        }
        try (Probe probe = Probe.on(state)) {
            assertThat(probe.get(Probe.JOB).body()).contains("My job").doesNotContain("Example job");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"projects\":[{\"jobs\":[{}]}]}"})
    void aBrokenWorldIsNoStart(String text) throws Exception {
        Files.writeString(state.resolve("world.json"), text);

        assertThatIOException().isThrownBy(() -> Probe.on(state)).withMessageContaining("world.json");
    }

    @Test
    void theRateLimitCountsDownAndRefuses() throws Exception {
        try (Probe probe = Probe.on(state, options -> options.withRequestsPerHour(2))) {
            assertThat(probe.get("/v1/login").headers().firstValue("x-ratelimit-remaining")).hasValue("1");
            probe.clock.pass(java.time.Duration.ofMinutes(10));
            var last = probe.get("/v1/login");
            assertThat(last.headers().firstValue("x-ratelimit-remaining")).hasValue("0");
            assertThat(last.headers().firstValue("x-ratelimit-reset")).hasValue("3000");
            assertThat(probe.get("/v1/login").statusCode()).isEqualTo(429);
            probe.clock.pass(java.time.Duration.ofMinutes(51));
            assertThat(probe.get("/v1/login").statusCode()).isEqualTo(200);
        }
    }
}
