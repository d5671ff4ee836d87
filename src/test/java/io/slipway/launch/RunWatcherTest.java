package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.launch.RunWatcher.Watched;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Run;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.Target;
import io.slipway.sandbox.MovingClock;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunWatcherTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    private final MovingClock clock = new MovingClock();
    private final List<Long> pauses = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private String[] headers = {};
    private int headersUntil = Integer.MAX_VALUE;
    /** How the clock is set besides, in which pause. */
    private Map<Integer, Duration> turns = Map.of();
    private int answered;

    @Test
    void asksEverLessOftenUntilTheRunEnds() throws Exception {
        answers.addAll(Collections.nCopies(9, "RUNNING"));
        answers.add("SUCCESS");
        assertThat(watch(Optional.empty())).isInstanceOf(Watched.Concluded.class);
        assertThat(pauses).containsExactly(1000L, 1500L, 2250L, 3375L, 5062L, 7593L, 11390L, 15000L, 15000L);
        assertThat(seen).hasSize(10).endsWith("SUCCESS");
    }

    @Test
    void aWordThatNobodyKnowsEndsItWhenTheServiceSaysSo() throws Exception {
        answers.add("TERMINATED");
        assertThat(watch(Optional.empty())).isInstanceOfSatisfying(Watched.Concluded.class, end ->
                assertThat(end.run().state()).isEqualTo(Run.State.OTHER));
    }

    @Test
    void givesUpWhenTheTimeIsUpAndNotBefore() throws Exception {
        assertThat(watch(Optional.of(Duration.ofSeconds(4)))).isInstanceOfSatisfying(Watched.TimedOut.class, late ->
                assertThat(late.last()).isPresent());
        assertThat(pauses).containsExactly(1000L, 1500L, 1500L);
    }

    /** A clock that was wrong is set right: minutes must not become hours, and not be over at once. */
    @Test
    void aClockThatIsSetBackDoesNotMakeItWaitForIt() throws Exception {
        turns = Map.of(2, Duration.ofHours(-6));
        assertThat(watch(Optional.of(Duration.ofSeconds(6)))).isInstanceOf(Watched.TimedOut.class);
        assertThat(pauses).containsExactly(1000L, 1500L, 2250L, 2750L);
    }

    @Test
    void aLimitWithoutEndIsNone() throws Exception {
        answers.addAll(List.of("RUNNING", "SUCCESS"));
        assertThat(watch(Optional.of(Duration.ofSeconds(Long.MAX_VALUE)))).isInstanceOf(Watched.Concluded.class);
    }

    @Test
    void requestsThatWereUsedUpByAClockOfTheFutureAreAskedForAgain() throws Exception {
        headers = limit(0, 600);
        turns = Map.of(1, Duration.ofHours(-6));
        answers.addAll(List.of("RUNNING", "RUNNING", "SUCCESS"));
        headersUntil = 1;
        watch(Optional.empty());
        assertThat(pauses).containsExactly(300_000L, 1500L);
    }

    @Test
    void aFewFailuresAreOvercome() throws Exception {
        answers.addAll(List.of("!500", "!404", "RUNNING", "!408", "!425", "!499", "!500", "!502", "SUCCESS"));
        assertThat(watch(Optional.empty())).isInstanceOf(Watched.Concluded.class);
    }

    @Test
    void aServiceThatStaysAwayIsLost() throws Exception {
        answers.add("RUNNING");
        answers.addAll(Collections.nCopies(20, "!500"));
        assertThat(watch(Optional.empty())).isInstanceOfSatisfying(Watched.Lost.class, lost ->
                assertThat(lost.last()).isPresent());
        assertThat(pauses).hasSize(8);
    }

    @Test
    void aTokenThatMayNotReadIsLostAtOnce() throws Exception {
        answers.add("!403");
        assertThat(watch(Optional.empty())).isInstanceOf(Watched.Lost.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void tooManyRequestsAreWaitedOut() throws Exception {
        headers = limit(0, 600);
        answers.addAll(Collections.nCopies(12, "!429"));
        answers.add("SUCCESS");
        assertThat(watch(Optional.empty())).isInstanceOf(Watched.Concluded.class);
        assertThat(pauses).hasSize(12).allMatch(pause -> pause == 300_000L);
    }

    @Test
    void whatIsLeftOfTheHourIsSpreadOverIt() throws Exception {
        headers = limit(59, 1200);
        answers.addAll(List.of("RUNNING", "SUCCESS"));
        watch(Optional.empty());
        assertThat(pauses).containsExactly(20_000L);
    }

    @Test
    void whileThereAreManyLeftNothingIsSpread() throws Exception {
        headers = limit(500, 3600);
        answers.addAll(List.of("RUNNING", "SUCCESS"));
        watch(Optional.empty());
        assertThat(pauses).containsExactly(1000L);
    }

    private Watched watch(Optional<Duration> limit) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(this::answer)) {
            Settings plain = TestClients.settings(TestClients.PATIENT, Map.of());
            Settings settings =
                    new Settings(plain.limits(), plain.environment(), plain.userAgent(), clock, plain.pause());
            return new RunWatcher(
                            new NorthflankClient(new Credentials(server.address(), TestClients.TOKEN), settings),
                            this::pause,
                            clock)
                    .watch(JOB, "run-1", limit, run -> seen.add(run.status()));
        }
    }

    private void pause(Duration time) {
        pauses.add(time.toMillis());
        clock.pass(time.plus(turns.getOrDefault(pauses.size(), Duration.ZERO)));
    }

    private void answer(Call call) throws IOException {
        String next = answers.isEmpty() ? "RUNNING" : answers.remove();
        if (next.startsWith("!")) {
            call.answer(Integer.parseInt(next.substring(1)), "", headers);
            return;
        }
        call.answer(
                200,
                "{\"data\":{\"id\":\"run-1\",\"status\":\"" + next + "\",\"concluded\":" + !next.equals("RUNNING") + "}}",
                answered++ < headersUntil ? headers : new String[0]);
    }

    private static String[] limit(int remaining, int seconds) {
        return new String[] {
            "x-ratelimit-limit: 1000", "x-ratelimit-remaining: " + remaining, "x-ratelimit-reset: " + seconds
        };
    }
}
