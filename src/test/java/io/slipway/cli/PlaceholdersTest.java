package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.SqliteHistory;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --set}: what is sent has its values, and without them nothing is sent. */
class PlaceholdersTest {
    private static final String CANARY = "canary-77ab";

    @TempDir
    Path home;

    @BeforeEach
    void presets() throws Exception {
        Files.createDirectories(home.resolve("presets"));
        preset("nightly", """
                {"slipway":1,"id":"p1","name":"nightly","target":{"project":"p","job":"j"},
                 "placeholders":[{"name":"date","description":"A day as 2026-11-26.","pattern":"[0-9]{4}-[0-9]{2}-[0-9]{2}"},
                                 {"name":"region","default":"eu","choices":["eu","us"]}],
                 "runtimeEnvironment":[{"name":"DATE","value":"{{date}}"},{"name":"PATH_","value":"${KEY}/{{region}}/{{none}}"}],
                 "deployment":{"external":{"imagePath":"registry/app:{{ region }}-{{date}}"}}}
                """);
        preset("plain", """
                {"slipway":1,"id":"p2","name":"plain","target":{"project":"p","job":"j"},
                 "runtimeEnvironment":[{"name":"A","value":"{{date}}"}]}
                """);
    }

    private void preset(String name, String text) throws Exception {
        Files.writeString(home.resolve("presets").resolve(name + ".json"), text);
    }

    @Test
    void whatIsSentIsFilledAndRecorded() throws Exception {
        try (RecordingServer server = new RecordingServer(false)) {
            Shell.Result result = on(server).run("launch", "nightly", "--set", "date=2026-11-26", "--output", "json");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(server.posts()).singleElement().satisfies(post -> assertThat(JsonReader.read(post.body()))
                    .isEqualTo(JsonReader.read("""
                            {"runtimeEnvironment":{"DATE":"2026-11-26","PATH_":"${KEY}/eu/{{none}}"},
                             "deployment":{"external":{"imagePath":"registry/app:eu-2026-11-26"}}}
                            """)));
        }
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"), aside -> {})) {
            assertThat(history.newest(2)).singleElement().satisfies(launch -> {
                assertThat(launch.preset()).isEqualTo("nightly");
                assertThat(launch.request()).contains("registry/app:eu-2026-11-26").doesNotContain("{{date}}");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nightly | | placeholder.value.missing",
        "nightly | date= | placeholder.value.missing",
        "nightly | date=today | placeholder.value.pattern",
        "nightly | date=2026-11-26,region=moon | placeholder.value.choice",
        "nightly | date=2026-11-26,day=1 | The preset declares date, region",
        "nightly | date | is not set in the environment",
        "plain | date=2026-11-26 | this input has none",
    })
    void withoutRightValuesNothingIsSent(String preset, String values, String said) throws Exception {
        try (RecordingServer server = new RecordingServer(false)) {
            Shell.Result result = on(server).run(args("launch", preset, values));

            assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
            assertThat(result.err()).contains(said);
            assertThat(server.posts()).isEmpty();
        }
    }

    private static String[] args(String command, String preset, String values) {
        List<String> args = new ArrayList<>(List.of(command, preset));
        if (values != null) {
            for (String value : values.split(",")) {
                args.add("--set");
                args.add(value);
            }
        }
        return args.toArray(String[]::new);
    }

    @Test
    void namesWhatIsMissingAndHowToGiveIt() throws Exception {
        Shell.Result result = new Shell(home).run("launch", "nightly", "--sandbox", "--output", "json");

        assertThat(result.exitCode()).isEqualTo(2);
        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(result.out());
        assertThat(json.text("outcome")).contains("invalid");
        assertThat(json.objects("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.text("pointer")).contains("/placeholders/0");
            assertThat(problem.text("code")).contains("placeholder.value.missing");
            assertThat(problem.text("message")).contains("“date” needs a value. A day as 2026-11-26.");
        });
        assertThat(result.err()).contains("--set NAME=VALUE");
    }

    @Test
    void theRulesJudgeWhatIsFilled() throws Exception {
        preset("image", """
                {"slipway":1,"id":"p3","name":"image","target":{"project":"p","job":"j"},
                 "placeholders":[{"name":"tag"}],
                 "deployment":{"external":{"imagePath":"registry/app{{tag}}"}}}
                """);

        assertThat(new Shell(home).run("launch", "image", "--set", "tag=-x", "--dry-run").err())
                .contains("/deployment/external/imagePath: error", "image.tag.missing");
        Shell.Result right = new Shell(home).run("launch", "image", "--set", "tag=:1", "--dry-run");
        assertThat(right.exitCode()).as(right.err()).isZero();
        assertThat(right.out()).contains("registry/app:1");
    }

    /** What is sealed may hold the placeholder, so its value is not for a command line. */
    @Test
    void aValueForASecretIsWarnedOf() throws Exception {
        preset("secret", """
                {"slipway":1,"id":"p4","name":"secret","target":{"project":"p","job":"j"},
                 "placeholders":[{"name":"login"},{"name":"day"}],
                 "runtimeEnvironment":[{"name":"A","sealed":"x"},{"name":"DAY","value":"{{day}}"}]}
                """);

        assertThat(new Shell(home).run("check", "secret", "--set", "login=" + CANARY, "--set", "day=1").err())
                .contains("“login” becomes part of a secret", "--set login")
                .doesNotContain(CANARY, "“day”");
        assertThat(new Shell(home).with("login", CANARY).run("check", "secret", "--set", "login", "--set", "day=1").err())
                .isEmpty();
        assertThat(new Shell(home).run("check", "secret", "--set", "day=nf-eyJabc").err()).contains("“day”");
    }

    @Test
    void aNameAloneTakesItsValueFromTheEnvironment() {
        Shell.Result result = new Shell(home)
                .with("date", "2026-11-26")
                .run("launch", "nightly", "--set", "date", "--dry-run");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("registry/app:eu-2026-11-26");
    }

    @Test
    void aCheckGoesByTheDefaultsAndNamesWhatIsAskedFor() {
        Shell.Result result = new Shell(home).run("check", "nightly");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines()).singleElement().asString().isEqualTo("nightly: /placeholders/0: warning: "
                + "The placeholder “date” has no default and is asked for at launch. [placeholder.asked]");
    }

