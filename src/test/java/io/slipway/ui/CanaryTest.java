package io.slipway.ui;

import static io.slipway.northflank.scripted.ScriptedServer.forPosts;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.cli.OwnProcess;
import io.slipway.cli.Shell;
import io.slipway.connection.Connection;
import io.slipway.exchange.write.Form;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.FilesBelow;
import io.slipway.storage.Log;
import io.slipway.storage.instance.Doorbell;
import io.slipway.storage.instance.Instance;
import io.slipway.testing.Patience;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.vault.VaultKind;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Secrets that are told apart are sent everywhere, and then looked for in every byte that was written or printed. */
class CanaryTest {
    private static final String VALUE = "value c4n\"ry-7d1e&x=/\u00e9";
    private static final String FILE = "file c4n\"ry-a90b&x=/\u00e9";
    private static final String MOUNT = "mount c4n\"ry-52fc&x=/\u00e9";
    private static final String TOKEN = "token-c4nary-e81a.x_y";
    private static final String PASSPHRASE = "phrase c4nary 30b7";
    private static final List<String> CANARIES = List.of(VALUE, FILE, MOUNT, TOKEN);
    private static final Target JOB = Target.of("default-project", "example-job");

    private static final String BODY = "{\"runtimeEnvironment\":{\"SECRET\":" + json(VALUE) + "},\"runtimeFiles\":{\"/etc/s\":{\"data\":\""
            + base64(FILE) + "\",\"encoding\":\"utf-8\"}},\"dockerSecretMounts\":{\"m\":{\"data\":\"" + base64(MOUNT)
            + "\",\"encoding\":\"utf-8\"}}}";

    @TempDir
    Path folder;

    private final List<String> printed = new ArrayList<>();
    private final List<Handler> before = new ArrayList<>();

    @BeforeEach
    void logToTheFolder() {
        before.addAll(List.of(root().getHandlers()));
        Log.toFolder(home().resolve("logs"));
    }

    @AfterEach
    void logAsBefore() {
        for (Handler handler : root().getHandlers()) {
            root().removeHandler(handler);
            handler.close();
        }
        before.forEach(root()::addHandler);
    }

    @Test
    void noSecretIsLeftAnywhere() throws Exception {
        throughTheCommandLine();
        throughRefusalsThatQuoteIt();
        throughAProcessThatOthersSee();
        throughTheWindow();

        assertThat(leaks()).isEmpty();
        assertThat(Files.list(home()).map(file -> file.getFileName().toString()))
                .as("what was looked through")
                .contains("history.db", "logs", "presets", "drafts", "lock");
        assertThat(String.join("", printed)).contains("********", "runName");
    }

