package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One preset launched twice at once is one POST, whichever processes do it; what is meant twice is sent twice. */
class LaunchGateTest {
    private static final String PRESET = """
            {"slipway":1,"id":"preset-1","name":"nightly","target":{"project":"p","job":"j"}}
            """;

    @TempDir
    Path home;

    private final AtomicInteger arrived = new AtomicInteger();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @BeforeEach
    void store() throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("presets")).resolve("nightly.json"), PRESET);
    }

    /** A server that nobody waits for any more does not wait either. */
    @AfterEach
    void letGo() {
        release.countDown();
    }

    @Test
    void aPresetThatAnotherProcessIsLaunchingIsRefusedUnlessItIsMeant() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(ScriptedServer.forPosts(this::answerTheFirstLate));
                OwnProcess other = process(server, "launch", "nightly")) {
            assertThat(first.await(30, TimeUnit.SECONDS)).as(other.err()).isTrue();
            Shell shell = shell(server).input("{}");

            Shell.Result refused = shell.run("launch", "nightly", "-o", "json");
            assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
            JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(refused.out());
            String inFlight = newest(shell).text("launchId").orElseThrow();
            assertThat(json.text("outcome")).contains("invalid");
            assertThat(json.text("message").orElseThrow())
                    .contains("Nothing was sent", "being launched already", inFlight, "--yes");
            assertThat(json.member("launchId")).contains(new JsonValue.Null());
            assertThat(refused.err()).contains(inFlight, "--yes");
            assertThat(server.posts()).hasSize(1);

            assertThat(shell.run("launch", "-", "-p", "p", "-j", "j").exitCode()).as("a file is none").isZero();
            assertThat(shell.run("launch", home.resolve("presets/nightly.json").toString()).exitCode())
                    .as("neither is a preset's file")
                    .isZero();
            assertThat(shell.run("launch", "nightly", "-j", "other").exitCode()).as("another job").isZero();
            assertThat(server.posts()).hasSize(4);

            assertThat(shell.run("launch", "nightly", "--yes").exitCode()).isZero();
            assertThat(server.posts()).hasSize(5);

            release.countDown();
            assertThat(other.exitCode()).as(other.err()).isZero();
            assertThat(shell.run("launch", "nightly").exitCode()).as("one after the other").isZero();
            assertThat(server.posts()).hasSize(6);
        }
    }

    @Test
    void ofThreeProcessesAtOnceOneLaunches() throws Exception {
        int callers = 3;
        try (ScriptedServer server = ScriptedServer.start(ScriptedServer.forPosts(this::answerTheFirstLate))) {
            List<OwnProcess> processes = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                processes.add(process(server, "launch", "nightly"));
            }
            try {
                for (OwnProcess refused : allButTheFirstToArrive(processes)) {
                    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
                }
                release.countDown();
                List<Integer> codes = new ArrayList<>();
                for (OwnProcess one : processes) {
                    codes.add(one.exitCode());
                }
                assertThat(codes).containsExactlyInAnyOrder(0, 2, 2);
                assertThat(server.posts()).hasSize(1);
            } finally {
                release.countDown();
                for (OwnProcess one : processes) {
                    one.close();
                }
            }
        }
    }

    /** The one whose launch is not answered yet goes on; the others come to their end before it. */
    private static List<OwnProcess> allButTheFirstToArrive(List<OwnProcess> processes) throws InterruptedException {
        CountDownLatch others = new CountDownLatch(processes.size() - 1);
        processes.forEach(one -> one.onEnd(others::countDown));
        assertThat(others.await(60, TimeUnit.SECONDS)).as("all but one end").isTrue();
        return processes.stream().filter(one -> !one.isAlive()).toList();
    }

    @Test
    void aLaunchWhoseProcessWasKilledIsDecidedAboutFirst() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(ScriptedServer.forPosts(this::answerTheFirstLate))) {
            try (OwnProcess other = process(server, "launch", "nightly")) {
                assertThat(first.await(30, TimeUnit.SECONDS)).as(other.err()).isTrue();
            }
            Shell shell = shell(server);

            Shell.Result refused = shell.run("launch", "nightly", "-o", "json");
            String lost = newest(shell).text("launchId").orElseThrow();
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(((JsonValue.Obj) JsonReader.read(refused.out())).text("message").orElseThrow())
                    .contains("may have started a run", "slipway history resolve " + lost, "--none", "--yes");
            assertThat(server.posts()).hasSize(1);

            assertThat(shell.run("history", "resolve", lost, "--none").exitCode()).isZero();
            assertThat(shell.run("launch", "nightly").exitCode()).isZero();
            assertThat(server.posts()).hasSize(2);
        }
    }

    @Test
    void anUnknownOutcomeIsDecidedAboutFirstUnlessAnotherIsMeant() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(ScriptedServer.forPosts(call ->
                call.readBody().answer(arrived.incrementAndGet() == 1 ? 500 : 200, RecordingServer.ANSWER)))) {
            Shell shell = shell(server).input("{}");
            assertThat(shell.run("launch", "nightly").exitCode()).isEqualTo(5);

            assertThat(shell.run("launch", "nightly").exitCode()).isEqualTo(2);
            assertThat(shell.run("launch", "-", "-p", "p", "-j", "j").exitCode()).as("files are not held").isZero();
            assertThat(shell.run("launch", "nightly").exitCode()).as("a file is another launch").isEqualTo(2);
            assertThat(server.posts()).hasSize(2);
            assertThat(shell.run("launch", "nightly", "--yes").exitCode()).isZero();
            assertThat(shell.run("launch", "nightly").exitCode()).as("the newest is known").isZero();
            assertThat(server.posts()).hasSize(4);
        }
    }

    @Test
    void anotherNameIsTheSamePreset() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(ScriptedServer.forPosts(call -> call.readBody().answer(500, "")))) {
            Shell shell = shell(server);
            assertThat(shell.run("launch", "nightly").exitCode()).isEqualTo(5);
            Files.writeString(home.resolve("presets/nightly.json"), PRESET.replace("\"nightly\"", "\"each night\""));

            assertThat(shell.run("launch", "each night").exitCode()).isEqualTo(2);
            assertThat(server.posts()).hasSize(1);
        }
    }

    /** The first launch is answered when the test says so, the others at once. */
    private void answerTheFirstLate(Call call) throws IOException {
        call.readBody();
        if (arrived.incrementAndGet() == 1) {
            first.countDown();
            await(release);
        }
        call.answer(200, RecordingServer.ANSWER);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("never released");
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonValue.Obj newest(Shell shell) throws Exception {
        JsonValue.Obj list = (JsonValue.Obj) JsonReader.read(shell.run("history", "list", "-o", "json").out());
        return list.objects("launches").getFirst();
    }

    private Shell shell(ScriptedServer server) {
        return new Shell(home)
                .with("SLIPWAY_HOST", server.address().toString())
                .with("SLIPWAY_TOKEN", "t");
    }

    private OwnProcess process(ScriptedServer server, String... args) throws IOException {
        Map<String, String> environment = Map.of(
                "SLIPWAY_HOME", home.toString(), "SLIPWAY_HOST", server.address().toString(), "SLIPWAY_TOKEN", "t");
        return OwnProcess.start(home, environment, args);
    }
}
