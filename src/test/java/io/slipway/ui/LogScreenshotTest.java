package io.slipway.ui;

import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of logs that a person looks at. */
class LogScreenshotTest {
    private static final Path SHOTS = Path.of(System.getProperty("slipway.build", "target"), "screenshots");

    @TempDir
    Path home;

    @Test
    void takesPicturesOfALog() throws Exception {
        Files.createDirectories(SHOTS);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            follow(fixture, "long-running-import");
            WindowFixture.until(() -> fixture.text("#log-state").equals("Live"));
            WindowFixture.until(() -> !fixture.text("#log-count").equals("no lines"));
            WindowFixture.onFx(() -> fixture.<TextField>find("#log-find").setText("feed"));
            both(fixture, "log-live");
            fixture.robot.clickOn("#log-next");
            fixture.savesTo.set(Optional.of(home.resolve("whole.log")));
            WindowFixture.onFx(() -> fixture.<Button>find("#log-save").fire());
            WindowFixture.until(() -> fixture.text("#log-saving-text").contains("saved to"));
            both(fixture, "log-saved");
        }
    }

    @Test
    void takesPicturesOfTrouble() throws Exception {
        Files.createDirectories(SHOTS);
        SandboxOptions faulty = SandboxOptions.in(home.resolve("sandbox")).withFaults("403,GET /**/logs");
        try (WindowFixture fixture = WindowFixture.open(home, faulty).ready()) {
            follow(fixture, "example-job");
            WindowFixture.until(() -> fixture.shows("#log-trouble"));
            both(fixture, "log-forbidden");
        }
    }

    private static void follow(WindowFixture fixture, String job) throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", job)));
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#outcome-log"));
        WindowFixture.onFx(() -> fixture.<Button>find("#outcome-log").fire());
    }

    private static void both(WindowFixture fixture, String name) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            shows(fixture);
            String suffix = theme.name().toLowerCase(Locale.ROOT);
            ScreenshotTest.shoot(fixture, name + "-" + suffix + "-1024", 1024, 640);
            ScreenshotTest.shoot(fixture, name + "-" + suffix + "-1440", 1440, 900);
        }
    }

    /** A small window hides the pane; an operator who wants it brings it back. */
    private static void shows(WindowFixture fixture) throws Exception {
        ScreenshotTest.size(fixture, 1024, 640);
        if (fixture.robot.lookup("#bottom-tabs").tryQuery().isEmpty()) {
            fixture.robot.push(KeyCode.CONTROL, KeyCode.H);
        }
        WindowFixture.until(() -> fixture.shows("#log-state"));
    }
}