    @Test
    void aCheckJudgesWhatIsGiven() {
        assertThat(new Shell(home).run("check", "nightly", "--set", "date=2026-11-26").out()).isEmpty();
        Shell.Result wrong = new Shell(home).run("check", "nightly", "--set", "date=today");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).contains("/placeholders/0: error", "placeholder.value.pattern").doesNotContain("today");
        assertThat(new Shell(home).run("check", "nightly", "plain", "--set", "region=us").exitCode()).isZero();
    }

    @Test
    void aCheckFindsWhatIsWrongWithDeclarations() throws Exception {
        preset("wrong", """
                {"slipway":1,"id":"p5","name":"wrong","target":{"project":"p","job":"j"},
                 "placeholders":[{"name":"a","pattern":"("},{"name":"b","default":"x","choices":["y"]}],
                 "runtimeEnvironment":[{"name":"A","value":"{{a}}"}]}
                """);

        Shell.Result result = new Shell(home).run("check", "wrong");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains(
                "/placeholders/0/pattern: error", "placeholder.pattern.form",
                "/placeholders/1/default: error", "placeholder.default.choice",
                "/placeholders/1: warning", "placeholder.unused");
    }

    @Test
    void anExportIsFilled() {
        Shell.Result result = new Shell(home).run("export", "nightly", "--as", "json", "--set", "date=2026-11-26");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("registry/app:eu-2026-11-26");
        assertThat(new Shell(home).run("export", "nightly", "--as", "json").exitCode()).isEqualTo(2);
    }

    private Shell on(RecordingServer server) {
        return new Shell(home).with("SLIPWAY_HOST", server.address()).with("SLIPWAY_TOKEN", "t");
    }
}
