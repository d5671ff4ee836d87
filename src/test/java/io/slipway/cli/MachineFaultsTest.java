package io.slipway.cli;

import static io.slipway.northflank.scripted.ScriptedServer.forPosts;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.TightHistory;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.sandbox.MovingClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole launches on a machine that fails: what cannot be recorded is not sent, and what was recorded stays. */
class MachineFaultsTest {
    private static final String STARTED = "{\"data\":{\"id\":\"run-1\",\"runName\":\"job-1\"}}";
    /** Long for a test, and far less than an operator waits. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private ScriptedServer server;

    @BeforeEach
    void start() throws Exception {
        server = ScriptedServer.start(forPosts(call -> call.readBody().answer(200, STARTED)));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void aFullDisk() throws Exception {
        assertThat(launch(shell()).exitCode()).isZero();
        Shell full = shell().recordingIn((file, told) -> TightHistory.onDiskOf(pages(), file, told));

        refused(launch(full.input(big())), "the disk is full", 1);
        assertThat(launches()).as("what was there is readable, and the failed one left nothing").hasSize(1);
        assertThat(launch(shell()).exitCode()).as("with room again").isZero();
    }

    /** As many as there are: an insert that needs one more does not find it. */
    private int pages() {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home().resolve("history.db"));
                Statement statement = database.createStatement();
                var count = statement.executeQuery("PRAGMA page_count")) {
            return count.getInt(1);
        } catch (java.sql.SQLException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String big() {
        return "{\"runtimeEnvironment\":{\"" + "A".repeat(20_000) + "\":\"b\"}}";
    }

    @Test
    void aFolderThatCannotBeMade() throws Exception {
        Files.writeString(folder.resolve("data"), "a file, where the folder should be");

        Shell.Result result = launch(shell());
        refused(result, "may not be written", 0);
        assertThat(result.err()).contains(home().toString(), "SLIPWAY_HOME").hasLineCount(1);
        assertThat(launch(shell(), "--output", "json").out()).contains("\"outcome\": \"notSent\"");
        assertThat(Files.readString(folder.resolve("data"))).startsWith("a file");
    }

    @Test
    void aRecordThatMayNotBeWritten() throws Exception {
        assertThat(launch(shell()).exitCode()).isZero();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home().resolve("history.db"));
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("CREATE TRIGGER broken BEFORE INSERT ON launches BEGIN SELECT RAISE(ABORT, 'read-only'); END");
        }

        refused(launch(shell()), "read-only", 1);
        assertThat(launches()).hasSize(1);
    }

    @Test
    void aRecordThatAnotherProgramKeepsLocked() throws Exception {
        assertThat(launch(shell()).exitCode()).isZero();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home().resolve("history.db"));
                Statement lock = other.createStatement()) {
            lock.execute("PRAGMA locking_mode = EXCLUSIVE");
            lock.execute("BEGIN EXCLUSIVE");
            long begun = System.nanoTime();
            Shell brief = shell().recordingIn(
                    (file, told) -> TightHistory.patientFor(Duration.ofMillis(500), file, told));

            refused(launch(brief), "another program keeps it locked", 1);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
            lock.execute("ROLLBACK");
        }
        assertThat(launches()).hasSize(1);
        assertThat(launch(shell()).exitCode()).as("once it is free").isZero();
    }

    @Test
    void aRecordThatIsLostBeforeTheRequestLeaves() throws Exception {
        storePreset();
        assertThat(shell().run("launch", "nightly").exitCode()).isZero();
        execute("CREATE TRIGGER broken BEFORE UPDATE OF sent_at ON launches BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END");

        refused(shell().run("launch", "nightly"), "the disk is gone", 1);
        assertThat(launches().getFirst().text("outcome")).contains("notSent");
        execute("DROP TRIGGER broken");
        assertThat(shell().run("launch", "nightly").exitCode()).as("what was not sent holds nothing up").isZero();
    }

    private void storePreset() throws Exception {
        Files.createDirectories(home().resolve("presets"));
        Files.writeString(home().resolve("presets/a.json"), """
                {"slipway":1,"id":"preset-1","name":"nightly","target":{"project":"p","job":"j"}}
                """);
    }

    @Test
    void aRecordThatIsLostInTheMiddle() throws Exception {
        server.close();
        server = ScriptedServer.start(forPosts(call -> {
            call.readBody();
            execute("CREATE TRIGGER broken BEFORE UPDATE ON launches BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END");
            call.answer(200, STARTED);
        }));

        Shell.Result text = launch(shell());
        assertThat(text.exitCode()).as("the run was started, whatever the record says").isZero();
        assertThat(text.out()).contains("id: run-1", "runName: job-1");
        assertThat(text.err()).contains("could not be recorded", "the disk is gone");
        assertThat(launches().getFirst().text("outcome")).contains("unknown");
        assertThat(server.posts()).hasSize(1);
        assertThat(text.err()).contains("slipway history resolve " + launches().getFirst().text("launchId").orElseThrow() + " --run run-1");
        execute("DROP TRIGGER broken");
        assertThat(launches()).as("the record itself is whole").hasSize(1);
    }

    @Test
    void aClockThatIsSetBackByADay() throws Exception {
        MovingClock clock = new MovingClock();
        storePreset();
        Shell shell = shell().at(clock);
        assertThat(shell.run("launch", "nightly").exitCode()).isZero();
        clock.pass(Duration.ofDays(-1));
        assertThat(shell.run("launch", "nightly").exitCode()).as("no launch of tomorrow holds it up").isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(launch(shell).exitCode()).isZero();

        List<JsonValue.Obj> launches = launches();
        assertThat(launches).extracting(one -> one.text("preparedAt").orElseThrow()).as("by the time that is shown").containsExactly(
                "2026-11-24T15:00:00Z", "2026-11-23T15:00:01Z", "2026-11-23T15:00:00Z");
        assertThat(launches).extracting(one -> one.text("launchId").orElseThrow()).doesNotHaveDuplicates();
        assertThat(server.posts()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"launch - --sandbox, 4", "runs --sandbox, 4", "sandbox, 2"})
    void aSandboxWithoutAFolder(String command, int code) throws Exception {
        Files.createDirectories(home());
        Files.writeString(home().resolve("sandbox"), "a file, where the folder should be");
        Shell.Result result = shell().run(command.split(" "));

        assertThat(result.exitCode()).as(result.err()).isEqualTo(code);
        assertThat(result.err()).contains("The sandbox cannot start", "sandbox").doesNotContain("unexpected", "port");
    }

    @Test
    void aSandboxWithoutItsJournal() throws Exception {
        Files.createDirectories(home().resolve("sandbox/runs.jsonl"));
        Shell.Result result = shell().run("launch", "-", "--sandbox");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(result.err()).contains("The sandbox cannot start").doesNotContain("unexpected");
    }

    @Test
    void aStopWhileTheSandboxStarts() throws Exception {
        Thread.currentThread().interrupt();
        Shell.Result result = shell().run("launch", "-", "--sandbox");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(result.err()).contains("Nothing was sent. The waiting was stopped.");
    }

    @Test
    void aRecordThatIsNone() throws Exception {
        Files.createDirectories(home());
        Files.writeString(home().resolve("history.db"), "no record of launches at all, whatever its name says");
        try (OwnProcess process = OwnProcess.start(folder, Map.of("SLIPWAY_HOME", home().toString()), "history", "list")) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.err())
                    .contains("Nothing could be read of the damaged record", "The record of launches was damaged")
                    .doesNotContain("Exception", "\tat ", "salvaged");
        }
    }

    private void refused(Shell.Result result, String words, int postsBefore) {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("Nothing was sent, because the launch could not be recorded", words, "launch again")
                .doesNotContain("Exception", "\tat ");
        assertThat(server.posts()).as("nothing was sent").hasSize(postsBefore);
    }

    private Shell.Result launch(Shell shell, String... options) {
        return shell.run(Stream.concat(Stream.of("launch", "-", "-p", "p", "-j", "j"), Stream.of(options)).toArray(String[]::new));
    }

    private void execute(String sql) {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home().resolve("history.db"));
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<JsonValue.Obj> launches() throws Exception {
        String list = shell().run("history", "list", "-o", "json").out();
        return ((JsonValue.Obj) JsonReader.read(list)).objects("launches");
    }

    private Path home() {
        return folder.resolve("data");
    }

    private Shell shell() {
        return new Shell(home())
                .with("SLIPWAY_HOST", server.address().toString())
                .with("SLIPWAY_TOKEN", "t")
                .input("{}");
    }
}