    /** Presets, drafts and what the command line does with them, under a passphrase. */
    @Test
    void whatIsKeptInAVaultIsSealed() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE);
        RunSpec spec = RunBodies.read(BODY).spec().at(JOB);
        RunSpec more = spec.withEnvironment(List.of(EnvVar.secret("SECRET", VALUE), EnvVar.secret("MORE", VALUE)));
        try (WindowFixture fixture = WindowFixture.open(home()).ready()) {
            fixture.services.stores().vault().create(VaultKind.PASSPHRASE, PASSPHRASE.toCharArray());
            WindowFixture.onFx(() -> fixture.services.draft().restore(spec));
            WindowFixture.until(() -> !sealedFiles("drafts").isEmpty());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            WindowFixture.until(() -> fixture.shows("#preset-name"));
            WindowFixture.onFx(() -> fixture.<TextField>find("#preset-name").setText("nightly"));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.text("#presets-opened").equals("nightly"));
            WindowFixture.onFx(() -> fixture.services.draft().restore(more));
            WindowFixture.until(() -> !sealedFiles("drafts").isEmpty());
        }
        Shell shell = new Shell(home()).with("SLIPWAY_PASSPHRASE_FILE", passphrase.toString());
        run(shell, 0, "launch", "nightly", "--sandbox", "--wait", "-o", "json");
        for (String form : new String[] {"json", "curl", "cli", "js"}) {
            run(shell, 0, "export", "nightly", "--as", form);
        }
        run(shell, 0, "presets", "show", "nightly");
        run(shell, 0, "presets", "export", "nightly");
        run(shell, 0, "keys", "show");

        assertThat(leaks()).isEmpty();
        assertThat(FilesBelow.of(home()).with(PASSPHRASE)).isEmpty();
        assertThat(sealedFiles("presets")).hasSize(1);
        assertThat(sealedFiles("drafts")).hasSize(1);
    }

    /** While the window writes, a file may be another by the time it is read. */
    private List<Path> sealedFiles(String in) throws IOException {
        List<Path> found = new ArrayList<>();
        Path place = home().resolve(in);
        for (String name : Objects.requireNonNullElse(place.toFile().list(), new String[0])) {
            try {
                if (name.endsWith(".json") && Files.readString(place.resolve(name)).contains("BEGIN AGE ENCRYPTED FILE")) {
                    found.add(place.resolve(name));
                }
            } catch (NoSuchFileException replaced) {
                // It is not there now.
            }
        }
        return found;
    }

    /** Each form in which a secret can stand somewhere is found, or the test above says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"clear", "base64", "url", "json"})
    void aLeakIsFound(String form) throws Exception {
        for (String canary : CANARIES) {
            String leak = switch (form) {
                case "clear" -> canary;
                case "base64" -> base64(canary);
                case "url" -> URLEncoder.encode(canary, StandardCharsets.UTF_8);
                default -> json(canary);
            };
            Path file = Files.writeString(home().resolve("seeded"), "x" + leak + "x");
            assertThat(leaks()).as(leak).isNotEmpty();
            Files.delete(file);
            printed.add("x" + leak);
            assertThat(leaks()).as(leak).isNotEmpty();
            printed.clear();
            assertThat(leaks()).isEmpty();
        }
    }

    private void throughTheCommandLine() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.in(folder.resolve("service")).withToken(TOKEN))) {
            Shell shell = shell(sandbox.address());
            Shell.Result launched = run(shell, 0, "launch", "-", "-p", "default-project", "-j", "example-job", "--follow", "-o", "json");
            String run = ((JsonValue.Obj) JsonReader.read(launched.out())).text("id").orElseThrow();
            run(shell, 0, "launch", "-", "-p", "default-project", "-j", "example-job", "--env", "SECRET", "--dry-run");
            run(shell, 0, "logs", run, "-p", "default-project", "-j", "example-job");
            Shell.Result long_ = run(shell, 0, "launch", "-", "-p", "default-project", "-j", "long-running-import", "-o", "json");
            String going = ((JsonValue.Obj) JsonReader.read(long_.out())).text("id").orElseThrow();
            run(shell, 0, "abort", going, "-p", "default-project", "-j", "long-running-import");
            for (String form : List.of("json", "curl", "cli", "js")) {
                for (String kind : List.of("posix", "cmd", "powershell")) {
                    run(shell, 0, "export", "-", "--as", form, "--shell", kind, "-p", "p", "-j", "j");
                }
            }
            run(shell, 0, "check", "-");
            run(shell, 0, "history", "list", "-o", "csv");
            run(shell, 0, "history", "export", "-o", "csv");
            run(shell, 0, "history", "export", "-o", "json");
        }
    }

    private void throughRefusalsThatQuoteIt() throws Exception {
        for (int status : new int[] {400, 500}) {
            try (ScriptedServer server = ScriptedServer.start(forPosts(call -> quote(call, status)))) {
                run(shell(server.address()), status == 400 ? 3 : 5, "launch", "-", "-p", "p", "-j", "j", "-o", "json");
            }
        }
        run(shell(URI.create("http://127.0.0.1:1")), 4, "launch", "-", "-p", "p", "-j", "j");
        Shell shell = shell(URI.create("http://127.0.0.1:1"));
        run(shell, 0, "history", "list");
        run(shell, 0, "history", "export", "-o", "csv");
        run(shell, 0, "history", "export", "-o", "json");
    }

    /** In the message, in the details and for an address; the token as the head of the request had it. */
    private static void quote(Call call, int status) throws IOException {
        call.readBody();
        String said = call.request().body() + " " + call.request().header("authorization").orElse("") + " "
                + URLEncoder.encode(VALUE, StandardCharsets.UTF_8) + " " + base64(VALUE);
        call.answer(status, "{\"error\":{\"message\":" + json("No: " + said) + ",\"id\":" + json(VALUE) + ",\"details\":"
                + call.request().body() + "}}");
    }

    private void throughAProcessThatOthersSee() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> {
                    call.readBody();
                    arrived.countDown();
                    call.awaitEnd();
                }));
                OwnProcess program = OwnProcess.start(
                        folder,
                        Map.of(
                                "SLIPWAY_HOME", home().toString(), "SLIPWAY_HOST", server.address().toString(),
                                "SLIPWAY_TOKEN", TOKEN, "SECRET", VALUE),
                        "launch", bodyFile().toString(), "-p", "p", "-j", "j", "--env", "SECRET")) {
            assertThat(arrived.await(Patience.SECONDS, TimeUnit.SECONDS)).as(program.err()).isTrue();
            assertThat(program.info().commandLine()).as("the system tells it").isPresent();
            printed.add(ProcessHandle.current().descendants()
                    .map(each -> each.info().commandLine().orElse(""))
                    .collect(Collectors.joining("\n")));
            printed.add(program.out() + program.err());
        }
    }

    private Path bodyFile() throws IOException {
        return Files.writeString(folder.resolve("body.json"), BODY);
    }

    private void copyInAllForms(LaunchCopies copies) throws Exception {
        for (Form form : Form.values()) {
            for (io.slipway.exchange.write.Shell kind : io.slipway.exchange.write.Shell.values()) {
                WindowFixture.onFx(() -> {
                    copies.shellProperty().set(kind);
                    copies.copy(form);
                    printed.add(Clipboard.getSystemClipboard().getString());
                });
            }
        }
        WindowFixture.onFx(() -> {
            copies.share();
            printed.add(Clipboard.getSystemClipboard().getString());
        });
    }

    private void throughTheWindow() throws Exception {
        try (ScriptedServer quoting = ScriptedServer.start(forPosts(call -> quote(call, 400)));
                WindowFixture fixture = WindowFixture.open(home()).ready()) {
            RunSpec spec = RunBodies.read(BODY).spec().at(JOB);
            WindowFixture.onFx(() -> fixture.services.draft().restore(spec));
            copyInAllForms(fixture.window.copies());
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            fixture.services.stores().presets().create(fixture.services.stores().presets().fresh("nightly", spec), "");
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());

            WindowFixture.onFx(() -> {
                OpenConnection other = fixture.window.connections()
                        .add(new Connection("quoting", new Credentials(quoting.address(), TOKEN), "", false));
                fixture.window.connections().choose(other);
                fixture.services.draft().restore(spec);
            });
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#review-launch"));
            printed.add(fixture.<javafx.scene.control.ListView<?>>find("#review-request").getItems().toString());
            fixture.robot.from(fixture.find("#review-launch").getScene().getRoot()).lookup(".label")
                    .queryAllAs(javafx.scene.control.Label.class)
                    .forEach(label -> printed.add(label.getText() + label.getAccessibleText()));
            WindowFixture.onFx(() -> fixture.<javafx.scene.control.Button>find("#review-launch").fire());
            WindowFixture.until(() -> fixture.shows("#outcome") && fixture.text("#outcome-title").contains("400"));
            printed.add(fixture.text("#outcome-text"));
            WindowFixture.onFx(() -> fixture.services.errors().report(new IllegalStateException(VALUE + TOKEN)));
            WaitForAsyncUtils.waitForFxEvents();
            fixture.robot.push(KeyCode.ESCAPE);
            callTheLock();
        }
    }

    private void callTheLock() throws IOException {
        if (Instance.of(home().resolve("lock"), Duration.ofSeconds(2)) instanceof Instance.First first) {
            Doorbell.of(first.lock()).close();
        }
    }

    private Shell.Result run(Shell shell, int exitCode, String... args) {
        Shell.Result result = shell.run(args);
        assertThat(result.exitCode()).as(String.join(" ", args) + result.err()).isEqualTo(exitCode);
        printed.add(result.out());
        printed.add(result.err());
        return result;
    }

    private Shell shell(URI address) {
        return new Shell(home())
                .with("SLIPWAY_HOST", address.toString())
                .with("SLIPWAY_TOKEN", TOKEN)
                .with("SECRET", VALUE)
                .input(BODY);
    }

    /** Where which form of a secret stands. */
    private List<String> leaks() throws IOException {
        List<String> leaks = new ArrayList<>();
        FilesBelow files = FilesBelow.of(home());
        for (String canary : CANARIES) {
            for (String form : forms(canary)) {
                printed.stream().filter(text -> text.contains(form)).forEach(text -> leaks.add(form + " in: " + text));
                files.with(form).forEach(file -> leaks.add(form + " in " + file));
            }
        }
        return leaks;
    }

    /** In clear, its telling middle, in base64, as JSON and as an address write it. */
    private static List<String> forms(String canary) {
        String json = json(canary);
        return Stream.of(
                        canary,
                        canary.substring(canary.length() / 3),
                        base64(canary),
                        base64(canary).replace("=", ""),
                        URLEncoder.encode(canary, StandardCharsets.UTF_8),
                        URLEncoder.encode(canary, StandardCharsets.UTF_8).replace("+", "%20"),
                        json.substring(1, json.length() - 1))
                .distinct()
                .toList();
    }

    private static String json(String text) {
        return JsonWriter.compact(new JsonValue.Text(text));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Logger root() {
        return LogManager.getLogManager().getLogger("");
    }

    private Path home() {
        return folder.resolve("data");
    }
}
