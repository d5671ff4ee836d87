package io.slipway.launch;

import static io.slipway.launch.LaunchFaultsTest.REQUEST;
import static io.slipway.launch.LaunchFaultsTest.described;
import static io.slipway.launch.LaunchFaultsTest.service;
import static io.slipway.northflank.scripted.ScriptedServer.forPosts;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.Received;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.storage.FilesBelow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of a launch: rules, baseline, record, request, outcome. */
class LaunchServiceTest {
    private static final String ACCEPTED = "{\"data\":{\"id\":\"run-1\",\"runName\":\"example-job-1\"}}";

    private static final String RUNS =
            "{\"data\":{\"runs\":[{\"id\":\"run-0\",\"status\":\"RUNNING\",\"concluded\":false}]}}";

    @TempDir
    Path folder;

    @Test
    void theRecordIsOnDiskBeforeTheRequestArrives() throws Exception {
        AtomicReference<RecordedOutcome> seen = new AtomicReference<>();
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> {
                    seen.set(recordedElsewhere());
                    call.readBody().answer(200, ACCEPTED);
                }));
                SqliteHistory history = new SqliteHistory(file())) {
            List<LaunchStage> stages = new ArrayList<>();

            LaunchResult result = service(TestClients.of(server.address()), history).launch(REQUEST, stages::add);

            assertThat(described(result.outcome())).startsWith("accepted");
            assertThat(seen).hasValue(RecordedOutcome.SENT);
            assertThat(stages)
                    .containsExactly(LaunchStage.READING_RUNS, LaunchStage.RECORDING, LaunchStage.SENDING);
            LaunchRecord recorded = history.find("launch-1").orElseThrow();
            assertThat(recorded.runId()).isEqualTo("run-1");
            assertThat(recorded.request()).isEqualTo("{\"runtimeEnvironment\":{\"VARIABLE_1\":\"abcdef\"}}");
        }
    }

    /** Another process would see the same. */
    private RecordedOutcome recordedElsewhere() {
        try (SqliteHistory other = new SqliteHistory(file())) {
            return other.newest(1).getFirst().outcome();
        } catch (io.slipway.history.HistoryException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theRunsThatAreThereAreToldBeforeAnythingIsSent() throws Exception {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        try (ScriptedServer server = ScriptedServer.start(call -> {
                    events.add(call.request().method());
                    call.readBody().answer(200, call.request().method().equals("POST") ? ACCEPTED : RUNS);
                });
                SqliteHistory history = new SqliteHistory(file())) {
            service(TestClients.of(server.address()), history).launch(REQUEST, stage -> {}, there ->
                    events.add(there.map(runs -> runs.getFirst().id()).orElse("none")));
        }
        assertThat(events).containsExactly("GET", "run-0", "POST");
    }

    @Test
    void theLastRequestOfTheHourIsLeftToTheLaunch() throws Exception {
        String[] oneLeft = {"x-ratelimit-limit: 1000", "x-ratelimit-remaining: 1", "x-ratelimit-reset: 3600"};
        try (ScriptedServer server = ScriptedServer.start(call -> call.readBody()
                        .answer(200, call.request().method().equals("POST") ? ACCEPTED : RUNS, oneLeft));
                SqliteHistory history = new SqliteHistory(file())) {
            NorthflankClient northflank = TestClients.of(server.address());
            northflank.runs(REQUEST.spec().target(), 1);
            List<Boolean> told = new ArrayList<>();

            LaunchResult result = service(northflank, history)
                    .launch(REQUEST, stage -> {}, there -> told.add(there.isPresent()));

            assertThat(described(result.outcome())).startsWith("accepted");
            assertThat(result.baseline()).isEmpty();
            assertThat(told).containsExactly(false);
            assertThat(server.received()).extracting(Received::method).containsExactly("GET", "POST");
        }
    }

    @Test
    void whatCannotBeRecordedIsNotLaunched() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> call.readBody().answer(200, ACCEPTED)));
                SqliteHistory history = new SqliteHistory(folder)) {

            LaunchResult result = service(TestClients.of(server.address()), history).launch(REQUEST, stage -> {});

            assertThat(described(result.outcome())).isEqualTo("notRecorded");
            assertThat(server.posts()).isEmpty();
        }
    }

    @Test
    void aLaunchIsNotSentWhileTheRecordIsOfANewerSlipway() throws Exception {
        try (SqliteHistory history = new SqliteHistory(file())) {
            history.newest(1);
        }
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = database.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> call.readBody().answer(200, ACCEPTED)));
                SqliteHistory history = new SqliteHistory(file())) {

            LaunchResult result = service(TestClients.of(server.address()), history).launch(REQUEST, stage -> {});

            assertThat(described(result.outcome())).isEqualTo("notRecorded");
            assertThat(server.posts()).isEmpty();
        }
    }

    @Test
    void aDamagedRecordIsSetAsideAndTheLaunchIsMade() throws Exception {
        Files.writeString(file(), "no database ".repeat(500));
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> call.readBody().answer(200, ACCEPTED)));
                SqliteHistory history = new SqliteHistory(file())) {

            LaunchResult result = service(TestClients.of(server.address()), history).launch(REQUEST, stage -> {});

            assertThat(described(result.outcome())).startsWith("accepted");
            assertThat(history.newest(5)).hasSize(1);
        }
    }

    @Test
    void anIdIsLaunchedOnce() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> call.readBody().answer(200, ACCEPTED)));
                SqliteHistory history = new SqliteHistory(file())) {
            LaunchService service = service(TestClients.of(server.address()), history);

            service.launch(REQUEST, stage -> {});
            LaunchResult again = service.launch(REQUEST, stage -> {});

            assertThat(described(again.outcome())).isEqualTo("notRecorded");
            assertThat(server.posts()).hasSize(1);
        }
    }

    @Test
    void aWrongLaunchReachesNobody() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, "{}"));
                SqliteHistory history = new SqliteHistory(file())) {
            LaunchRequest wrong = new LaunchRequest(RunSpec.EMPTY, "test", "", Known.NOTHING);

            LaunchResult result = service(TestClients.of(server.address()), history).launch(wrong, stage -> {});

            assertThat(result.outcome()).isInstanceOf(LaunchOutcome.Invalid.class);
            assertThat(server.received()).isEmpty();
            assertThat(history.newest(10)).isEmpty();
        }
    }

    @Test
    void theRunsThatWereThereAreTheBaseline() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
                    boolean post = call.request().method().equals("POST");
                    call.readBody().answer(200, post ? ACCEPTED : "{\"data\":{\"runs\":[{\"id\":\"a\"},{\"id\":\"b\"}]}}");
                });
                SqliteHistory history = new SqliteHistory(file())) {

            LaunchResult result = service(TestClients.of(server.address()), history).launch(REQUEST, stage -> {});

            assertThat(result.baseline().orElseThrow()).containsExactlyInAnyOrder("a", "b");
            assertThat(history.baseline("launch-1")).isEqualTo(result.baseline());
        }
    }

    @Test
    void aBaselineThatCannotBeReadBlocksNothing() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
                    boolean post = call.request().method().equals("POST");
                    call.readBody().answer(post ? 200 : 500, post ? ACCEPTED : "");
                });
                SqliteHistory history = new SqliteHistory(file())) {

            LaunchResult result = service(TestClients.of(server.address()), history).launch(REQUEST, stage -> {});

            assertThat(described(result.outcome())).startsWith("accepted");
            assertThat(result.baseline()).isEmpty();
        }
    }

    @Test
    void stoppingWhileItIsUnderWayLeavesItUnknown() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> {
                    call.readBody();
                    arrived.countDown();
                    call.awaitEnd();
                }));
                SqliteHistory history = new SqliteHistory(file())) {
            LaunchService service = service(TestClients.of(server.address()), history);
            CompletableFuture<LaunchResult> result = new CompletableFuture<>();
            Thread launching = Thread.ofVirtual().start(() -> result.complete(service.launch(REQUEST, stage -> {})));

            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            launching.interrupt();

            assertThat(described(result.get(20, TimeUnit.SECONDS).outcome())).isEqualTo("unknown STOPPED -");
            assertThat(server.posts()).hasSize(1);
            assertThat(history.find("launch-1").orElseThrow().outcome()).isEqualTo(RecordedOutcome.UNKNOWN);
        }
    }

    @Test
    void noSecretIsInTheRecordEvenWhenTheServiceQuotesIt() throws Exception {
        String value = "canary-value-8c1f";
        String content = "canary-file-line-1\ncanary-file-line-2";
        String base64 = FileData.ofText(content).base64();
        RunSpec spec = new RunSpec(
                Target.of("default-project", "example-job"),
                List.of(EnvVar.secret("PASSWORD", value)),
                List.of(new SecretFile("/etc/canary", FileData.ofText(content), "utf-8")),
                List.of(),
                "",
                RunSpec.EMPTY.deployment());
        String quoting = "{\"error\":{\"message\":\"No " + value + " and canary-file-line-1\",\"id\":\"" + value
                + "\",\"details\":[\"" + base64 + "\",\"" + "x".repeat(490) + value + "\"]}}";
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> refuse(call, quoting)));
                SqliteHistory history = new SqliteHistory(file())) {

            LaunchResult result = service(TestClients.of(server.address()), history)
                    .launch(new LaunchRequest(spec, "test", "", Known.NOTHING), stage -> {});

            assertThat(server.posts().getFirst().body()).contains(value, base64);
            assertThat(result.outcome().toString()).contains("No ********").doesNotContain("canary", base64);
            assertThat(FilesBelow.of(folder).whole()).contains("********").doesNotContain("canary-value", "canary-file", base64);
        }
    }

    private static void refuse(Call call, String body) throws java.io.IOException {
        call.readBody().answer(400, body);
    }

    private Path file() {
        return folder.resolve("history.db");
    }
}
