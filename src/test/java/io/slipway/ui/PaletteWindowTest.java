package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The palette by keyboard: it finds, it does, it says why not, and gives the focus back. */
class PaletteWindowTest {
    @TempDir
    Path home;

    @Test
    void anActionIsFoundAndDoneAndTheFocusComesBack() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.<TextField>find("#history-filter").requestFocus());
            open(fixture);
            type(fixture, "secret files");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#palette"));
            assertThat(fixture.find("#history-filter").isFocused()).isTrue();

            open(fixture);
            type(fixture, "dark");
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.window.appearance().themeProperty().get() == Theme.DARK);
            assertThat(fixture.shows("#palette")).isFalse();
            WindowFixture.until(() -> Files.exists(home.resolve("settings.json"))
                    && Files.readString(home.resolve("settings.json")).contains("action:theme-dark"));
        }
    }

    @Test
    void theMenuOpensItByMouse() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.robot.clickOn("#edit-menu");
            WindowFixture.until(() -> fixture.shows("#menu-palette"));
            fixture.robot.clickOn("#menu-palette");
            WindowFixture.until(() -> fixture.shows("#palette") && fixture.find("#palette-field").isFocused());
            type(fixture, "secret files");
            assertThat(fixture.shows("#palette")).as("the menu that closes takes no focus from it").isTrue();
        }
    }

    @Test
    void theKeysThatOpenItCloseIt() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{\"keys\":{\"menu-palette\":\"F9\"}}");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            for (KeyCode[] keys : new KeyCode[][] {{KeyCode.F9}, {KeyCode.CONTROL, KeyCode.P}}) {
                fixture.robot.push(keys);
                WindowFixture.until(() -> fixture.shows("#palette") && fixture.find("#palette-field").isFocused());
                fixture.robot.push(keys);
                WindowFixture.until(() -> !fixture.shows("#palette"));
            }
        }
    }

    @Test
    void whatCannotBeDoneSaysWhyAndStays() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture);
            type(fixture, "compare two");
            assertThat(fixture.text("#palette-said")).startsWith("Select two launches");
            fixture.robot.push(KeyCode.ENTER);
            assertThat(fixture.shows("#palette")).isTrue();
            type(fixture, "no such thing at all");
            assertThat(fixture.shows("#palette-none")).isTrue();
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void keysForTheWindowBehindDoNothing() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.E).push(KeyCode.F5);
            assertThat(fixture.services.stores().history().newest(1)).isEmpty();
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#palette"));
        }
    }

    @Test
    void aJobIsChosen() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture);
            type(fixture, ":always");
            WindowFixture.until(() -> selected(fixture).contains("always-fails"));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.services.draft().jobProperty().get().equals("always-fails"));
        }
    }

    @Test
    void aLaunchIsFoundShownAndOpenedAndNoSecretOfIt() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(RunSpec.EMPTY
                    .at(Target.of("default-project", "example-job"))
                    .withEnvironment(List.of(new EnvVar("TOKEN", new EnvValue.Secret("canary-palette"))))));
            fixture.launch();
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1);
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.shows(".chip.success"));

            open(fixture);
            type(fixture, "#canary-palette");
            WindowFixture.until(() -> fixture.shows("#palette-none"));
            type(fixture, "#example");
            WindowFixture.until(() -> selected(fixture).contains("example-job"));
            assertThat(fixture.text("#palette-said")).contains("Shift+Enter");
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> table.getSelectionModel().getSelectedIndex() == 0);
            assertThat(fixture.shows("#palette")).isFalse();

            open(fixture);
            type(fixture, "#example");
            WindowFixture.until(() -> selected(fixture).contains("example-job"));
            fixture.robot.push(KeyCode.SHIFT, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.services.draft().spec().environment()
                    .equals(List.of(new EnvVar("TOKEN", new EnvValue.Missing()))));
        }
    }

    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> {
                fixture.stage.setWidth(1440);
                fixture.stage.setHeight(900);
            });
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
                String name = "palette-" + theme.name().toLowerCase(Locale.ROOT);
                open(fixture);
                Shots.save(fixture.stage.getScene(), name + "-start");
                type(fixture, "la");
                Shots.save(fixture.stage.getScene(), name + "-found");
                type(fixture, "qqq");
                Shots.save(fixture.stage.getScene(), name + "-none");
                fixture.robot.push(KeyCode.ESCAPE);
            }
            WindowFixture.onFx(() -> {
                fixture.stage.setWidth(1024);
                fixture.stage.setHeight(640);
            });
            open(fixture);
            type(fixture, "compare");
            Shots.save(fixture.stage.getScene(), "palette-dark-1024-why");
            assertThat(fixture.text("#palette-said")).startsWith("Select two launches");
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    private static void open(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.K);
        WindowFixture.until(() -> fixture.shows("#palette") && fixture.find("#palette-field").isFocused());
    }

    private static void type(WindowFixture fixture, String text) throws Exception {
        WindowFixture.onFx(() -> fixture.<TextField>find("#palette-field").setText(text));
    }

    private static String selected(WindowFixture fixture) {
        return String.valueOf(fixture.<ListView<?>>find("#palette-list").getSelectionModel().getSelectedItem());
    }
}
