package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.draft.EnvVarDraft;
import io.slipway.history.LaunchRecord;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The first minute of a newcomer. */
class WelcomeTest {
    @TempDir
    Path home;

    private WindowFixture fresh() throws Exception {
        WindowFixture fixture = WindowFixture.openFresh(new Messages(), home);
        WindowFixture.until(() -> fixture.shows("#welcome")
                && !fixture.window.connections().current().isEmpty());
        return fixture;
    }

    private boolean isWelcomed() throws Exception {
        Path file = home.resolve("settings.json");
        return Files.exists(file) && Files.readString(file).contains("\"welcomed\": true");
    }

    @Test
    void aNewcomerLaunchesByEnterAlone() throws Exception {
        try (WindowFixture fixture = fresh()) {
            assertThat(fixture.stage.getScene().getFocusOwner().getId()).isEqualTo("welcome-sandbox");
            fixture.robot.push(KeyCode.ENTER);
            fixture.approve();
            WindowFixture.until(() -> fixture.services.stores().history().newest(1).size() == 1);

            LaunchRecord launch = fixture.services.stores().history().newest(1).getFirst();
            assertThat(launch.target().job()).isEqualTo("example-job");
            assertThat(fixture.services.draft().spec().environment()).hasSize(2);
            assertThat(fixture.shows("#welcome")).isFalse();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            WindowFixture.until(this::isWelcomed);
        }
    }

    @Test
    void comesAgainUntilItIsAnsweredAndThenNoMore() throws Exception {
        try (WindowFixture fixture = fresh()) {
            WindowFixture.until(() -> Files.exists(home.resolve("settings.json")));
            assertThat(isWelcomed()).isFalse();
        }
        try (WindowFixture fixture = fresh()) {
            fixture.robot.clickOn("#welcome-empty");
            WindowFixture.until(() -> fixture.shows("#launch"));
            WindowFixture.until(this::isWelcomed);
        }
        try (WindowFixture fixture = WindowFixture.openFresh(new Messages(), home).ready()) {
            assertThat(fixture.shows("#welcome")).isFalse();
            WindowFixture.onFx(() -> fixture.robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> "welcome-menu".equals(item.getId()))
                    .forEach(MenuItem::fire));
            WindowFixture.until(() -> fixture.shows("#welcome"));
        }
    }

    private static void showWelcome(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> fixture.robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "welcome-menu".equals(item.getId()))
                .forEach(MenuItem::fire));
        WindowFixture.until(() -> fixture.shows("#welcome"));
    }

    @Test
    void theExampleIsADraftOfItsOwn() throws Exception {
        EnvVar mine = EnvVar.plain("MINE", "1");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().environment().add(EnvVarDraft.of(mine)));
            showWelcome(fixture);
            WindowFixture.onFx(() -> fixture.<Button>find("#welcome-sandbox").fire());
            WindowFixture.until(() -> fixture.shows("#review-launch"));
            assertThat(fixture.services.draft().spec().environment()).hasSize(2);
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#review-launch"));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertThat(fixture.services.draft().spec().environment()).containsExactly(mine);
            WindowFixture.onFx(() -> fixture.services.draft().steps().undo());
            assertThat(fixture.services.draft().spec().environment()).isEmpty();
        }
    }

    @Test
    void theExampleWaitsForTheSandboxOnlyAsLongAsItIsWanted() throws Exception {
        EnvVar mine = EnvVar.plain("MINE", "1");
        try (WindowFixture fixture = fresh()) {
            Connections connections = fixture.window.connections();
            Connection sandbox = connections.sandbox().orElseThrow().connection();
            WindowFixture.onFx(() -> connections.remove(sandbox.id()));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> waits(fixture));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> !waits(fixture));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> waits(fixture));

            WindowFixture.onFx(() -> fixture.services.draft().environment().add(EnvVarDraft.of(mine)));
            WindowFixture.onFx(() -> connections.choose(connections.add(sandbox)));
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(fixture.services.draft().spec().environment()).containsExactly(mine);
            assertThat(fixture.shows("#review-launch")).isFalse();
        }
    }

    @Test
    void theExampleIsLaunchedAsSoonAsTheSandboxIsThere() throws Exception {
        try (WindowFixture fixture = fresh()) {
            Connections connections = fixture.window.connections();
            Connection sandbox = connections.sandbox().orElseThrow().connection();
            WindowFixture.onFx(() -> connections.remove(sandbox.id()));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> waits(fixture));
            WindowFixture.onFx(() -> connections.add(sandbox));
            WindowFixture.until(() -> fixture.shows("#review-launch"));
            assertThat(fixture.services.draft().spec().environment()).hasSize(2);
        }
    }

    @Test
    void aLaunchByKeyShowsTheFormAndItsOutcome() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            showWelcome(fixture);
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.shows("#welcome")).isFalse();
        }
    }

    private static boolean waits(WindowFixture fixture) {
        return fixture.find("#welcome-sandbox").getAccessibleText().contains("Press again to cancel");
    }

    @Test
    void goesInFrontOfOtherWaysToBegin() throws Exception {
        try (WindowFixture fixture = fresh()) {
            fixture.robot.push(KeyCode.CONTROL, KeyCode.E);
            WindowFixture.until(() -> fixture.shows("#launch"));
        }
    }

    @Test
    void leadsToTheConnections() throws Exception {
        try (WindowFixture fixture = fresh()) {
            Node card = fixture.find("#welcome-connect");
            WaitForAsyncUtils.asyncFx(card::requestFocus);
            fixture.robot.push(KeyCode.SPACE);
            WindowFixture.until(() -> fixture.shows("#connection-address"));
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#connections-unsaved-discard") || fixture.shows("#launch"));
            if (fixture.shows("#connections-unsaved-discard")) {
                fixture.robot.clickOn("#connections-unsaved-discard");
            }
            WindowFixture.until(() -> !fixture.shows("#connection-address"));
        }
    }

    @Test
    void takesPictures() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            try (WindowFixture fixture = WindowFixture.openFresh(new Messages(language), home)) {
                WindowFixture.until(() -> fixture.shows("#welcome")
                        && !fixture.window.connections().current().isEmpty());
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
                    String name = "welcome-" + language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                    ScreenshotTest.shoot(fixture, name + "-1440", 1440, 900);
                    ScreenshotTest.shoot(fixture, name + "-1024", 1024, 640);
                }
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            }
        }
    }
}
