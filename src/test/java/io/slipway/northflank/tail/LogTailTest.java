package io.slipway.northflank.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.FastClock;
import io.slipway.northflank.scripted.Received;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedSocket;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.Target;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the tail says and asks, request by request. */
class LogTailTest {
    private static final Target JOB = Target.of("p", "j");
    private static final String WELCOME = "{\"type\":\"init\",\"data\":{\"auth\":\"successful\"}}";

    /** It stands still but for pauses, unless a test is about waiting on a socket. */
    private FastClock clock = new FastClock(0);
    private final List<Long> pauses = new ArrayList<>();
    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
    private final List<String> greetings = Collections.synchronizedList(new ArrayList<>());
    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    private final List<TailState> states = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger sockets = new AtomicInteger();
    private volatile boolean concluded;
    private volatile String[] headers = {};
    private volatile List<Received> received = List.of();

    /** What a script does with a socket: the first is number 1. */
    @FunctionalInterface
    private interface Socket {
        void play(int number, Call call) throws IOException;
    }

    @Test
    void theTokenIsInTheFirstMessageAndInNoHeader() throws Exception {
        follow((number, call) -> {
            ScriptedSocket socket = welcomed(call);
            concluded = true;
            socket.close(1000);
        });

        Received handshake = handshakes().getFirst();
        assertThat(handshake.path()).isEqualTo("/v1/projects/p/jobs/j/logs?queryType=tail&runId=r");
        assertThat(handshake.header("authorization")).isEmpty();
        assertThat(handshake.toString()).doesNotContain(TestClients.TOKEN);
        assertThat(greetings).containsExactly("{\"type\":\"init\",\"data\":{\"auth\":{\"type\":\"apiToken\",\"apiToken\":\""
                + TestClients.TOKEN + "\"}}}");
    }

    @Test
    void whatIsMissedBetweenTwoSocketsIsReadByTimeAndNothingTwice() throws Exception {
        TailEnd end = follow((number, call) -> {
            ScriptedSocket socket = welcomed(call);
            if (number == 1) {
                written.addAll(List.of("1", "2"));
                socket.send(lines("1", "2"));
                written.add("3");
                socket.close(1001);
            } else {
                socket.send(lines("2", "3", "4"));
                written.addAll(List.of("4", "5"));
                concluded = true;
                socket.close(1000);
            }
        });

        assertThat(end).isInstanceOf(TailEnd.Concluded.class);
        assertThat(shown).containsExactly("1", "2", "3", "4", "5");
        assertThat(pauses).startsWith(0L, 1000L);
    }

    @Test
    void itTellsHowLinesCome() throws Exception {
        follow((number, call) -> {
            ScriptedSocket socket = welcomed(call);
            if (number == 1) {
                socket.close(1001);
            } else {
                concluded = true;
                socket.close(1000);
            }
        });

        assertThat(states).startsWith(
                new TailState.Begun(true),
                new TailState.Live(),
                new TailState.Reconnecting(Instant.parse("2026-11-24T15:00:01Z")),
                new TailState.Live());
    }

    @Test
    void itTellsThatLinesAreAskedForWhereThereIsNoSocket() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        follow((number, call) -> call.answer(403, ""), run -> concluded = looks.incrementAndGet() == 4);

