package io.slipway.launch.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Deployment;
import io.slipway.run.RunSpec;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the same bytes may not mean any more, by what the service lists now. */
class DoubtsTest {
    private static final Instant LAUNCHED = Instant.parse("2026-11-24T12:00:00Z");
    private static final String SHA = "a".repeat(40);
    private static final String NEWER = "b".repeat(40);
    private static final String BUILDS = """
            {"data":{"builds":[
              {"id":"build-3","branch":"main","sha":"%s","status":"%s","createdAt":"2026-11-24T13:00:00Z"},
              {"id":"build-2","branch":"other","sha":"%s","status":"SUCCESS","createdAt":"2026-11-24T14:00:00Z"},
              {"id":"build-1","branch":"main","sha":"%s","status":"SUCCESS","createdAt":"2026-11-24T11:00:00Z"}]}}
            """;
    private static final String PLANS =
            "{\"data\":{\"plans\":[{\"id\":\"nf-compute-20\",\"name\":\"20\",\"currency\":\"USD\",\"amountPerHour\":1}]}}";

    @Test
    void nothingIsAskedAndNothingIsDoubtfulWithoutOverrides() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(500, ""))) {
            assertThat(doubts(server, RunSpec.EMPTY)).isEmpty();
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void latestMovesWithABuildThatSucceededSince() throws Exception {
        assertThat(doubts(NEWER, "SUCCESS", build("main", Source.Build.LATEST, "")))
                .containsExactly(new Doubt.LatestMoved("service", NEWER, Instant.parse("2026-11-24T13:00:00Z")));
        assertThat(doubts(NEWER, "SUCCESS", build("main", "", ""))).hasSize(1);
        assertThat(doubts(NEWER, "FAILURE", build("main", Source.Build.LATEST, ""))).isEmpty();
        assertThat(doubts(NEWER, "SUCCESS", build("third", Source.Build.LATEST, ""))).isEmpty();
    }

    @Test
    void aCommitOrBuildThatIsListedIsTheSame() throws Exception {
        assertThat(doubts(NEWER, "SUCCESS", build("main", SHA, ""))).isEmpty();
        assertThat(doubts(NEWER, "SUCCESS", build("main", "", "build-1"))).isEmpty();
        assertThat(doubts(NEWER, "SUCCESS", build("main", "c".repeat(40), "")))
                .containsExactly(new Doubt.BuildGone("service", "c".repeat(40)));
        assertThat(doubts(NEWER, "SUCCESS", build("main", "", "build-9")))
                .containsExactly(new Doubt.BuildGone("service", "build-9"));
    }

    @Test
    void aTagMayMoveAndADigestNot() throws Exception {
        assertThat(doubts(NEWER, "SUCCESS", from(new Source.Image("nginx:1.27", ""))))
                .containsExactly(new Doubt.TagMayMove("nginx:1.27"));
        assertThat(doubts(NEWER, "SUCCESS", from(new Source.Image("nginx@sha256:" + "0".repeat(64), "")))).isEmpty();
    }

    @Test
    void aPlanThatIsNotListedIsGone() throws Exception {
        assertThat(doubts(NEWER, "SUCCESS", plan("nf-compute-20"))).isEmpty();
        assertThat(doubts(NEWER, "SUCCESS", plan("nf-compute-9"))).containsExactly(new Doubt.PlanGone("nf-compute-9"));
    }

    @Test
    void whatCannotBeReadIsSaidAndNotTakenForTheSame() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(403, "{\"error\":{\"message\":\"no\"}}"))) {
            assertThat(doubts(server, build("main", Source.Build.LATEST, "")))
                    .containsExactly(new Doubt.BuildsUnreadable("service"));
            assertThat(doubts(server, plan("nf-compute-20"))).containsExactly(new Doubt.PlansUnreadable("nf-compute-20"));
        }
    }

    private static List<Doubt> doubts(String sha, String status, RunSpec spec) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(
                200, call.request().path().contains("/build") ? BUILDS.formatted(sha, status, sha, SHA) : PLANS))) {
            return doubts(server, spec);
        }
    }

    private static List<Doubt> doubts(ScriptedServer server, RunSpec spec) {
        return new Doubts(TestClients.of(server.address())).of(spec, LAUNCHED);
    }

    private static RunSpec build(String branch, String sha, String buildId) {
        return from(new Source.Build("service", branch, sha, buildId));
    }

    private static RunSpec from(Source source) {
        return spec("", RunSpec.EMPTY.deployment().from(source));
    }

    private static RunSpec plan(String plan) {
        return spec(plan, RunSpec.EMPTY.deployment());
    }

    private static RunSpec spec(String plan, Deployment deployment) {
        return new RunSpec(Target.of("project", "job"), List.of(), List.of(), List.of(), plan, deployment);
    }
}
