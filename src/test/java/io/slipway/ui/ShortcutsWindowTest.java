package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.kit.menu.MenuAction;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of the menus: shown, changed by pressing them, in force at once and at the next start. */
class ShortcutsWindowTest {
    @TempDir
    Path home;

    @Test
    void aKeyIsChangedByPressingItAndStaysChanged() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture, "save preset");
            WindowFixture.onFx(() -> {
                TableView<?> table = fixture.find("#shortcuts-table");
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            });
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.text("#shortcuts-message").startsWith("Press the new key"));

            fixture.robot.push(KeyCode.S);
            assertThat(fixture.text("#shortcuts-message")).contains("writes in a field");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.C);
            assertThat(fixture.text("#shortcuts-message")).contains("copies, pastes");
            fixture.robot.push(KeyCode.F9);
            WindowFixture.until(() -> fixture.text("#shortcuts-message").contains("has the key F9 now"));

            assertThat(accelerator(fixture, "save-preset")).contains("F9");
            close(fixture);
        }
        assertThat(Files.readString(home.resolve("settings.json"))).contains("\"save-preset\": \"F9\"");
        try (WindowFixture again = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> accelerator(again, "save-preset").equals(Optional.of("F9")));
        }
    }

    @Test
    void aKeyThatIsTakenIsTakenOverOnlyWhenAsked() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture, "about slipway");
            WindowFixture.onFx(() -> fixture.<TableView<?>>find("#shortcuts-table").getSelectionModel().selectFirst());
            fixture.robot.clickOn("#shortcuts-change").push(KeyCode.CONTROL, KeyCode.E);
            WindowFixture.until(() -> fixture.text("#shortcuts-message").contains("belongs to \u201cEnvironment\u201d"));
            assertThat(accelerator(fixture, "about")).isEmpty();
            assertThat(accelerator(fixture, "show-environment")).contains("Shortcut+E");

            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> accelerator(fixture, "about").equals(Optional.of("Shortcut+E")));
            assertThat(accelerator(fixture, "show-environment")).isEmpty();

            WindowFixture.onFx(() -> fixture.<Button>find("#shortcuts-reset-all").fire());
            assertThat(accelerator(fixture, "show-environment")).contains("Shortcut+E");
            WindowFixture.onFx(() -> fixture.<CheckBox>find("#shortcuts-on").fire());
            assertThat(accelerator(fixture, "show-environment")).isEmpty();
            WindowFixture.onFx(() -> fixture.<CheckBox>find("#shortcuts-on").fire());
            assertThat(accelerator(fixture, "show-environment")).contains("Shortcut+E");
            close(fixture);
        }
    }

    @Test
    void escapeLeavesTheKeyAndKeepsTheSheet() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture, "quit");
            WindowFixture.onFx(() -> fixture.<TableView<?>>find("#shortcuts-table").getSelectionModel().selectFirst());
            fixture.robot.clickOn("#shortcuts-change").push(KeyCode.ESCAPE);
            assertThat(fixture.text("#shortcuts-message")).startsWith("Enter or Change");
            assertThat(accelerator(fixture, "quit")).contains("Shortcut+Q");
            close(fixture);
        }
    }

    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            open(fixture, "");
            Shots.save(fixture.find("#shortcuts-table").getScene(), "shortcuts-light");
            WindowFixture.onFx(() -> fixture.<TableView<?>>find("#shortcuts-table").getSelectionModel().select(3));
            fixture.robot.clickOn("#shortcuts-change").push(KeyCode.CONTROL, KeyCode.E);
            WindowFixture.until(() -> fixture.shows("#shortcuts-take"));
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
            Shots.save(fixture.find("#shortcuts-table").getScene(), "shortcuts-taken-dark");
            assertThat(fixture.shows("#shortcuts-take")).isTrue();
            close(fixture);
        }
    }

    private static void open(WindowFixture fixture, String search) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SLASH);
        WindowFixture.until(() -> fixture.shows("#shortcuts-table"));
        WindowFixture.onFx(() -> fixture.<TextField>find("#shortcuts-search").setText(search));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void close(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#shortcuts-table"));
    }

    private static Optional<String> accelerator(WindowFixture fixture, String id) throws Exception {
        return WindowFixture.onFx(() -> MenuAction.of(fixture.robot.lookup("#menu-bar").queryAs(MenuBar.class)).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .map(action -> action.item().getAccelerator())
                .map(KeyCombination::getName));
    }
}