        assertThat(states).contains(new TailState.Polling()).doesNotContain(new TailState.Live());
    }

    @Test
    void whoFollowsAgainAfterTroubleIsShownNothingTwice() throws Exception {
        written.addAll(List.of("1", "2"));
        AtomicInteger looks = new AtomicInteger();
        try (ScriptedServer server = ScriptedServer.start(call -> {
            if (call.request().path().contains("queryType=tail")) {
                call.answer(403, "");
            } else if (looks.get() >= 3 && looks.get() < 20) {
                looks.incrementAndGet();
                call.answer(500, "");
            } else if (call.request().path().contains("/logs")) {
                call.answer(200, "{\"data\":" + array(written) + "}");
            } else {
                looks.incrementAndGet();
                run(call);
            }
        })) {
            RunTail tail = new LogTail(client(server), this::pause, clock).open(
                    JOB, "r", 1000, new LogTail.Listener(line -> shown.add(line.log()), gap -> {}, run -> {}, states::add));
            assertThat(tail.follow(Optional.empty())).isInstanceOf(TailEnd.Lost.class);
            assertThat(shown).containsExactly("1", "2");

            written.add("3");
            concluded = true;
            looks.set(20);
            assertThat(tail.follow(Optional.empty())).isInstanceOf(TailEnd.Concluded.class);
            assertThat(shown).containsExactly("1", "2", "3");
        }
    }

    @Test
    void socketsAreTriedEverLessOftenAndLinesAskedForMeanwhile() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        follow((number, call) -> call.reset(), run -> {
            written.add(String.valueOf(looks.incrementAndGet()));
            concluded = looks.get() == 9;
        });

        assertThat(shown).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(handshakes()).hasSizeGreaterThan(2);
        assertThat(pauses.stream().mapToLong(pause -> pause).sum()).isGreaterThan(15_000);
    }

    @Test
    void aSocketThatIsRefusedIsNotTriedAgain() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        TailEnd end = follow((number, call) -> call.answer(403, ""), run -> {
            written.add(String.valueOf(looks.incrementAndGet()));
            concluded = looks.get() == 8;
        });

        assertThat(end).isInstanceOf(TailEnd.Concluded.class);
        assertThat(shown).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(handshakes()).hasSize(1);
        assertThat(pauses.subList(0, 7)).isSorted();
    }

    @Test
    void aTokenThatTheSocketRefusesIsNotSentAgain() throws Exception {
        follow((number, call) -> {
            ScriptedSocket socket = call.upgrade();
            greetings.add(socket.read());
            concluded = true;
            socket.send("{\"type\":\"init\",\"data\":{\"message\":\"no\"}}");
        });

        assertThat(handshakes()).hasSize(1);
    }

    @Test
    void requestsAreSpreadWhenTheyGetScarce() throws Exception {
        headers = new String[] {"x-ratelimit-limit: 1000", "x-ratelimit-remaining: 9", "x-ratelimit-reset: 600"};
        AtomicInteger looks = new AtomicInteger();
        follow((number, call) -> call.answer(404, ""), run -> concluded = looks.incrementAndGet() == 4);

        assertThat(pauses).filteredOn(pause -> pause > 50_000).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aSocketThatDiedWithoutAWordIsFoundOut() throws Exception {
        clock = new FastClock(100);
        AtomicInteger looks = new AtomicInteger();
        follow((number, call) -> {
            ScriptedSocket socket = welcomed(call);
            if (number == 1) {
                socket.send(lines("1"));
                call.awaitEnd();
            } else {
                concluded = true;
                call.close();
            }
        }, run -> {
            if (looks.incrementAndGet() == 4) {
                written.add("2");
            }
        });

        assertThat(shown).containsExactly("1", "2");
        assertThat(handshakes()).hasSize(2);
    }

    @Test
    void aTokenThatMayNotReadLinesIsToldSo() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
            if (call.request().path().contains("/logs")) {
                call.answer(403, "{\"error\":{\"message\":\"View Instance Logs is missing\"}}");
            } else {
                run(call);
            }
        })) {
            assertThat(tail(server, Optional.empty())).isInstanceOfSatisfying(TailEnd.Refused.class, refused -> {
                assertThat(refused.why().status()).isEqualTo(403);
                assertThat(refused.last()).isPresent();
            });
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void aServiceThatStaysAwayIsLost() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(500, ""))) {
            assertThat(tail(server, Optional.empty()))
                    .isInstanceOfSatisfying(TailEnd.Lost.class, lost -> assertThat(lost.why())
                            .isInstanceOf(ApiException.NoAnswer.class));
            assertThat(pauses).hasSize(7);
        }
    }

    @Test
    void whoIsInterruptedStops() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(this::run)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> tail(server, Optional.empty())).isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    private TailEnd follow(Socket script) throws Exception {
        return follow(script, run -> {});
    }

    private TailEnd follow(Socket script, ScriptedServer.Script beforeRun) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
            if (call.request().path().contains("queryType=tail")) {
                script.play(sockets.incrementAndGet(), call);
            } else if (call.request().path().contains("/logs")) {
                call.answer(200, "{\"data\":" + array(written) + "}", headers);
            } else {
                beforeRun.play(call);
                run(call);
            }
        })) {
            TailEnd end = tail(server, Optional.of(Duration.ofHours(2)));
            received = server.received();
            return end;
        }
    }

    private NorthflankClient client(ScriptedServer server) {
        Settings plain = TestClients.settings(TestClients.PATIENT, Map.of());
        Settings settings = new Settings(plain.limits(), Map.of(), plain.userAgent(), clock, plain.pause());
        return new NorthflankClient(new Credentials(server.address(), TestClients.TOKEN), settings);
    }

    private TailEnd tail(ScriptedServer server, Optional<Duration> limit) throws InterruptedException {
        return new LogTail(client(server), this::pause, clock).follow(
                JOB, "r", 1000, limit, new LogTail.Listener(line -> shown.add(line.log()), gap -> {}, run -> {}, states::add));
    }

    private void pause(Duration time) {
        pauses.add(time.toMillis());
        clock.skip(time);
    }

    private void run(Call call) throws IOException {
        call.answer(
                200,
                "{\"data\":{\"id\":\"r\",\"status\":\"" + (concluded ? "SUCCESS" : "RUNNING") + "\",\"concluded\":"
                        + concluded + ",\"startedAt\":\"2026-11-24T15:00:00Z\"}}",
                headers);
    }

    private ScriptedSocket welcomed(Call call) throws IOException {
        ScriptedSocket socket = call.upgrade();
        greetings.add(socket.read());
        socket.send(WELCOME);
        return socket;
    }

    private List<Received> handshakes() {
        return received.stream().filter(request -> request.path().contains("queryType=tail")).toList();
    }

    private static String lines(String... texts) {
        return "{\"type\":\"log-lines\",\"data\":" + array(List.of(texts)) + "}";
    }

    /** Line 5 was written in the fifth second. */
    private static String array(List<String> texts) {
        return List.copyOf(texts).stream()
                .map(text -> "{\"containerId\":\"c\",\"ts\":\"2026-11-24T15:00:0" + text + "Z\",\"log\":\"stdout F " + text + "\"}")
                .toList()
                .toString();
    }
}
