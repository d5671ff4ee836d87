package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.history.Owner;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.shell.Theme;
import io.slipway.ui.tour.Png;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of the window that a person looks at. */
class ScreenshotTest {
    static final Path SHOTS = Path.of(System.getProperty("slipway.build", "target"), "screenshots");

    private static final String DRAFT = """
            {"runtimeEnvironment":{"LOG_LEVEL":"debug","REPORT_DATE":"2026-11-24","DATABASE_URL":"postgres://u:p@db/x"},
             "runtimeFiles":{"/etc/app/config.json":{"data":"e30=","encoding":"utf-8"}},
             "billing":{"deploymentPlan":"nf-compute-20"},
             "deployment":{"external":{"imagePath":"nginx:latest"}}}
            """;

    @TempDir
    Path home;

    @Test
    void takesPictures() throws Exception {
        Files.createDirectories(SHOTS);
        try (WindowFixture fixture = WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready()) {
            both(fixture, "empty");
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> !table.getItems().isEmpty());
            shoot(fixture, "running-light-1440", 1440, 900);
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.robot.lookup(".chip.success").tryQuery().isPresent());
            WindowFixture.onFx(() -> table.getSelectionModel().selectFirst());
            both(fixture, "data");
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            dialog(fixture);
        }
    }

    @Test
    void takesPicturesOfOutcomes() throws Exception {
        SandboxOptions faulty = SandboxOptions.in(home.resolve("sandbox"))
                .withFaults("409,POST /**/runs,nth=1", "drop-after,POST /**/runs,nth=2", "silence,POST /**/runs,nth=3");
        Files.createDirectories(SHOTS);
        try (WindowFixture fixture = WindowFixture.open(home, faulty).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            WindowFixture.onFx(() -> fixture.services.draft().restore(
                    RunBodies.read(DRAFT).spec().at(fixture.services.draft().spec().target())));
            shoot(fixture, "filled-light-1440", 1440, 900);
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            shoot(fixture, "rejected-light-1024", 1024, 640);
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.launch();
            WindowFixture.until(() -> fixture.robot.lookup("#candidates .button").tryQuery().isPresent());
            shoot(fixture, "unknown-light-1440", 1440, 900);
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            another(fixture);
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#launch-progress"));
            shoot(fixture, "waiting-light-1440", 1440, 900);
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#outcome"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SLASH);
            WaitForAsyncUtils.waitForFxEvents();
            save(fixture.find("#shortcuts-table").getScene(), "keys-light");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            confirmation(fixture);
        }
    }

    /** The question before a second run, in both themes; it is answered with yes. */
    private void another(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> fixture.shows("#another-launch"));
        save(fixture.find("#another-launch").getScene(), "another-light");
        WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents(4);
        save(fixture.find("#another-launch").getScene(), "another-dark");
        WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        WindowFixture.onFx(() -> fixture.<Button>find("#another-launch").fire());
    }

    /** A preset that another process is launching. */
    @Test
    void takesPicturesOfARefusedLaunch() throws Exception {
        Files.createDirectories(SHOTS);
        Path presets = Files.createDirectories(home.resolve("presets"));
        Files.writeString(presets.resolve("nightly.json"), """
                {"slipway":1,"id":"preset-1","name":"nightly","target":{"project":"default-project","job":"example-job"}}
                """);
        RelaunchTest.record(
                home, "0c5c1f1e-6f1b-4f43-9f0e-3f6f0f6a1b11", Owner.of(ProcessHandle.current().parent().orElseThrow()));
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            RelaunchTest.openPreset(fixture);
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome-another"));
            both(fixture, "inflight");
        }
    }

    private void confirmation(WindowFixture fixture) throws Exception {
        Connection sandbox = fixture.window.connections().current().orElseThrow().connection();
        WindowFixture.onFx(() -> {
            fixture.window.connections().choose(fixture.window.connections()
                    .add(new Connection("prod-eu", sandbox.credentials(), "", false)));
            fixture.services.draft().choose(Target.of("default-project", "example-job"));
        });
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowFixture.until(() -> fixture.shows("#review-place"));
        WaitForAsyncUtils.waitForFxEvents(4);
        save(fixture.robot.lookup("#review-place").query().getScene(), "confirm-light");
        fixture.robot.push(KeyCode.ESCAPE);
    }

    private void dialog(WindowFixture fixture) throws Exception {
        fixture.robot.clickOn("#connection").clickOn("Connect to a service\u2026");
        WindowFixture.until(() -> fixture.shows("#connection-test"));
        fixture.robot.clickOn("#connection-test");
        WaitForAsyncUtils.waitForFxEvents();
        save(fixture.robot.lookup("#connection-token").query().getScene(), "dialog-light");
        fixture.robot.push(KeyCode.ESCAPE);
        fixture.robot.clickOn("#target-project");
        WaitForAsyncUtils.waitForFxEvents();
        save(fixture.robot.lookup("#picker-search").query().getScene(), "picker-light");
        fixture.robot.push(KeyCode.ESCAPE);
    }

    private void both(WindowFixture fixture, String name) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            String suffix = theme.name().toLowerCase(Locale.ROOT);
            shoot(fixture, name + "-" + suffix + "-1024", 1024, 640);
            shoot(fixture, name + "-" + suffix + "-1440", 1440, 900);
        }
    }

    static void shoot(WindowFixture fixture, String name, double width, double height) throws Exception {
        size(fixture, width, height);
        save(fixture.stage.getScene(), name);
    }

    static void size(WindowFixture fixture, double width, double height) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.stage.setWidth(width);
            fixture.stage.setHeight(height);
        });
        WindowFixture.until(() -> Math.abs(fixture.stage.getScene().getWidth() - width) < 40);
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    static void save(Scene scene, String name) throws Exception {
        write(WindowFixture.onFx(() -> scene.snapshot(null)), name);
    }

    /** The same on the FX thread. */
    static void saveHere(Scene scene, String name) throws Exception {
        write(scene.snapshot(null), name);
    }

    static void write(WritableImage image, String name) throws Exception {
        Path file = SHOTS.resolve(name + ".png");
        Png.write(image, file);
        assertThat(file).isNotEmptyFile();
    }
}
