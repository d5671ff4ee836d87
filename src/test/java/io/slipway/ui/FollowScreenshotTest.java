package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.connection.Connection;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.shell.Theme;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of runs under way that a person looks at. */
class FollowScreenshotTest {
    private static final Target LONG = Target.of("default-project", "long-running-import");

    @TempDir
    Path home;

    @Test
    void takesPictures() throws Exception {
        Files.createDirectories(Path.of(System.getProperty("slipway.build", "target"), "screenshots"));
        SandboxOptions options = SandboxOptions.in(home.resolve("sandbox")).withFaults("403,DELETE /**", "403,GET /**/logs");
        try (WindowFixture fixture = WindowFixture.open(home, options.withRequestsPerHour(120)).ready()) {
            Connection sandbox = fixture.window.connections().current().orElseThrow().connection();
            URI address = sandbox.credentials().address();
            WindowFixture.onFx(() -> fixture.services.draft().choose(LONG));
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            TestClients.of(address).launch(LONG, "{}".getBytes(StandardCharsets.UTF_8));
            WindowFixture.until(() -> fixture.text("#overlap").startsWith("2 runs"));
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
                shootDialogs(fixture, theme.name().toLowerCase(Locale.ROOT));
            }
            ScreenshotTest.shoot(fixture, "follow-dark-1024", 1024, 640);
            WindowFixture.onFx(() -> {
                fixture.window.connections().choose(fixture.window.connections()
                        .add(new Connection("prod-eu", new Credentials(address, "nf-other"), "", false)));
                fixture.services.draft().choose(LONG);
                fixture.window.appearance().themeProperty().set(Theme.LIGHT);
            });
            WindowFixture.until(() -> fixture.text("#overlap").startsWith("2 runs"));
            ScreenshotTest.shoot(fixture, "follow-light-720", 720, 640);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#review-place"));
            WindowFixture.until(() -> fixture.text("#review-runs-words").startsWith("2 runs"));
            save(fixture, "#review-place", "follow-confirm-light");
            fixture.robot.push(KeyCode.ESCAPE);
        }
        assertThat(home.resolve("rights.json")).exists();
    }

    @Test
    void takesThePictureOfAnAbortedLaunch() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().choose(LONG));
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            WindowFixture.until(() -> fixture.shows("#abort-confirm"));
            WindowFixture.onFx(() -> fixture.<Button>find("#abort-confirm").fire());
            WindowFixture.until(() -> fixture.robot.lookup("Aborted").tryQuery().isPresent());
            WindowFixture.onFx(() -> fixture.<TableView<?>>find("#history").getSelectionModel().selectFirst());
            ScreenshotTest.shoot(fixture, "aborted-light-1440", 1440, 900);
        }
    }

    @Test
    void takesPicturesWithoutRequests() throws Exception {
        SandboxOptions options = SandboxOptions.in(home.resolve("sandbox")).withRequestsPerHour(40);
        try (WindowFixture fixture = WindowFixture.open(home, options).ready()) {
            useUp(fixture.window.connections().current().orElseThrow().connection().credentials());
            fixture.robot.push(KeyCode.F5);
            WindowFixture.until(() -> fixture.text("#requests-left").startsWith("No requests"));
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
            ScreenshotTest.shoot(fixture, "requests-dark-1024", 1024, 640);
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            ScreenshotTest.shoot(fixture, "requests-light-720", 720, 640);
            ScreenshotTest.shoot(fixture, "requests-light-1440", 1440, 900);
        }
    }

    /** How many the window itself needs to open depends on how its reads overlap. */
    private static void useUp(Credentials credentials) {
        Northflank service = new NorthflankClient(credentials, TestClients.settings(TestClients.PATIENT, Map.of()));
        assertThatThrownBy(() -> {
            for (int i = 0; i < 100; i++) {
                service.plans();
            }
        }).isInstanceOf(ApiException.Rejected.class);
    }

    private static void shootDialogs(WindowFixture fixture, String theme) throws Exception {
        ScreenshotTest.shoot(fixture, "follow-" + theme + "-1440", 1440, 900);
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        WindowFixture.until(() -> fixture.shows("#overlap-list"));
        save(fixture, "#overlap-list", "follow-list-" + theme);
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> fixture.shows("#abort-confirm"));
        save(fixture, "#abort-confirm", "follow-abort-" + theme);
        WindowFixture.onFx(() -> fixture.<Button>find("#abort-confirm").fire());
        WindowFixture.until(() -> fixture.shows("#abort-failure"));
        save(fixture, "#abort-confirm", "follow-refused-" + theme);
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#abort-confirm"));
    }

    private static void save(WindowFixture fixture, String inside, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(4);
        ScreenshotTest.save(fixture.robot.lookup(inside).query().getScene(), name);
    }
}
