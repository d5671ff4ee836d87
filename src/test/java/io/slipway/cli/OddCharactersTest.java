package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the service, a preset or a file says, nothing that steers a terminal is printed, as text or as JSON. */
class OddCharactersTest {
    /** A colour, the same by one character, the title of the window, a change of direction, a tag, a break of lines. */
    private static final String ODD =
            "x\\u001b[31my\\u009b31mz\\u001b]0;owned\\u0007\\u202egnp\\u2066\\udb40\\udc41\\u2028\\u0085\\rback\\bb";

    @TempDir
    Path home;

    private ScriptedServer server;

    @BeforeEach
    void start() throws Exception {
        server = ScriptedServer.start(OddCharactersTest::answer);
        Path presets = Files.createDirectories(home.resolve("presets"));
        Files.writeString(presets.resolve("plain.json"), preset("plain", "A", "b"));
        Files.writeString(presets.resolve("odd.json"), preset("odd" + ODD, "A", "v" + ODD));
        Files.writeString(presets.resolve("wrong.json"), preset("wrong", "A" + ODD, "v"));
    }

    private static String preset(String name, String variable, String value) {
        return """
                {"slipway":1,"id":"%s","name":"%s","notes":"%s","tags":["%s"],
                 "runtimeEnvironment":[{"name":"%s","value":"%s"}]}
                """
                .formatted(name.substring(0, 3), name, value, "tag", variable, value);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private static void answer(Call call) throws IOException {
        String path = call.request().path();
        String run = "{'id':'r1','runName':'n" + ODD + "','status':'S" + ODD + "','concluded':true,"
                + "'startedAt':'2026-11-24T15:00:00Z','concludedAt':'2026-11-24T15:00:09Z'}";
        if (call.request().method().equals("POST")) {
            call.readBody();
            if (path.contains("/jobs/no/")) {
                call.answer(409, ("{'error':{'message':'m" + ODD + "','id':'i" + ODD + "','details':['d" + ODD
                        + "',{'k" + ODD + "':'v'}]}}").replace('\'', '"'));
            } else {
                call.answer(200, ("{'data':{'id':'r" + ODD + "','runName':'n" + ODD + "'}}").replace('\'', '"'));
            }
        } else if (path.contains("/logs")) {
            call.answer(200, ("{'data':[{'containerId':'c" + ODD + "','ts':'2026-11-24T15:00:00Z','log':'l" + ODD + "'}]}")
                    .replace('\'', '"'));
        } else if (path.contains("/runs/")) {
            call.answer(200, ("{'data':" + run + "}").replace('\'', '"'));
        } else if (path.contains("/jobs/no/")) {
            call.answer(422, ("{'message':'m" + ODD + "'}").replace('\'', '"'));
        } else {
            call.answer(200, ("{'data':{'runs':[" + run + "]}}").replace('\'', '"'));
        }
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                        "runs -p p -j j",
                        "runs -p p -j j -o json",
                        "runs -p p -j no",
                        "logs r1 -p p -j j",
                        "logs r1 -p p -j j -o json",
                        "abort r1 -p p -j j",
                        "launch preset:plain -p p -j j",
                        "launch preset:plain -p p -j j -o json",
                        "launch preset:plain -p p -j j --wait",
                        "launch preset:plain -p p -j j --wait -o json",
                        "launch preset:plain -p p -j no",
                        "launch preset:plain -p p -j no -o json",
                        "launch presets/odd.json -p p -j j",
                        "launch presets/odd.json -p p -j j -o json",
                        "launch presets/odd.json -p p -j j --dry-run",
                        "check presets/odd.json",
                        "check presets/wrong.json",
                        "launch presets/wrong.json -p p -j j",
                        "launch presets/wrong.json -p p -j j -o json",
                        "presets list",
                        "presets list -o json",
                        "presets show wrong",
                        "presets export wrong",
                        "export presets/odd.json --as json",
                        "export presets/odd.json --as json --with-secrets",
                        "export presets/odd.json --as curl",
                        "export presets/odd.json --as curl --shell cmd",
                        "export presets/odd.json --as curl --shell powershell",
                        "export presets/odd.json --as cli",
                        "export presets/odd.json --as js",
                        "history list",
                        "history list -o json",
                        "history list -o csv",
                        "history export",
                        "history export -o csv",
                        "connections list")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothingSteersTheTerminal(String command) throws Exception {
        shell().run("launch", "preset:plain", "-p", "p", "-j", "j");
        String[] words = command.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].startsWith("presets/") ? home.resolve(words[i]).toString() : words[i];
        }
        Shell.Result result = shell().run(words);

        assertThat(result.exitCode()).as(result.err()).isNotEqualTo(70);
        isPlain(result.out() + result.err());
        if (command.matches(".*(-o|--as) json.*") && !command.contains("logs") && !result.out().isEmpty()) {
            assertThat(JsonReader.read(result.out())).isNotNull();
        }
    }

    @Test
    void aLaunchIsShownWithoutThem() {
        shell().run("launch", "preset:plain", "-p", "p", "-j", "j");
        String list = shell().run("history", "list", "-o", "json").out();
        String id = list.replaceFirst("(?s).*\"launchId\": \"([^\"]*)\".*", "$1");
        assertThat(shell().run("history", "show", id)).satisfies(shown -> {
            assertThat(shown.exitCode()).isZero();
            isPlain(shown.out());
        });
        isPlain(shell().run("history", "show", id, "-o", "json").out());
    }

    private static void isPlain(String printed) {
        assertThat(printed.codePoints()
                        .filter(c -> c != '\n' && c != '\t')
                        .filter(c -> switch (Character.getType(c)) {
                            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR -> true;
                            default -> false;
                        })
                        .mapToObj("U+%04X"::formatted)
                        .toList())
                .as(printed)
                .isEmpty();
    }

    private Shell shell() {
        return new Shell(home).with("SLIPWAY_HOST", server.address().toString()).with("SLIPWAY_TOKEN", "nf-token-of-the-test");
    }
}
