package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.history.Trail;
import io.slipway.northflank.Run;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import io.slipway.sandbox.MovingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a later start finds out about launches whose outcome was lost. */
class LostLaunchesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Target JOB = Target.of("default-project", "example-job");
    /** No process of this machine started in 1970. */
    private static final String GONE = new Owner(1, 1).toString();

    @TempDir
    Path folder;

    private SqliteHistory history;

    @BeforeEach
    void open() {
        history = new SqliteHistory(folder.resolve("history.db"));
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void oneSeveralAndNoneAreDifferentAnswers() throws Exception {
        record("one", RecordedOutcome.SENT, GONE, Optional.of(Set.of("a", "b")));
        assertThat(only(look("c b a"))).isInstanceOfSatisfying(Finding.One.class, one -> assertThat(one.run().id()).isEqualTo("c"));
        assertThat(only(look("b a"))).isEqualTo(new Finding.None());
        assertThat(only(look("d c b"))).isInstanceOf(Finding.Several.class);
        assertThat(only(look("!"))).isEqualTo(new Finding.Unreadable());
        assertThat(history.find("one").orElseThrow().outcome()).as("a look writes nothing").isEqualTo(RecordedOutcome.SENT);
    }

    @Test
    void theRunThatStartedClosestComesFirst() throws Exception {
        record("one", RecordedOutcome.UNKNOWN, GONE, Optional.of(Set.of()));
        List<LostLaunch> found = look("later@2026-11-24T20:00:00Z close@2026-11-24T14:50:01Z unsaid");
        assertThat(found.getFirst().finding().candidates()).extracting(Run::id).containsExactly("close", "later", "unsaid");
    }

    @Test
    void withoutABaselineNothingIsGuessed() throws Exception {
        record("blind", RecordedOutcome.SENT, GONE, Optional.empty());
        assertThat(only(look("a"))).isEqualTo(new Finding.Blind());
    }

    @Test
    void runsOfOtherLaunchesAreNoCandidates() throws Exception {
        record("one", RecordedOutcome.SENT, GONE, Optional.of(Set.of()));
        record("two", RecordedOutcome.UNKNOWN, GONE, Optional.of(Set.of()));
        history.decided("two", "theirs", "");
        assertThat(only(look("theirs"))).isEqualTo(new Finding.None());
    }

    @Test
    void aLaunchOfALivingProcessIsNotTouched() throws Exception {
        record("own", RecordedOutcome.SENT, Owner.current().toString(), Optional.of(Set.of()));
        assertThat(look("a")).isEmpty();
    }

    @Test
    void aLaunchOfAnotherProcessIsLostWhenThatHasEnded() throws Exception {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String owner = Owner.of(other.toHandle()).toString();
        other.destroyForcibly().waitFor();
        record("other", RecordedOutcome.SENT, owner, Optional.of(Set.of()));
        assertThat(look("a")).hasSize(1);
    }

    @Test
    void withoutAProcessTheTimeTells() {
        MovingClock clock = new MovingClock();
        LostLaunches lost = new LostLaunches(history, clock);
        LaunchRecord sent = launch("old", RecordedOutcome.SENT, "", Instant.parse("2026-11-24T14:59:30Z"));
        LaunchRecord ahead = launch("ahead", RecordedOutcome.SENT, "", Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(lost.isLost(sent)).isFalse();
        assertThat(lost.isLost(ahead)).as("the clock was set back").isTrue();
        clock.pass(Duration.ofSeconds(61));
        assertThat(lost.isLost(sent)).isTrue();
    }

    @Test
    void onlyWhatIsOpenCanBeDecided() {
        LostLaunches lost = new LostLaunches(history, new MovingClock());
        assertThat(Stream.of(RecordedOutcome.values())
                        .filter(outcome -> lost.isLost(launch("x", outcome, GONE, NOW))))
                .containsExactly(RecordedOutcome.SENT, RecordedOutcome.UNKNOWN);
    }

    @Test
    void oneListServesAllLaunchesOfAJobAndOtherConnectionsAreLeftAlone() throws Exception {
        record("one", RecordedOutcome.SENT, GONE, Optional.of(Set.of()));
        record("two", RecordedOutcome.UNKNOWN, GONE, Optional.of(Set.of()));
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, "{\"data\":{\"runs\":[{\"id\":\"a\"}]}}"))) {
            LostLaunches lost = new LostLaunches(history, new MovingClock());
            assertThat(lost.look(TestClients.of(server.address()), "test")).hasSize(2);
            assertThat(server.received()).hasSize(1);
            assertThat(lost.look(TestClients.of(server.address()), "another")).isEmpty();
            assertThat(server.received()).hasSize(1);
        }
    }

    private List<LostLaunch> look(String runs) throws Exception {
        String list = Stream.of(runs.split(" ")).map(LostLaunchesTest::json).collect(Collectors.joining(","));
        try (ScriptedServer server = ScriptedServer.start(call ->
                call.answer(runs.equals("!") ? 404 : 200, "{\"data\":{\"runs\":[" + list + "]}}"))) {
            return new LostLaunches(history, new MovingClock()).look(TestClients.of(server.address()), "test");
        }
    }

    private static String json(String run) {
        String[] parts = run.split("@");
        return "{\"id\":\"" + parts[0] + "\"" + (parts.length > 1 ? ",\"startedAt\":\"" + parts[1] + "\"" : "") + "}";
    }

    private static Finding only(List<LostLaunch> found) {
        assertThat(found).hasSize(1);
        return found.getFirst().finding();
    }

    private void record(String id, RecordedOutcome outcome, String owner, Optional<Set<String>> baseline) throws Exception {
        history.prepared(launch(id, outcome, owner, Instant.parse("2026-11-24T14:50:00Z")), baseline);
    }

    private static LaunchRecord launch(String id, RecordedOutcome outcome, String owner, Instant sent) {
        return new LaunchRecord(
                id, "test", JOB, "", "{}", sent, outcome, Optional.empty(), "", "", "", "", Optional.empty(),
                Optional.empty(),
                new Trail(owner, Optional.of(sent), Optional.empty(), Optional.empty(), Optional.empty(), ""));
    }
}
