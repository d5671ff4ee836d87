package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.slipway.exchange.write.NastyLaunches;
import io.slipway.exchange.write.body.Template;
import io.slipway.exchange.write.shell.Posix;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is exported for a POSIX shell sends, run there, what Slipway sends, and shows no secret to who lists processes. */
class ExportedShellTest {
    private static final String TOKEN = "token-c4nary-e81a.x_y";
    private static final String[] JOB = {"--project", "default-project", "--job", "example-job"};

    private static Path folder = Path.of("");
    private static Programs programs = new Programs(folder);

    @BeforeContainer
    static void findPrograms() throws IOException {
        assumeTrue(Programs.find("curl").isPresent(), "curl is not installed");
        assumeTrue(Programs.find("sh").isPresent(), "there is no POSIX shell");
        folder = Files.createTempDirectory("slipway-export");
        programs = new Programs(folder);
        programs.standIn("curl", "for arg; do printf '%s\\n' \"$arg\" >> \"$SLIPWAY_TEST/args\"; done\nexec "
                + Programs.find("curl").orElseThrow() + " --silent --show-error --max-time 30 \"$@\"");
        programs.standIn("northflank", """
                for arg; do printf '%s\\n' "$arg" >> "$SLIPWAY_TEST/args"; done
                while [ $# -gt 0 ]; do
                  case $1 in
                    --file) cat "$2" > "$SLIPWAY_TEST/body"; ls -l "$2" | cut -c 1-10 > "$SLIPWAY_TEST/mode" ;;
                    --input) printf '%s' "$2" > "$SLIPWAY_TEST/body" ;;
                  esac
                  shift
                done""");
    }

    @AfterContainer
    static void cleanUp() throws IOException {
        if (!folder.equals(Path.of(""))) {
            Programs.delete(folder);
        }
    }

    @Provide
    Arbitrary<RunSpec> launches() {
        return NastyLaunches.any();
    }

    @Provide
    Arbitrary<String> shells() {
        return Arbitraries.of(Stream.of("bash", "dash", "sh", "zsh", "ksh")
                .filter(shell -> Programs.find(shell).isPresent())
                .toList());
    }

    @Property(tries = 25)
    void curlSendsWhatSlipwaySends(@ForAll("launches") RunSpec spec, @ForAll("shells") String shell) throws Exception {
        String body = new String(RunBodies.write(spec), StandardCharsets.UTF_8);
        RunSpec read = RunBodies.read(body).spec().at(spec.target());
        try (RecordingServer server = new RecordingServer(false)) {
            Shell slipway = slipway(server).input(body);
            String[] target = {"-p", spec.target().project(), "-j", spec.target().job(), "--team", spec.target().team()};
            assertThat(run(slipway, target, "launch", "-").exitCode()).isZero();
            run(shell, filled(read) + run(slipway, target, "export", "-", "--as", "curl").out());
            assertNothingIsShown(read);
            run(shell, filled(read) + export(slipway, target, "curl", "--with-secrets"));
            assertNothingIsShown(read);

            assertThat(server.posts()).hasSize(3);
            RecordingServer.Received own = server.posts().getFirst();
            assertThat(server.posts()).allSatisfy(post -> {
                assertThat(json(post.body())).isEqualTo(json(body));
                assertThat(post.path()).isEqualTo(own.path());
                assertThat(post.token()).isEqualTo("Bearer " + TOKEN);
                assertThat(post.contentType()).isEqualTo("application/json");
            });
        }
    }

    @Property(tries = 15)
    void curlSendsPlainValuesOfAPreset(@ForAll("launches") RunSpec spec, @ForAll("shells") String shell) throws Exception {
        RunSpec plain = plain(spec);
        Path preset = Files.write(folder.resolve("preset.json"), PresetCodec.write(Preset.of("id", "name", plain)));
        try (RecordingServer server = new RecordingServer(false)) {
            String curl = run(slipway(server), JOB, "export", preset.toString(), "--as", "curl").out();
            run(shell, "NORTHFLANK_API_TOKEN=" + TOKEN + "\n" + curl);

            assertThat(curl).contains("--data '{");
            assertThat(args()).doesNotContain(TOKEN);
            assertThat(server.posts()).singleElement().satisfies(post ->
                    assertThat(json(post.body())).isEqualTo(RunBodies.value(plain, Secrets.CLEAR)));
        }
    }

    @Property(tries = 25)
    void vendorCommandGetsTheSameBody(
            @ForAll("launches") RunSpec spec, @ForAll("shells") String shell, @ForAll boolean withSecrets) throws Exception {
        RunSpec read = RunBodies.read(RunBodies.write(spec)).spec();
        Shell slipway = new Shell(folder.resolve("home")).input(RunBodies.write(spec));
        String[] secrets = withSecrets ? new String[] {"--with-secrets"} : new String[0];
        run(shell, filled(read) + export(slipway, JOB, "cli", secrets));

        assertNothingIsShown(read);
        assertThat(json(Files.readString(folder.resolve("body")))).isEqualTo(RunBodies.value(read, Secrets.CLEAR));
        if (read.holdsSecrets()) {
            assertThat(Files.readString(folder.resolve("mode")).strip()).isEqualTo("-rw-------");
        }
    }

    /** Nothing in it needs another spelling, so that it is the same to the byte. */
    @Example
    void bytesAreTheSame() throws Exception {
        String body = "{\"runtimeEnvironment\":{\"A\":\"it's \\\"$HOME\\\" `id` \\\\ \\n \u00e9\"}}";
        try (RecordingServer server = new RecordingServer(false)) {
            Shell slipway = slipway(server).input(body);
            run("sh", filled(RunBodies.read(body).spec()) + export(slipway, JOB, "curl"));
            run("sh", "NORTHFLANK_API_TOKEN=" + TOKEN + "\n" + export(slipway, JOB, "curl", "--with-secrets"));

            assertThat(server.posts()).extracting(RecordingServer.Received::body).containsExactly(body, body);
        }
    }

