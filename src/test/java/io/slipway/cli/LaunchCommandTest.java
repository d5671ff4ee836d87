package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.FilesBelow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code slipway launch} sends what it shows, once, and its exit code says what came of it. */
class LaunchCommandTest {
    private static final String CANARY = "canary-6c1f";

    @TempDir
    Path home;

    @Test
    void launchesInTheSandboxAndWaits() {
        Shell.Result result = new Shell(home).input("{}").run("launch", "-", "--sandbox", "--wait");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("id: ", "runName: example-job-", "concluded: SUCCESS");
    }

    @Test
    void aRunThatFailsIsOneWithItsLastLines() {
        Shell.Result result =
                new Shell(home).input("{}").run("launch", "-", "--sandbox", "--job", "always-fails", "--wait");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("concluded: FAILED");
        assertThat(result.err().lines().count()).isGreaterThan(3);
        assertThat(result.err()).doesNotContain("\u001b");
    }

    @Test
    void theTimeToWaitEndsTheWaitingAndNotTheRun() {
        Shell.Result result = new Shell(home)
                .input("{}")
                .run("launch", "-", "--sandbox", "-j", "long-running-import", "--wait", "--timeout", "1s");

        assertThat(result.exitCode()).isEqualTo(6);
        assertThat(result.err()).contains("does not end the run.");
    }

    @Test
    void stoppingTheWaitingIsSixAndTheRunGoesOn() throws Exception {
        int exitCode = new Shell(home)
                .input("{}")
                .interruptedAfter("RUNNING", "launch", "-", "--sandbox", "-j", "long-running-import", "--wait");

        assertThat(exitCode).isEqualTo(6);
    }

    @Test
    void printsOneJsonObject() throws Exception {
        Shell.Result result = new Shell(home).input("{}").run("launch", "-", "--sandbox", "-o", "json");

        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(result.out());
        assertThat(json.text("outcome")).contains("accepted");
        assertThat(json.text("id")).isPresent();
        assertThat(json.text("bodySha256"))
                .contains("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(json.object("target").text("connection")).contains("Sandbox");
        assertThat(json.object("target").text("job")).contains("example-job");
        assertThat(json.member("run")).contains(new JsonValue.Null());
        assertThat(json.member("message")).contains(new JsonValue.Null());
    }

    @Test
    void nothingIsSentWhenTheBodyIsWrong() throws Exception {
        try (RecordingServer server = new RecordingServer(false)) {
            Shell.Result result = new Shell(home)
                    .with("SLIPWAY_HOST", server.address())
                    .with("SLIPWAY_TOKEN", "t")
                    .input("{\"billing\":{\"deploymentPlan\":\"a b\"}}")
                    .run("launch", "-", "-p", "p", "-j", "j", "--output", "json");

            assertThat(result.exitCode()).isEqualTo(2);
            JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(result.out());
            assertThat(json.text("outcome")).contains("invalid");
            assertThat(json.objects("problems")).singleElement().satisfies(problem -> {
                assertThat(problem.text("pointer")).contains("/billing/deploymentPlan");
                assertThat(problem.text("severity")).contains("error");
                assertThat(problem.text("code")).contains("plan.character");
                assertThat(problem.text("message")).isPresent();
            });
            assertThat(server.posts()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, 3, rejected", "401, 3, rejected", "403, 3, rejected", "404, 3, rejected", "409, 3, rejected",
        "429, 3, rejected", "redirect-307, 3, rejected", "500, 5, unknown", "502, 5, unknown", "empty-200, 5, unknown",
        "no-id-200, 5, unknown", "drop-before, 5, unknown", "drop-after, 5, unknown", "half-answer, 5, unknown"
    })
    void theExitCodeSaysWhatCameOfIt(String fault, int exitCode, String outcome) throws Exception {
        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.in(home.resolve("service")).withFaults(fault + ",POST /**/runs"))) {
            Shell.Result result = new Shell(home)
                    .with("SLIPWAY_HOST", sandbox.address().toString())
                    .with("SLIPWAY_TOKEN", "t")
                    .input("{}")
                    .run("launch", "-", "-p", "default-project", "-j", "example-job", "-o", "json");

            assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
            assertThat(((JsonValue.Obj) JsonReader.read(result.out())).text("outcome")).contains(outcome);
            assertThat(sandbox.posts()).isEqualTo(1);
        }
    }

