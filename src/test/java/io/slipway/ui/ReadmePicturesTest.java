package io.slipway.ui;

import io.slipway.cli.CommandLineProgram;
import io.slipway.cli.Terminal;
import io.slipway.northflank.body.RunBodies;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.shell.Theme;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the README, into the folder {@code readme} of the screenshots. */
class ReadmePicturesTest {
    private static final String DRAFT = """
            {"runtimeFiles":{"/etc/app/config.json":{"data":"e30=","encoding":"utf-8"}},
             "billing":{"deploymentPlan":"nf-compute-50"},
             "deployment":{"docker":{"configType":"customCommand","customCommand":"node report.js"},
             "internal":{"id":"example-build-service","branch":"master","buildId":"premium-guide-6393"}}}
            """;

    /** The run has a minute. */
    private static final Duration WRITTEN = Duration.ofSeconds(30);

    @TempDir
    Path home;

    @Test
    void takesThePictures() throws Exception {
        launched("always-fails", "--wait");
        launched("example-job", "--wait");
        presets("Nightly report", "Migration, dry", "Reindex search");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            follow(fixture);
            compose(fixture);
            theme(fixture, Theme.LIGHT);
            picture(fixture, "window-light");
            review(fixture);
            theme(fixture, Theme.DARK);
            picture(fixture, "window-dark");
            theme(fixture, Theme.LIGHT);
            log(fixture);
        }
    }

    private void launched(String job, String... more) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                Map.of("SLIPWAY_HOME", home.toString()),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString(),
                new Messages());
        Stream<String> args = Stream.of("launch", "assets/example-run.json", "--sandbox", "--job", job);
        CommandLineProgram.run(Stream.concat(args, Stream.of(more)).toArray(String[]::new), terminal);
    }

    private void presets(String... names) {
        PresetStore presets = new PresetStore(home.resolve("presets"), () -> UUID.randomUUID().toString());
        for (String name : names) {
            presets.create(presets.fresh(name, RunSpec.EMPTY.at(Tour.JOB)), "");
        }
    }

    /** A run that goes on while the pictures are taken, and its log. */
    private static void follow(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", "long-running-import")));
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#outcome-log"));
        WindowFixture.onFx(() -> fixture.<Button>find("#outcome-dismiss").fire());
        WindowFixture.until(() -> fixture.<TableView<?>>find("#history").getItems().size() == 3);
    }

    private static void compose(WindowFixture fixture) throws Exception {
        RunSpec read = RunBodies.read(DRAFT).spec();
        WindowFixture.onFx(() -> fixture.services.draft().restore(read.at(Tour.JOB).withEnvironment(List.of(
                EnvVar.plain("LOG_LEVEL", "debug"),
                EnvVar.plain("REPORT_DATE", "2026-11-23"),
                EnvVar.secret("DATABASE_URL", "postgres://report:secret@db/report")))));
        size(fixture);
        WindowFixture.until(() -> fixture.text("#changes-cost").contains("nf-compute-50"));
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        // That the secret would be lost in a crash is said once.
        WindowFixture.until(() -> fixture.shows("#notices .notification"));
    }

    private static void review(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowFixture.until(() -> fixture.<Button>find("#review-launch").isDefaultButton());
        WindowFixture.until(() -> !fixture.text("#review-runs-words").isEmpty() && !fixture.text("#review-job-words").isEmpty());
        Shots.save(fixture.find("#review-launch").getScene(), "readme/review-light");
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#review-launch"));
    }

    private static void log(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> fixture.<TableView<?>>find("#history").getSelectionModel().selectFirst());
        fixture.pass(WRITTEN);
        fixture.robot.push(KeyCode.CONTROL, KeyCode.L);
        WindowFixture.until(() -> fixture.shows("#log-state") && fixture.text("#log-state").equals("Live"));
        WindowFixture.until(() -> !fixture.text("#log-count").equals("no lines"));
        WindowFixture.onFx(() -> {
            SplitPane rows = fixture.find("#rows");
            rows.setDividerPositions(0.52);
        });
        picture(fixture, "log-light");
    }

    private static void theme(WindowFixture fixture, Theme theme) throws Exception {
        WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
    }

    private static void size(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.stage.setWidth(1440);
            fixture.stage.setHeight(900);
        });
        Tour.settle();
    }

    /** Without a message over it, and without a frame around what happens to have the focus. */
    private static void picture(WindowFixture fixture, String name) throws Exception {
        WindowFixture.onFx(() -> fixture.robot.lookup("#notices .notification > .button-icon").queryAllAs(Button.class)
                .forEach(Button::fire));
        WindowFixture.onFx(() -> fixture.stage.getScene().getRoot().requestFocus());
        Shots.save(fixture.stage.getScene(), "readme/" + name);
    }
}
