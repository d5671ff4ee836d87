package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code slipway runs}, {@code logs}, {@code abort} and {@code launch --follow} against the sandbox. */
class FollowCommandsTest {
    private static final String[] JOB = {"-p", "default-project", "-j", "example-job"};

    @TempDir
    Path home;

    @Test
    void runsAreListedNewestFirst() throws Exception {
        String id = launched("example-job");

        Shell.Result text = new Shell(home).run("runs", "--sandbox", "--limit", "3");
        Shell.Result json = new Shell(home).run("runs", "--sandbox", "-o", "json");

        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out().lines()).hasSize(3).first().asString().contains("RUNNING", "example-job-", id);
        assertThat(((JsonValue.Obj) JsonReader.read(json.out())).objects("runs").getFirst().text("id")).contains(id);
    }

    @Test
    void aFollowedLaunchShowsLinesAndEndsAsTheRunDoes() {
        Shell.Result result =
                new Shell(home).input("{}").run("launch", "-", "--sandbox", "-j", "always-fails", "--follow");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("starting always-fails-", "error: ").doesNotContain("\u001b", "stdout F");
        assertThat(result.err().lines().filter(line -> line.startsWith("starting"))).hasSize(1);
        assertThat(result.out()).contains("concluded: FAILED").doesNotContain("starting");
    }

    @Test
    void linesAreFoundByNameAndById() throws Exception {
        String id = launched("example-job");
        Shell.Result followed = new Shell(home).run("logs", id, "--sandbox", "--follow");
        String name = followed.out().replaceFirst("(?s)starting (\\S+) .*", "$1");

        Shell.Result last = new Shell(home).run("logs", name, "--sandbox", "-n", "2");
        Shell.Result json = new Shell(home).run("logs", name, "--sandbox", "-o", "json");

        assertThat(followed.exitCode()).as(followed.err()).isZero();
        assertThat(followed.out()).startsWith("starting example-job-").doesNotContain("\u001b").contains("done: ");
        assertThat(followed.err()).contains("concluded: SUCCESS");
        assertThat(last.out().lines()).hasSize(2).last().asString().startsWith("done: ");
        assertThat(json.out().lines().count()).isEqualTo(followed.out().lines().count());
        JsonValue.Obj line = (JsonValue.Obj) JsonReader.read(json.out().lines().findFirst().orElseThrow());
        assertThat(List.of(line.text("ts"), line.text("containerId"), line.text("log"))).allMatch(it -> it.isPresent());
    }

    @Test
    void stoppingTheFollowingIsSix() throws Exception {
        int exitCode = new Shell(home)
                .input("{}")
                .interruptedAfter("starting ", "launch", "-", "--sandbox", "-j", "long-running-import", "--follow");

        assertThat(exitCode).isEqualTo(6);
    }

    @Test
    void anAbortSaysWhatWasAborted() throws Exception {
        String id = launched("long-running-import");

        Shell.Result first = new Shell(home).run("abort", id, "--sandbox", "-j", "long-running-import");
        Shell.Result second = new Shell(home).run("abort", id, "--sandbox", "-j", "long-running-import");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("aborted: long-running-import-").contains(id);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).contains("Nothing was aborted", "FAILED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "403,GET /**/runs|runs|3|General > Read",
        "403,GET /**/logs|logs RUN|3|View Instance Logs",
        "403,GET /**/logs|logs RUN -f|3|View Instance Logs",
        "403,DELETE /**|abort RUN|3|Deploy Build",
        "drop-after,DELETE /**|abort RUN|5|not known",
        "401,GET /**/runs|runs|3|does not accept the token",
        "500,GET /**/runs|runs|4|failure of its own",
        "404,GET /nothing|logs d34582a4-35bd-4c71-8e7c-e36999b88723|3|does not find it",
        "404,GET /nothing|logs no-such-run|2|is called"
    })
    void whatTheServiceRefusesIsSaid(String fault, String command, int exitCode, String words) throws Exception {
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.in(home.resolve("sandbox")).withFaults(fault))) {
            String id = command.contains("RUN") ? launched("example-job") : "";
            Shell shell = new Shell(home).with("SLIPWAY_HOST", sandbox.address().toString()).with("SLIPWAY_TOKEN", "t");

            Shell.Result result = shell.run((command.replace("RUN", id) + " " + String.join(" ", JOB)).split(" "));

            assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
            assertThat(result.err()).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "runs --sandbox -n 0|1 to 100",
        "runs --sandbox -n 101|1 to 100",
        "logs r --sandbox -n 0|at least one line",
        "runs -p p|--project and --job",
        "runs -p p -j j|Name a service",
        "runs --sandbox -c other|",
        "logs --sandbox|RUN is missing",
        "abort --sandbox|RUN is missing"
    })
    void wrongUsageIsTwo(String arguments, String words) {
        Shell.Result result = new Shell(home).run(arguments.split(" "));

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(words == null ? "" : words).doesNotContain("Exception");
    }

    @Test
    void nobodyThereIsFour() {
        Shell shell = new Shell(home).with("SLIPWAY_HOST", "http://127.0.0.1:1").with("SLIPWAY_TOKEN", "t");

        assertThat(shell.run("runs", "-p", "p", "-j", "j").exitCode()).isEqualTo(4);
    }

    private String launched(String job) throws Exception {
        Shell.Result result = new Shell(home).input("{}").run("launch", "-", "--sandbox", "-j", job, "-o", "json");
        return ((JsonValue.Obj) JsonReader.read(result.out())).text("id").orElseThrow();
    }
}