    /** More than an argument can hold, and more than a pipe holds at once. */
    @Example
    void largeFilesGoThrough() throws Exception {
        RunSpec spec = new RunSpec(
                RunSpec.EMPTY.target(),
                List.of(EnvVar.plain("LONG", "x".repeat(200_000))),
                List.of(new SecretFile("/large", FileData.ofBytes(new byte[1_000_000]), "utf-8")),
                List.of(),
                "",
                RunSpec.EMPTY.deployment());
        for (String shell : Stream.of("bash", "dash", "sh").filter(name -> Programs.find(name).isPresent()).toList()) {
            try (RecordingServer server = new RecordingServer(false)) {
                Shell slipway = slipway(server).input(RunBodies.write(spec));
                RunSpec files = spec.withEnvironment(List.of());
                run(shell, "NORTHFLANK_API_TOKEN=" + TOKEN + "\n" + export(slipway, JOB, "curl", "--with-secrets"));
                run(shell, filled(files) + export(slipway.input(RunBodies.write(files)), JOB, "curl"));

                assertThat(server.posts().getFirst().body())
                        .isEqualTo(new String(RunBodies.write(spec), StandardCharsets.UTF_8));
                assertThat(server.posts().getLast().body())
                        .isEqualTo(new String(RunBodies.write(files), StandardCharsets.UTF_8));
            }
        }
    }

    /** As {@code base64} writes it. */
    @Example
    void base64MayBeOnSeveralLines() throws Exception {
        String body = "{\"runtimeFiles\":{\"/a\":{\"data\":\"" + "QUJD".repeat(40) + "\"}}}";
        try (RecordingServer server = new RecordingServer(false)) {
            String broken = "\nA_BASE64='" + "QUJD\n".repeat(40) + "'\n";
            for (String form : List.of("curl", "cli")) {
                run("sh", "NORTHFLANK_API_TOKEN=" + TOKEN + broken + export(slipway(server).input(body), JOB, form));
            }

            assertThat(server.posts()).extracting(RecordingServer.Received::body).containsExactly(body);
            assertThat(json(Files.readString(folder.resolve("body")))).isEqualTo(json(body));
        }
    }

    @Example
    void nothingIsSentWhileAVariableIsNotSet() throws Exception {
        try (RecordingServer server = new RecordingServer(false)) {
            Shell slipway = slipway(server).input("{\"runtimeEnvironment\":{\"A\":\"1\",\"B\":\"2\"}}");
            String curl = export(slipway, JOB, "curl");
            String said = programs.run("sh", ".sh", "(\nA=1\n" + curl + ") || true");

            assertThat(said).contains("B: ");
            assertThat(server.posts()).isEmpty();
        }
    }

    private static RunSpec plain(RunSpec spec) {
        List<EnvVar> environment = spec.environment().stream()
                .map(variable -> EnvVar.plain(variable.name(), variable.value().text()))
                .toList();
        return new RunSpec(spec.target(), environment, List.of(), List.of(), spec.deploymentPlan(), spec.deployment());
    }

    private static Shell slipway(RecordingServer server) {
        return new Shell(folder.resolve("home")).with("SLIPWAY_HOST", server.address()).with("SLIPWAY_TOKEN", TOKEN);
    }

    private static String export(Shell slipway, String[] target, String form, String... more) {
        return run(slipway, target, Stream.concat(Stream.of("export", "-", "--as", form), Stream.of(more)).toArray(String[]::new))
                .out();
    }

    private static Shell.Result run(Shell slipway, String[] target, String... args) {
        Shell.Result result = slipway.run(Stream.concat(Stream.of(args), Stream.of(target)).toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private static void run(String shell, String text) throws Exception {
        Files.deleteIfExists(folder.resolve("args"));
        programs.run(shell, ".sh", text);
    }

    /** The token and all gaps as variables of the shell. */
    private static String filled(RunSpec spec) {
        List<String> names = Template.of(spec, Secrets.MASKED).variables();
        List<String> values = secrets(spec);
        assertThat(names).hasSameSizeAs(values).doesNotHaveDuplicates();
        StringBuilder lines = new StringBuilder("NORTHFLANK_API_TOKEN=" + TOKEN + "\n");
        for (int i = 0; i < names.size(); i++) {
            lines.append(names.get(i)).append('=').append(Posix.quoted(values.get(i))).append('\n');
        }
        return lines.toString();
    }

    private static List<String> secrets(RunSpec spec) {
        List<String> values = new ArrayList<>();
        spec.environment().forEach(variable -> values.add(variable.value().text()));
        spec.files().forEach(file -> values.add(((FileData) file.content()).base64()));
        spec.dockerSecretMounts().forEach(mount -> values.add(((FileData) mount.content()).base64()));
        return values;
    }

    private static String args() throws IOException {
        return Files.readString(folder.resolve("args"));
    }

    /** Where there is a secret, the body is in no argument at all. */
    private static void assertNothingIsShown(RunSpec spec) throws IOException {
        assertThat(args()).doesNotContain(TOKEN);
        if (spec.holdsSecrets()) {
            assertThat(args()).doesNotContain("{\"");
        }
    }

    private static JsonValue json(String text) {
        try {
            return JsonReader.read(text);
        } catch (JsonException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