    @Test
    void nobodyThereIsNotSent() {
        Shell.Result result = new Shell(home)
                .with("SLIPWAY_HOST", "http://127.0.0.1:1")
                .with("SLIPWAY_TOKEN", "t")
                .input("{}")
                .run("launch", "-", "-p", "p", "-j", "j");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("Nothing was sent", "launch again");
    }

    @Test
    void anUnknownOutcomeIsLookedForAndStaysFive() throws Exception {
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.in(home.resolve("service")).withFaults("drop-after"))) {
            Shell.Result result = new Shell(home)
                    .with("SLIPWAY_HOST", sandbox.address().toString())
                    .with("SLIPWAY_TOKEN", "t")
                    .input("{}")
                    .run(
                            "launch", "-", "-p", "default-project", "-j", "example-job", "--resolve", "5s", "-o",
                            "json");

            assertThat(result.exitCode()).isEqualTo(5);
            assertThat(((JsonValue.Obj) JsonReader.read(result.out())).objects("candidates")).hasSize(1);
            assertThat(sandbox.posts()).isEqualTo(1);
        }
    }

    @Test
    void aDryRunMasksSecretsAndSendsNothing() {
        Shell shell = new Shell(home)
                .with("TOKEN", CANARY)
                .input("{\"runtimeEnvironment\":{\"A\":\"" + CANARY + "\"}}");

        Shell.Result masked = shell.run("launch", "-", "--sandbox", "--env", "TOKEN", "--dry-run");
        Shell.Result clear = shell.run("launch", "-", "--sandbox", "--env", "TOKEN", "--dry-run", "--with-secrets");

        assertThat(masked.exitCode()).isZero();
        assertThat(masked.out()).contains("\"TOKEN\": \"********\"").doesNotContain(CANARY);
        assertThat(masked.err()).doesNotContain(CANARY);
        assertThat(clear.out()).contains("\"TOKEN\": \"" + CANARY + "\"", "\"A\": \"" + CANARY + "\"");
        assertThat(home.resolve("history.db")).doesNotExist();
    }

    @Test
    void variablesComeOnTopInOrder() throws Exception {
        Path file = Files.writeString(home.resolve("my.env"), "export B='from file'\nC=\"x\\ny\" # comment\n");

        Shell.Result result = new Shell(home)
                .input("{\"runtimeEnvironment\":{\"A\":\"1\",\"B\":\"2\"}}")
                .run(
                        "launch", "-", "--sandbox", "--dry-run", "--with-secrets", "--env-file", file.toString(), "-e",
                        "A=flag=1");

        assertThat(result.out())
                .isEqualToIgnoringWhitespace(
                        "{\"runtimeEnvironment\":{\"A\":\"flag=1\",\"B\":\"from file\",\"C\":\"x\\ny\"}}");
    }

    @Test
    void aLineThatIsNoVariableIsSaid() throws Exception {
        Path file = Files.writeString(home.resolve("my.env"), "A=1\n\nnot a variable\n");

        Shell.Result result =
                new Shell(home).input("{}").run("launch", "-", "--sandbox", "--env-file", file.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("line 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "launch - -p p -j j|Name a service",
        "launch - --sandbox --timeout 3s|use it with --wait",
        "launch - --sandbox --with-secrets|use it with --dry-run",
        "launch - --sandbox --env-file -|not both",
        "launch - --sandbox --env NOT_THERE|not set in the environment",
        "launch - -p p -j j --connection staging|no connection",
        "launch unknown-preset --sandbox|There is no preset",
        "launch missing.json --sandbox|no such file",
        "launch - --sandbox --wait --timeout soon|is no time",
        "launch|PRESET is missing",
        "launch - --sandbox --unknown|There is no option --unknown",
        "|Name a command"
    })
    void wrongUsageIsTwoAndInWords(String arguments, String words) {
        Shell.Result result =
                new Shell(home).input("{}").run(arguments == null ? new String[0] : arguments.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(home.resolve("history.db")).doesNotExist();
    }

    @Test
    void aTargetIsNeededOutsideTheSandbox() {
        Shell.Result result = new Shell(home)
                .with("SLIPWAY_HOST", "http://127.0.0.1:1")
                .with("SLIPWAY_TOKEN", "t")
                .input("{}")
                .run("launch", "-");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Choose a project", "Choose a job");
    }

    @ParameterizedTest
    @CsvSource({"ftp://host", "127.0.0.1:80", "http://", "https://user:pass@host", "https://a b"})
    void anAddressThatIsNoneIsTwo(String host) {
        Shell.Result result = new Shell(home)
                .with("SLIPWAY_HOST", host)
                .with("SLIPWAY_TOKEN", "t")
                .input("{}")
                .run("launch", "-", "-p", "p", "-j", "j");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("SLIPWAY_HOST");
    }

    @Test
    void aTokenIsNotSentInClearToAnotherMachine() {
        Shell.Result result = new Shell(home)
                .with("SLIPWAY_HOST", "http://192.0.2.1")
                .with("SLIPWAY_TOKEN", CANARY)
                .input("{}")
                .run("launch", "-", "-p", "p", "-j", "j");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("without https only this machine").doesNotContain(CANARY);
    }

    @Test
    void aPlanThatTheServiceListsIsLaunchedWithAWarning() {
        Shell shell = new Shell(home).input("{\"billing\":{\"deploymentPlan\":\"nf-gpu-rtx_pro_6000-96-8g\"}}");

        Shell.Result result = shell.run("launch", "-", "--sandbox");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("warning", "plan.listed.character");
    }

    @Test
    void wrongUsageIsOneSentenceAndJsonWhereJsonWasAskedFor() throws Exception {
        Shell.Result result = new Shell(home).run("launch", "-o", "json", "--bogus");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(2).first().asString().contains("--bogus");
        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(result.out());
        assertThat(json.text("outcome")).contains("invalid");
        assertThat(json.object("target").member("job")).contains(new JsonValue.Null());
    }

    @Test
    void aValueThatIsNoTextOfThisLocaleIsNotSent() {
        Shell.Result result = new Shell(home).with("P", "p\uFFFDss").input("{}").run("launch", "-", "--sandbox", "-e", "P");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no text of this locale").doesNotContain("p\uFFFDss");
    }

    @Test
    void whatTheServiceQuotesIsMaskedHoweverItIsWritten() throws Exception {
        String secret = "{\"key\":\"-----BEGIN\\nMIIE" + CANARY + "\"}";
        String body = "{\"runtimeEnvironment\":{\"GCP\":" + JsonWriter.compact(new JsonValue.Text(secret)) + "}}";
        String error = "{\"error\":{\"status\":400,\"message\":" + JsonWriter.compact(new JsonValue.Text("bad: " + body))
                + ",\"details\":" + body + "}}";
        try (RecordingServer server = new RecordingServer(400, error)) {
            Shell.Result result = new Shell(home)
                    .with("SLIPWAY_HOST", server.address())
                    .with("SLIPWAY_TOKEN", "t")
                    .input(body)
                    .run("launch", "-", "-p", "p", "-j", "j", "-o", "json");

            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.out() + result.err()).doesNotContain(CANARY).contains("bad: ");
            FilesBelow.of(home).holdNone(CANARY);
        }
    }

    @Test
    void theServicesWordsAreToldInFull() throws Exception {
        String words = "The plan is not available in this region; ".repeat(8) + "choose another.";
        try (RecordingServer server = new RecordingServer(409, "{\"error\":{\"message\":\"" + words + "\"}}")) {
            Shell.Result result = new Shell(home)
                    .with("SLIPWAY_HOST", server.address())
                    .with("SLIPWAY_TOKEN", "t")
                    .input("{}")
                    .run("launch", "-", "-p", "p", "-j", "j");

            assertThat(result.err()).contains(words);
        }
    }

    @Test
    void filesAreTheOwnersOnly() throws Exception {
        Path fresh = home.resolve("fresh");
        new Shell(fresh).input("{}").run("launch", "-", "--sandbox");

        try (Stream<Path> files = Files.walk(fresh)) {
            assertThat(files).hasSizeGreaterThan(2).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .endsWith("------"));
        }
    }

    @Test
    void anOrganisationsTokenWithoutATeamIsSaid() {
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"entityType\":\"org\"}".getBytes(StandardCharsets.UTF_8));

        Shell.Result result = new Shell(home)
                .with("SLIPWAY_HOST", "http://127.0.0.1:1")
                .with("SLIPWAY_TOKEN", "nf-eyJhbGciOiJIUzI1NiJ9." + claims + ".c2ln")
                .input("{}")
                .run("launch", "-", "-p", "p", "-j", "j");

        assertThat(result.err()).contains("belongs to an organisation", "--team");
    }

    @Test
    void aJobWithoutADeploymentIsExplained() {
        Shell.Result result =
                new Shell(home).input("{}").run("launch", "-", "--sandbox", "--job", "not-deployed-yet");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("409", "no deployment of its own", "Choose a commit or an image");
    }

    @Test
    void noSecretStaysBehind() throws Exception {
        String body = "{\"runtimeEnvironment\":{\"A\":\"" + CANARY + "\"},\"runtimeFiles\":{\"/a\":{\"data\":\"Y2FuYXJ5LTZjMWY=\"}}}";

        Shell.Result result = new Shell(home).input(body).run("launch", "-", "--sandbox", "--wait");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out() + result.err()).doesNotContain(CANARY);
        FilesBelow.of(home).holdNone(CANARY, "Y2FuYXJ5LTZjMWY");
    }

    @Test
    void theHistoryRemembersLaunches() throws Exception {
        Shell shell = new Shell(home).input("{}");
        shell.run("launch", "-", "--sandbox", "--wait");
        shell.run("launch", "-", "--sandbox", "--job", "not-deployed-yet");

        JsonValue.Obj history =
                (JsonValue.Obj) JsonReader.read(shell.run("history", "list", "--output", "json").out());

        assertThat(history.objects("launches"))
                .extracting(launch -> launch.text("outcome").orElseThrow())
                .containsExactly("rejected", "accepted");
        assertThat(history.objects("launches").getLast().text("runStatus")).contains("SUCCESS");
        assertThat(shell.run("history", "list").out().lines()).hasSize(2);
    }

    @Test
    void presetsAreLaunchedByNameWithTheirTarget() throws Exception {
        Path presets = Files.createDirectories(home.resolve("presets"));
        Files.writeString(presets.resolve("a.json"), """
                {"slipway":1,"id":"1","name":"nightly","target":{"project":"web-shop","job":"reindex-search"},
                 "runtimeEnvironment":[{"name":"MODE","value":"full"},{"name":"TOKEN","secret":true}]}
                """);
        Shell shell = new Shell(home).with("TOKEN", "t");

        assertThat(shell.run("check", "nightly").exitCode()).isZero();
        assertThat(shell.run("launch", "nightly", "--sandbox").err()).contains("TOKEN", "Enter it again");
        Shell.Result result = shell.run("launch", "nightly", "--sandbox", "--env", "TOKEN", "-o", "json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(((JsonValue.Obj) JsonReader.read(result.out())).object("target").text("job"))
                .contains("reindex-search");
    }

    @Test
    void aVariableThatIsOffIsNotSentUnlessAFlagGivesIt() throws Exception {
        Path presets = Files.createDirectories(home.resolve("presets"));
        Files.writeString(presets.resolve("a.json"), """
                {"slipway":1,"id":"1","name":"nightly","target":{"project":"web-shop","job":"reindex-search"},
                 "runtimeEnvironment":[{"name":"MODE","enabled":false,"value":"full"},{"name":"MODE","value":"half"},
                  {"name":"TOKEN","enabled":false,"sealed":"x"},{"name":"DEBUG","enabled":false,"value":"1"}]}
                """);
        Shell shell = new Shell(home);

        Shell.Result result = shell.run("launch", "nightly", "--sandbox", "-o", "json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).doesNotContain("TOKEN");
        String id = ((JsonValue.Obj) JsonReader.read(result.out())).text("launchId").orElseThrow();
        assertThat(shell.run("history", "show", id).out()).contains("half").doesNotContain("full", "TOKEN", "DEBUG");
        assertThat(shell.run("launch", "nightly", "--sandbox", "--dry-run", "--with-secrets", "-e", "DEBUG=2", "-e", "MODE=none").out())
                .containsIgnoringWhitespaces("{\"MODE\":\"none\",\"DEBUG\":\"2\"}");
    }

    @Test
    void exportsJsonAndCurl() {
        Shell shell = new Shell(home).input("{\"runtimeEnvironment\":{\"A\":\"it's\"}}");

        assertThat(shell.run("export", "-", "--as", "json").out()).doesNotContain("it's").contains("********");
        assertThat(shell.run("export", "-", "--as", "curl").out())
                .contains("$NORTHFLANK_API_TOKEN", "/v1/projects/{projectId}/jobs/{jobId}/runs")
                .doesNotContain("it's");
        assertThat(shell.run("export", "-", "--as", "curl", "--with-secrets", "-p", "p", "-j", "j").out())
                .contains("--data @-", "{\"runtimeEnvironment\":{\"A\":\"it's\"}}");
    }
}
