package io.slipway.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.exchange.shell.Shell;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.run.Code;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasted launches of every format, as people and tools write them. */
class LaunchTextsTest {
    static final LaunchTexts TEXTS = new LaunchTexts(
            object -> PresetCodec.isPreset(object) ? Optional.of(PresetCodec.read(object, "").run()) : Optional.empty());
    private static final String BODY = "{\"runtimeEnvironment\":{\"A\":\"it's 1\"}}";
    private static final RunSpec SPEC = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.secret("A", "it's 1")));
    private static final Target TARGET = Target.of("p", "j");
    private static final String URL = "https://api.northflank.com/v1/projects/p/jobs/j/runs";

    static Imported.Launch launch(String text) {
        Imported read = TEXTS.read(text);
        assertThat(read).isInstanceOf(Imported.Launch.class);
        return (Imported.Launch) read;
    }

    private static void assertLaunch(String text, Format format, Shell shell) {
        Imported.Launch launch = launch(text);
        assertThat(launch.reading()).isEqualTo(new RunReading(SPEC.at(TARGET), List.of()));
        assertThat(launch.format()).isEqualTo(format);
        assertThat(launch.shell()).contains(shell);
        assertThat(launch.isWhole()).as(launch.remarks().toString()).isTrue();
    }

    private static List<Remark.Kind> kinds(Imported.Launch launch) {
        return launch.remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void theTextOfAPresetGoesAlong() {
        String preset = "{\"slipway\":1,\"id\":\"a\",\"name\":\"b\",\"notes\":\"c\"}";

        assertThat(launch(preset).stored()).hasValueSatisfying(text -> assertThat(text.text("notes")).contains("c"));
        assertThat(launch(BODY).stored()).isEmpty();
    }

    @Test
    void readsTheCommandOfTheApiPage() throws Exception {
        String page = """
                curl --header "Content-Type: application/json" \\
                  --header "Authorization: Bearer NORTHFLANK_API_TOKEN" \\
                  --request POST \\
                  --data '%s' \\
                  https://api.northflank.com/v1/projects/{projectId}/jobs/{jobId}/runs
                """;
        String body = Files.readString(Path.of("assets/example-run.json"));

        Imported.Launch launch = launch(page.formatted(body));

        assertThat(launch.reading().spec()).isEqualTo(RunBodies.read(body).spec());
        assertThat(launch.reading().problems()).isEmpty();
        assertThat(kinds(launch)).containsExactly(Remark.Kind.TOKEN, Remark.Kind.REFERENCE, Remark.Kind.REFERENCE);
    }

    static Stream<String> posix() {
        return Stream.of(
                "curl -d '{\"runtimeEnvironment\":{\"A\":\"it'\\''s 1\"}}' " + URL,
                "curl -sSX POST -H 'content-type: application/json' -d'{\"runtimeEnvironment\":{\"A\":\"it'\"'\"'s 1\"}}' --url " + URL,
                "curl --request=POST --data-raw=\"{\\\"runtimeEnvironment\\\":{\\\"A\\\":\\\"it's 1\\\"}}\" --url=" + URL,
                "$ curl -XPOST --data-binary $'{\"runtimeEnvironment\":{\"A\":\"it\\'s 1\"}}' " + URL + "?",
                "curl --json '{\"runtimeEnvironment\":' --json '{\"A\":\"it\\u0027s 1\"}}' " + URL,
                "curl -X POST " + URL + " \\\n  --data-binary @- <<'END'\n" + BODY + "\nEND\n",
                "curl -X POST --data @- " + URL + " <<-END\n\t{\"runtimeEnvironment\":\n\t{\"A\":\"it's 1\"}}\n\tEND\n",
                "cat <<'EOF' | curl -d @- " + URL + "\n" + BODY + "\nEOF",
                "curl -d @- " + URL + " <<<'{\"runtimeEnvironment\":{\"A\":\"it'\\''s 1\"}}'",
                "echo '{\"runtimeEnvironment\":{\"A\":\"it'\\''s 1\"}}' | /usr/bin/curl --data-binary @- " + URL,
                "printf '%s' \"{\\\"runtimeEnvironment\\\":{\\\"A\\\":\\\"it's 1\\\"}}\" | curl -d@- " + URL,
                "BODY='{\"runtimeEnvironment\":{\"A\":\"it'\\''s 1\"}}'\ncurl -d \"$BODY\" " + URL,
                "TOKEN=x sudo curl -L -d '{\"runtimeEnvironment\":{\"A\":\"it\\u0027s 1\"}}' " + URL + " > /dev/null 2>&1 # c",
                "curl " + URL + " \\\r\n -d '{\"runtimeEnvironment\":{\"A\":\"it\\u0027s 1\"}}'\r\n");
    }

    @ParameterizedTest
    @MethodSource("posix")
    void readsCurl(String command) {
        String whole = command.replace(URL + "?", URL);
        assertLaunch(whole, Format.CURL, Shell.POSIX);
    }

    @Test
    void readsCurlOfTheCommandPrompt() {
        assertLaunch("C:\\>curl ^\n -d \"{\\\"runtimeEnvironment\\\":{\\\"A\\\":\\\"it's 1\\\"}}\" ^\n " + URL, Format.CURL, Shell.CMD);
        assertLaunch("curl -d ^\"^{^\\^\"runtimeEnvironment^\\^\":{^\\^\"A^\\^\":^\\^\"it's 1^\\^\"}}^\" ^\n " + URL, Format.CURL, Shell.CMD);
        assertLaunch("curl.exe ^\n -d \"{\"\"runtimeEnvironment\"\":{\"\"A\"\":\"\"it's 1\"\"}}\" " + URL, Format.CURL, Shell.CMD);
    }

    @Test
    void readsCurlOfPowerShell() {
        assertLaunch("PS C:\\> curl.exe `\n -d '{\"runtimeEnvironment\":{\"A\":\"it''s 1\"}}' `\n " + URL, Format.CURL, Shell.POWERSHELL);
        assertLaunch("curl.exe `\n -d '{\\\"runtimeEnvironment\\\":{\\\"A\\\":\\\"it''s 1\\\"}}' " + URL, Format.CURL, Shell.POWERSHELL);
        assertLaunch("$body = @'\n" + BODY + "\n'@\n& curl.exe --data $body " + URL, Format.CURL, Shell.POWERSHELL);
        assertLaunch("@'\n" + BODY + "\n'@ | curl.exe --data-binary '@-' " + URL, Format.CURL, Shell.POWERSHELL);
        assertLaunch("curl.exe `\n -d \"{`\"runtimeEnvironment`\":{\"\"A\"\":`\"it's 1`\"}}\" " + URL, Format.CURL, Shell.POWERSHELL);
    }

    static Stream<String> vendor() {
        String input = "'{\"runtimeEnvironment\":{\"A\":\"it'\\''s 1\"}}'";
        return Stream.of(
                "northflank start job run --projectId p --jobId j --input " + input,
                "northflank start job run --project p --job j -i " + input + " -o json --quiet",
                "npx @northflank/cli@0.9.24 start jobs run --project=p --job=j --input=" + input,
                "./node_modules/.bin/northflank start job run --projectId p --jobId j --input " + input);
    }

    @ParameterizedTest
    @MethodSource("vendor")
    void readsTheVendorsCommandLine(String command) {
        assertLaunch(command, Format.CLI, Shell.POSIX);
    }

    static Stream<Arguments> recorded() throws Exception {
        try (InputStream in = Objects.requireNonNull(LaunchTextsTest.class.getResourceAsStream("vendor-commands.json"))) {
            return ((JsonValue.Arr) JsonReader.read(in.readAllBytes())).objects().stream()
                    .map(one -> Arguments.of(
                            one.text("name").orElseThrow(), one.text("commandLine").orElseThrow(), one.text("body").orElseThrow()));
        }
    }

    /** What the vendor's client sent for a command line is what is read of it, and of a call with the same body. */
    @ParameterizedTest
    @MethodSource("recorded")
    void readsWhatTheVendorsClientSends(String name, String commandLine, String sent) {
        RunReading expected = RunBodies.read(sent);
        RunSpec spec = expected.spec().at(Target.of("default-project", "example-job"));

        assertThat(launch(commandLine).reading()).as(name).isEqualTo(new RunReading(spec, expected.problems()));
        assertThat(launch("apiClient.start.job.run({ parameters: { projectId: 'default-project', jobId: 'example-job' }, data: "
                        + sent + " })").reading())
                .as(name)
                .isEqualTo(new RunReading(spec, expected.problems()));
    }

    @Test
    void aFileIsNamedAndNotRead() {
        assertThat(TEXTS.read("curl -d @/etc/run.json " + URL))
                .isEqualTo(new Imported.InFile(Format.CURL, Optional.of(Shell.POSIX), "/etc/run.json", TARGET, List.of()));
        assertThat(TEXTS.read("northflank start job run --project p --job j --file 'my run.json'"))
                .isInstanceOfSatisfying(Imported.InFile.class, file -> {
                    assertThat(file.file()).isEqualTo("my run.json");
                    assertThat(file.with(BODY.getBytes(StandardCharsets.UTF_8)).reading().spec()).isEqualTo(SPEC.at(TARGET));
                });
        assertThat(TEXTS.read("cat run.json | curl -d @- " + URL)).isInstanceOf(Imported.InFile.class);
        assertThat(TEXTS.read("curl -d @- " + URL + " < run.json")).isInstanceOf(Imported.InFile.class);
    }

    @Test
    void theTargetMayHaveATeamAndCodedIds() {
        assertThat(launch("curl -X POST 'https://u:hunter2@api.northflank.com/v1/teams/t/projects/p%201%2Fx/jobs/j/runs?a=hunter2'"))
                .satisfies(launch -> {
                    assertThat(launch.reading().spec()).isEqualTo(RunSpec.EMPTY.at(new Target("t", "p 1/x", "j")));
                    assertThat(kinds(launch)).containsExactlyInAnyOrder(Remark.Kind.CREDENTIALS, Remark.Kind.QUERY);
                    assertThat(launch.toString()).doesNotContain("hunter2");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', value = {
        "curl -X PUT -d {} URL~METHOD", "curl URL~METHOD", "curl -G -d {} URL~METHOD", "curl -d {}~PATH",
        "curl -d {} https://api.northflank.com/v1/projects/p~PATH", "curl --bogus -d {} URL~OPTION", "curl -d {} -JX URL~OPTION",
        "curl -d {} -H 'X-Trace: 1' URL~HEADER", "curl -d {} -H 'Content-Type: text/plain' URL~HEADER",
        "curl -d {} URL extra~WORD", "curl -d {} -d {} URL~BODY_TWICE", "curl -d '{}' -F a=b URL~FORM",
        "curl -d {} URL -d~VALUE_MISSING", "curl -d \"$BODY\" URL~REFERENCE", "curl -d \"{}$(date)\" URL~REFERENCE",
        "make-body | curl -d @- URL~PROGRAM", "curl -d @- URL~PROGRAM", "|curl -d {} URL\nls|~COMMAND",
        "|cd x && curl -d {} URL|~COMMAND", "curl -d {} http://localhost:8080/v1/projects/p/jobs/j/runs~HOST",
        "curl -u me:hunter2 -d {} URL~CREDENTIALS", "curl -k -d {} URL~IDLE", "curl --retry 3 -d {} URL~IDLE",
        "curl -d '{} URL~UNCLOSED", "northflank start job run --project p --job j~INTERACTIVE",
        "northflank list projects -i {}~METHOD", "northflank start job run --team t -i {}~OPTION",
        "northflank start job run -i {} -f run.json~BODY_TWICE", "northflank start job run -i {} --job $JOB~REFERENCE"
    })
    void nothingIsDroppedInSilence(String command, Remark.Kind kind) {
        assertThat(kinds(launch(command.replace("URL", URL)))).contains(kind);
    }

    @Test
    void theValueOfAnUnknownOptionIsNotTakenForTheAddress() {
        assertThat(launch("curl --bogus value -d {} " + URL).reading().spec().target()).isEqualTo(TARGET);
    }

    @Test
    void aRemarkHasAPlace() {
        assertThat(launch("curl -d {} \\\n  " + URL + " \\\n  --bogus").remarks())
                .containsExactly(new Remark(Remark.Kind.OPTION, 3, 3, "--bogus"));
    }

    @Test
    void aTokenIsInNoPartOfTheResult() {
        for (String text : List.of(
                "curl -H 'Authorization: Bearer nf-hunter2' -H \"x-api-key: nf-hunter2\" -u nf-hunter2 -d {} " + URL,
                "curl -H Authorization:nf-hunter2 -HCookie:nf-hunter2 -H nf-hunter2 --oauth2-bearer nf-hunter2 -d {} " + URL,
                "TOKEN=nf-hunter2 curl -H 'Authorization: Bearer nf-hunter2' nf-hunter2 -X nf-hunter2 -d {} " + URL,
                "export TOKEN=nf-hunter2; curl -H \"Authorization: Bearer $TOKEN\" -d {} " + URL,
                "const c = new ApiClient({ token: 'nf-hunter2' }); await c.start.job.run({ parameters: { token: 'nf-hunter2' } })")) {
            assertThat(TEXTS.read(text).toString()).doesNotContain("hunter2");
        }
    }

    static Stream<String> calls() {
        return Stream.of(
                "await apiClient.start.job.run({ parameters: { projectId: 'p', jobId: 'j' }, data: { runtimeEnvironment: { A: \"it's 1\" } } })",
                """
                // Launches it.
                await apiClient.start.job.run({
                  parameters: { "projectId": "p", 'jobId': `j`, }, // where
                  data: { /* what */ runtimeEnvironment: { A: 'it\\'s 1', B: undefined, }, },
                });
                """,
                "const run = await api.start\n  .job\n  .run({ parameters: { projectId: \"p\", jobId: \"j\" },\n data: {runtimeEnvironment:{A:'it\\x27s \\u{31}'}}})",
                "{ parameters: { projectId: 'p', jobId: 'j' }, data: { runtimeEnvironment: { A: `it's 1` } } }",
                "{\"parameters\":{\"projectId\":\"p\",\"jobId\":\"j\"},\"data\":" + BODY + "}");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void readsACallOfTheJavaScriptClient(String code) {
        Imported.Launch launch = launch(code);

        assertThat(launch.format()).isEqualTo(Format.JS);
        assertThat(launch.reading()).isEqualTo(new RunReading(SPEC.at(TARGET), List.of()));
    }

    @Test
    void readsConstantsThatAreWrittenOut() {
        Imported.Launch launch = launch("""
                const projectId = 'p', x = 1;
                const parameters = { projectId, jobId: 'j' };
                const data = { runtimeEnvironment: { A: "it's 1" } };
                await api.start.job.run({ parameters, data });
                """);

        assertThat(launch.reading().spec()).isEqualTo(SPEC.at(TARGET));
        assertThat(kinds(launch)).containsExactly(Remark.Kind.CODE);
    }

    @Test
    void expressionsAreToldAndLeftOut() {
        Imported.Launch launch = launch("""
                api.start.job.run({
                  parameters: { projectId: 'p', jobId: 'j', ...more },
                  data: { runtimeEnvironment: { A: "it's 1", B: process.env.B, C: `a${1 + f({b: "}"})}c`, ['D']: 'x', E: 'a' + 'b',
                    F() { return '}'; }, G, H: x ? 'a' : 'b' } },
                })
                """);

        assertThat(launch.reading().spec()).isEqualTo(SPEC.at(TARGET));
        assertThat(launch.remarks()).extracting(Remark::subject).containsExactly(
                "/parameters", "/data/runtimeEnvironment/B", "/data/runtimeEnvironment/C", "/data/runtimeEnvironment",
                "/data/runtimeEnvironment/E", "/data/runtimeEnvironment/F", "/data/runtimeEnvironment/G",
                "/data/runtimeEnvironment/H");
        assertThat(launch.remarks().getFirst()).isEqualTo(new Remark(Remark.Kind.EXPRESSION, 2, 45, "/parameters"));
    }

    @Test
    void readsABodyAndAPreset() {
        assertThat(launch("\uFEFF\n " + BODY).format()).isEqualTo(Format.BODY);
        RunSpec kept = RunSpec.EMPTY.at(TARGET).withEnvironment(List.of(EnvVar.plain("P", "1"), EnvVar.secret("S", "2")));
        String preset = new String(PresetCodec.write(Preset.of("id", "name", kept)), StandardCharsets.UTF_8);

        Imported.Launch launch = launch(preset);

        assertThat(launch.format()).isEqualTo(Format.PRESET);
        assertThat(launch.reading().spec()).isEqualTo(kept.withoutSecrets());
    }

    @Test
    void brokenJsonIsToldAsSuch() {
        assertThat(launch("{\"runtimeEnvironment\": {\"A\": }}").reading().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.JSON_SYNTAX));
        assertThat(launch("northflank start job run -i 'A: 1'").reading().problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello world", "A=1\nB=2", "ls -la | grep curl", "echo curl", "wget https://x", "[]"})
    void whatIsNoLaunchIsNone(String text) {
        assertThat(TEXTS.read(text)).isEqualTo(new Imported.Unknown(Imported.Why.FORMAT));
    }

    @Test
    void limitsAreTold() {
        assertThat(TEXTS.read(" \n")).isEqualTo(new Imported.Unknown(Imported.Why.EMPTY));
        assertThat(TEXTS.read(" ".repeat(JsonReader.MOST_BYTES + 1))).isEqualTo(new Imported.Unknown(Imported.Why.LARGE));
        assertThat(launch("api.start.job.run({data: [" + "x,".repeat(500) + "]})").remarks()).hasSize(101)
                .last().satisfies(remark -> assertThat(remark.kind()).isEqualTo(Remark.Kind.MORE));
    }
}
