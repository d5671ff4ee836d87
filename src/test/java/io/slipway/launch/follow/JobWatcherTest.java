package io.slipway.launch.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many runs of one job, followed by one page; pages and single runs are answered as a script says. */
class JobWatcherTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    private final MovingClock clock = new MovingClock();
    private final List<Long> pauses = new ArrayList<>();
    private final List<JobNews> news = new ArrayList<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    /** Each page as "id=STATUS id=STATUS", or "!503". */
    private final Deque<String> pages = new ArrayDeque<>();
    private final Deque<String> singles = new ArrayDeque<>();
    private String[] headers = {};
    private Runnable onPause = () -> {};
    private int sharers = 1;

    @Test
    void oneRequestALookFollowsAllRuns() throws Exception {
        pages.addAll(List.of("a=RUNNING b=RUNNING c=RUNNING x=RUNNING", "a=SUCCESS b=RUNNING c=FAILED", "b=SUCCESS"));
        watch("a", "b", "c");

        assertThat(asked).hasSize(3).allMatch(path -> path.endsWith("/runs?per_page=100"));
        assertThat(seen()).containsExactly(
                "a=RUNNING", "b=RUNNING", "c=RUNNING", "a=SUCCESS", "b=RUNNING", "c=FAILED", "b=SUCCESS");
        assertThat(pauses).containsExactly(1000L, 1500L);
        assertThat(news.stream().filter(JobNews.Page.class::isInstance)).hasSize(3);
    }

    @Test
    void aRunThatIsNotOnThePageIsAskedForByItself() throws Exception {
        pages.addAll(List.of("b=RUNNING", "b=SUCCESS"));
        singles.addAll(List.of("a=RUNNING", "a=SUCCESS"));
        watch("a", "b");

        assertThat(asked.stream().map(path -> path.replaceFirst(".*/", ""))).containsExactly(
                "runs?per_page=100", "a", "runs?per_page=100", "a");
        assertThat(seen()).contains("a=SUCCESS", "b=SUCCESS");
    }

    @Test
    void aRunThatTakesAMomentToBeFoundIsNotLost() throws Exception {
        pages.addAll(Collections.nCopies(5, ""));
        singles.addAll(List.of("!404", "!404", "!404", "a=RUNNING", "a=SUCCESS"));
        watch("a");

        assertThat(seen()).containsExactly("a=RUNNING", "a=SUCCESS");
    }

    @Test
    void aRunThatIsNeverFoundIsLostAndTheOthersAreNot() throws Exception {
        pages.addAll(Collections.nCopies(9, "b=RUNNING"));
        pages.add("b=SUCCESS");
        singles.addAll(Collections.nCopies(8, "!404"));
        watch("a", "b");

        assertThat(lost()).containsExactly("a");
        assertThat(seen()).endsWith("b=SUCCESS");
    }

    @Test
    void aWordThatNobodyKnowsIsNeitherSuccessNorFailure() throws Exception {
        pages.addAll(List.of("a=QUEUED", "a=TERMINATED."));
        watch("a");

        assertThat(seen()).containsExactly("a=QUEUED", "a=TERMINATED");
        assertThat(news.stream().filter(JobNews.Seen.class::isInstance).map(seen -> ((JobNews.Seen) seen).run().state()))
                .containsOnly(Run.State.OTHER);
    }

    @Test
    void aServiceThatStaysAwayIsAskedOnAndOnAndTheWatchingGoesOn() throws Exception {
        Instant begin = clock.instant();
        pages.add("a=RUNNING");
        pages.addAll(Collections.nCopies(12, "!503"));
        pages.addAll(List.of("a=RUNNING", "a=SUCCESS"));
        watch("a");

        assertThat(pauses).containsExactly(
                1000L, 2000L, 4000L, 8000L, 16_000L, 32_000L, 60_000L, 60_000L, 60_000L, 60_000L, 60_000L, 60_000L,
                60_000L, 1500L);
        assertThat(lost()).isEmpty();
        assertThat(news.stream().filter(JobNews.Away.class::isInstance)).hasSize(12).allSatisfy(away ->
                assertThat(((JobNews.Away) away).lastSeen()).contains(begin));
        assertThat(seen()).endsWith("a=SUCCESS");
    }

    @Test
    void whatAProxySaysOnTheWayIsNoWordOfTheRun() throws Exception {
        pages.add("a=RUNNING");
        pages.addAll(List.of("!408", "!425", "!499", "!408", "!425", "!499", "!408", "!425", "!499"));
        pages.add("a=SUCCESS");
        watch("a");

        assertThat(lost()).isEmpty();
        assertThat(news.stream().filter(JobNews.Away.class::isInstance)).hasSize(9);
        assertThat(seen()).endsWith("a=SUCCESS");
    }

    @Test
    void aTokenThatMayNotReadIsNotAskedWithAgain() throws Exception {
        pages.add("!403");
        watch("a", "b");

        assertThat(lost()).containsExactly("a", "b");
        assertThat(asked).hasSize(1);
    }

    @Test
    void withoutARequestLeftNothingIsAskedUntilTheHourIsOver() throws Exception {
        Instant reset = clock.instant().plusSeconds(700);
        headers = limit(0, 700);
        pages.addAll(List.of("a=RUNNING", "a=SUCCESS"));
        watch("a");

        assertThat(pauses).containsExactly(0L, 300_000L, 300_000L, 100_000L);
        assertThat(asked).hasSize(2);
        assertThat(news).contains(new JobNews.Paused(reset));
    }

    @Test
    void tooManyRequestsAreWaitedOut() throws Exception {
        pages.addAll(List.of("!429", "!429", "a=SUCCESS"));
        watch("a");

        assertThat(pauses).containsExactly(60_000L, 60_000L);
        assertThat(news.stream().filter(JobNews.Away.class::isInstance)).isEmpty();
        assertThat(lost()).isEmpty();
    }

    @Test
    void scarceRequestsAreSharedByAllJobs() throws Exception {
        sharers = 3;
        headers = limit(59, 1200);
        pages.addAll(List.of("a=RUNNING", "a=SUCCESS"));
        watch("a");

        assertThat(pauses).containsExactly(60_000L);
    }

    @Test
    void aNewRunOfTheJobIsLookedAtOftenAgain() throws Exception {
        pages.addAll(Collections.nCopies(8, "a=RUNNING b=RUNNING"));
        pages.add("a=SUCCESS b=SUCCESS");
        try (ScriptedServer server = ScriptedServer.start(this::answer)) {
            JobWatcher watcher = watcher(server);
            watcher.follow("a");
            onPause = () -> {
                if (pauses.size() == 5) {
                    watcher.follow("b");
                }
            };
            watcher.watch(news::add);
        }

        assertThat(pauses).containsExactly(1000L, 1500L, 2250L, 3375L, 5062L, 1000L, 1500L, 2250L);
    }

    @Test
    void anInterruptEndsTheWatchingWithoutAWord() throws Exception {
        pages.addAll(Collections.nCopies(3, "a=RUNNING"));
        onPause = () -> Thread.currentThread().interrupt();

        assertThatThrownBy(() -> watch("a")).isInstanceOf(InterruptedException.class);
        assertThat(news.stream().filter(JobNews.Away.class::isInstance)).isEmpty();
    }

    private void watch(String... runIds) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(this::answer)) {
            JobWatcher watcher = watcher(server);
            Arrays.stream(runIds).forEach(watcher::follow);
            watcher.watch(news::add);
        }
    }

    private JobWatcher watcher(ScriptedServer server) {
        Settings plain = TestClients.settings(TestClients.PATIENT, Map.of());
        Settings settings = new Settings(plain.limits(), plain.environment(), plain.userAgent(), clock, plain.pause());
        Credentials credentials = new Credentials(server.address(), TestClients.TOKEN);
        return new JobWatcher(new NorthflankClient(credentials, settings), JOB, this::pause, clock, () -> sharers);
    }

    private void pause(Duration time) {
        pauses.add(time.toMillis());
        clock.pass(time);
        headers = clock.instant().isBefore(Instant.parse("2026-11-24T15:11:40Z")) ? headers : new String[0];
        onPause.run();
    }

    private void answer(Call call) throws IOException {
        String path = call.request().path();
        asked.add(path);
        boolean page = path.contains("per_page");
        String next = page ? pages.remove() : singles.remove();
        if (next.startsWith("!")) {
            call.answer(Integer.parseInt(next.substring(1)), "", headers);
        } else if (page) {
            String runs = Arrays.stream(next.split(" "))
                    .filter(run -> !run.isEmpty())
                    .map(JobWatcherTest::run)
                    .collect(Collectors.joining(","));
            call.answer(200, "{\"data\":{\"runs\":[" + runs + "]}}", headers);
        } else {
            call.answer(200, "{\"data\":" + run(next) + "}", headers);
        }
    }

    /** A run "id=STATUS"; known ends conclude it, and so does a dot. */
    private static String run(String text) {
        String[] parts = text.split("=");
        boolean concluded = parts[1].matches("SUCCESS|FAILED|.*\\.");
        return "{\"id\":\"" + parts[0] + "\",\"status\":\"" + parts[1].replace(".", "") + "\",\"concluded\":" + concluded + "}";
    }

    private List<String> seen() {
        return news.stream()
                .flatMap(one -> one instanceof JobNews.Seen(Run run)
                        ? Optional.of(run.id() + "=" + run.status()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    private List<String> lost() {
        return news.stream()
                .flatMap(one -> one instanceof JobNews.Lost lost
                        ? Optional.of(lost.runId()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    private static String[] limit(int remaining, int seconds) {
        return new String[] {
            "x-ratelimit-limit: 1000", "x-ratelimit-remaining: " + remaining, "x-ratelimit-reset: " + seconds
        };
    }
}
