package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.SqliteHistory;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.sandbox.wire.Received;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a launch says on standard error before it is made: runs it overlaps with, rights, requests. */
class BeforeLaunchTest {
    private static final Target JOB = Target.of("default-project", "long-running-import");
    private static final String TOKEN = "nf-canary-4711";

    @TempDir
    Path home;

    private final List<Received> received = new CopyOnWriteArrayList<>();

    @Test
    void activeRunsAreToldByTheOneRequestThatIsMadeAnyway() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            Shell.Result first = launch(sandbox);
            String own = id(first);
            String other = TestClients.of(sandbox.address())
                    .launch(JOB, "{}".getBytes(StandardCharsets.UTF_8))
                    .id();
            received.clear();
            Shell.Result second = launch(sandbox);

            assertThat(first.err()).doesNotContain("active");
            assertThat(second.exitCode()).isZero();
            assertThat(second.err().lines().filter(line -> line.contains("active"))).singleElement().asString()
                    .startsWith("2 runs of this job are active, 1 of yours: ")
                    .contains("(" + own + ", yours)", "(" + other + ")");
            assertThat(members(second)).isEqualTo(members(first));
            assertThat(received).extracting(Received::method).containsExactly("GET", "POST");
        }
    }

    @Test
    void runsThatCannotBeReadAreNotSaidToBeNone() throws Exception {
        try (Sandbox sandbox = sandbox("403,GET /**/runs")) {
            Shell.Result result = launch(sandbox);

            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).contains("Whether runs of this job are active could not be read.");
        }
    }

    @Test
    void aRightThatWasMissingIsSaidBeforeTheNextLaunchUntilItIsThere() throws Exception {
        try (Sandbox sandbox = sandbox("403,DELETE /**,nth=1", "403,GET /**/logs,nth=1")) {
            String id = id(launch(sandbox));
            assertThat(run(sandbox, "abort", id).exitCode()).isEqualTo(3);
            assertThat(run(sandbox, "logs", id).exitCode()).isEqualTo(3);
            assertThat(launch(sandbox).err())
                    .contains("may start runs but not abort them", "may start runs but not read their logs");

            assertThat(run(sandbox, "logs", id).exitCode()).isZero();
            assertThat(run(sandbox, "abort", id).exitCode()).isZero();
            assertThat(launch(sandbox).err()).doesNotContain("may start runs");
            assertThat(Files.readString(home.resolve("rights.json"))).doesNotContain("canary");
        }
    }

    @Test
    void requestsThatAreUsedUpAreSaidAndTheLaunchIsTriedAllTheSame() throws Exception {
        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.in(home.resolve("sandbox")).withRecorder(received::add).withRequestsPerHour(1))) {
            Shell.Result result = launch(sandbox);

            assertThat(result.err()).contains("No requests are left until ");
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(received).extracting(Received::method).containsExactly("GET", "POST");
        }
    }

    @Test
    void anAbortMarksTheLaunchThatStartedTheRun() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            String id = id(launch(sandbox));
            launch(sandbox);
            run(sandbox, "abort", id);
        }
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            assertThat(history.newest(2)).extracting(launch -> launch.trail().abortedAt().isPresent())
                    .containsExactly(false, true);
            assertThat(history.ofRun(JOB, "none")).map(LaunchRecord::launchId).isEmpty();
        }
    }

    @Test
    void anAbortWithoutARecordMakesNone() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            String id = TestClients.of(sandbox.address())
                    .launch(JOB, "{}".getBytes(StandardCharsets.UTF_8))
                    .id();
            assertThat(run(sandbox, "abort", id).exitCode()).isZero();
        }
        assertThat(home.resolve("history.db")).doesNotExist();
    }

    private Sandbox sandbox(String... faults) throws Exception {
        return Sandbox.start(
                SandboxOptions.in(home.resolve("sandbox")).withRecorder(received::add).withFaults(faults));
    }

    private Shell.Result launch(Sandbox sandbox) {
        return run(sandbox, "launch", "-", "-o", "json");
    }

    private Shell.Result run(Sandbox sandbox, String... command) {
        String[] job = {"-p", JOB.project(), "-j", JOB.job()};
        String[] all = new String[command.length + job.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(job, 0, all, command.length, job.length);
        return new Shell(home)
                .with("SLIPWAY_HOST", sandbox.address().toString())
                .with("SLIPWAY_TOKEN", TOKEN)
                .input("{}")
                .run(all);
    }

    private static String id(Shell.Result launched) throws Exception {
        return ((JsonValue.Obj) JsonReader.read(launched.out())).text("id").orElseThrow();
    }

    private static List<String> members(Shell.Result launched) throws Exception {
        return ((JsonValue.Obj) JsonReader.read(launched.out()))
                .members().stream().map(JsonValue.Member::name).toList();
    }
}
