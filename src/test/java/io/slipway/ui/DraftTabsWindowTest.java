package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvVar;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Drafts as tabs of the window: by keys and mouse, over a restart, with what came of their launches. */
class DraftTabsWindowTest {
    private static final EnvVar A = EnvVar.plain("A", "1");
    private static final EnvVar B = EnvVar.plain("B", "2");

    @TempDir
    Path home;

    private static List<String> titles(WindowFixture fixture) {
        return fixture.<TabPane>find("#draft-tabs").getTabs().stream().map(Tab::getText).toList();
    }

    private static int shown(WindowFixture fixture) {
        return fixture.<TabPane>find("#draft-tabs").getSelectionModel().getSelectedIndex();
    }

    private void preset(String name) throws Exception {
        Files.writeString(
                Files.createDirectories(home.resolve("presets")).resolve(name + ".json"),
                """
                {"slipway":1,"id":"id-%s","name":"%s","target":{"project":"default-project","job":"example-job"}}
                """.formatted(name, name));
    }

    @Test
    void whatIsTypedInOneDraftIsThereAfterAnotherWithItsSteps() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.robot.push(KeyCode.CONTROL, KeyCode.I).write("NAME\tvalue");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
            WindowFixture.until(() -> titles(fixture).equals(List.of("Unnamed *", "Unnamed 2")));
            assertThat(fixture.environment()).isEmpty();
            fixture.type(B);

            fixture.robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertThat(fixture.environment()).containsExactly(EnvVar.plain("NAME", "value"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(fixture.environment()).containsExactly(EnvVar.plain("NAME", ""));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.Y);
            assertThat(fixture.environment()).containsExactly(EnvVar.plain("NAME", "value"));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(fixture.environment()).containsExactly(B);
            assertThat(titles(fixture)).containsExactly("Unnamed *", "Unnamed 2 *");
        }
    }

    private static void launchInVainAndTurnElsewhere(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().jobProperty().set("not-deployed-yet"));
        fixture.type(A);
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#outcome"));
        fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
        WindowFixture.until(() -> fixture.environment().isEmpty());
    }

    @Test
    void whatCameOfALaunchIsShownWhenItsDraftWasClosed() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            launchInVainAndTurnElsewhere(fixture);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.W);
            WindowFixture.until(() -> titles(fixture).size() == 1);
            assertThat(fixture.environment()).isEmpty();
            assertThat(fixture.<Node>find("#outcome").getParent().isVisible()).isTrue();
            assertThat(fixture.shows("#outcome")).isTrue();
        }
    }

    @Test
    void allDraftsComeBackInTheirOrderWithTheShownOneShown() throws Exception {
        preset("nightly");
        preset("report");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(A);
            open(fixture, 0);
            fixture.type(B);
            open(fixture, 1);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
            WindowFixture.until(() -> titles(fixture).equals(List.of("Unnamed *", "report", "nightly *")));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
            WindowFixture.until(() -> !fixture.stage.isShowing());
        }
        try (WindowFixture again = WindowFixture.open(home)) {
            WindowFixture.until(() -> titles(again).equals(List.of("Unnamed *", "report", "nightly *")));
            assertThat(shown(again)).isEqualTo(1);
            again.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            assertThat(again.environment()).containsExactly(B);
            again.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(again.environment()).containsExactly(A);
        }
    }

    /** Opens one of the presets that the pane lists. */
    private static void open(WindowFixture fixture, int index) throws Exception {
        ListView<?> list = fixture.find("#presets");
        WindowFixture.until(() -> list.getItems().size() > index);
        WindowFixture.onFx(() -> {
            list.getSelectionModel().clearAndSelect(index);
            list.requestFocus();
        });
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> titles(fixture).stream().anyMatch(title -> title.startsWith(index == 0 ? "nightly" : "report")));
    }

    @Test
    void aPresetIsOpenOnceAndTakesThePlaceOfAnUntouchedDraft() throws Exception {
        preset("nightly");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture, 0);
            assertThat(titles(fixture)).containsExactly("nightly");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
            fixture.type(A);

            open(fixture, 0);

            assertThat(titles(fixture)).containsExactly("nightly", "Unnamed 2 *");
            assertThat(shown(fixture)).isZero();
        }
    }

    @Test
    void aClosedDraftComesBackAndCloseIsNeverTheEndOfTheWindow() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(A);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.W);
            WindowFixture.until(() -> fixture.environment().isEmpty());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.W);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.W);
            assertThat(fixture.stage.isShowing()).isTrue();
            assertThat(fixture.<TabPane>find("#draft-tabs").getTabs()).hasSize(1);
        }
        try (WindowFixture again = WindowFixture.open(home).ready()) {
            assertThat(again.environment()).isEmpty();
            WindowFixture.until(() -> {
                again.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
                return again.environment().equals(List.of(A));
            });
        }
    }

    @Test
    void nineDraftsAreReachedByTheirNumbers() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            for (int i = 1; i <= 9; i++) {
                fixture.type(EnvVar.plain("N", String.valueOf(i)));
                if (i < 9) {
                    fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
                }
            }
            for (int i = 1; i <= 9; i++) {
                fixture.robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + i));
                assertThat(fixture.environment()).containsExactly(EnvVar.plain("N", String.valueOf(i)));
            }
            Tab fifth = fixture.<TabPane>find("#draft-tabs").getTabs().get(4);
            fixture.robot.clickOn(fixture.robot.lookup(".draft-strip .tab-label")
                    .<Labeled>lookup((Labeled label) -> label.getText().equals(fifth.getText()))
                    .<Node>query(), MouseButton.MIDDLE);
            WindowFixture.until(() -> titles(fixture).size() == 8);
        }
    }

    @Test
    void whatCameOfALaunchIsShownWithItsDraft() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            launchInVainAndTurnElsewhere(fixture);
            assertThat(fixture.<Node>find("#outcome").getParent().isVisible()).isFalse();

            fixture.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(fixture.<Node>find("#outcome").getParent().isVisible()).isTrue();
            assertThat(fixture.shows("#outcome")).isTrue();
        }
    }

    @Test
    void pictures() throws Exception {
        preset("nightly");
        preset("report");
        try (WindowFixture fixture = WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready()) {
            fixture.type(A);
            shoot(fixture, "drafts-1");
            open(fixture, 0);
            fixture.type(B);
            open(fixture, 1);
            shoot(fixture, "drafts-3");
            for (int i = 4; i <= 12; i++) {
                fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
                fixture.type(A);
            }
            shoot(fixture, "drafts-12");
            assertThat(titles(fixture)).hasSize(12);
        }
    }

    private static void shoot(WindowFixture fixture, String name) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            for (int[] size : new int[][] {{1440, 900}, {1024, 640}}) {
                Stage stage = fixture.stage;
                WindowFixture.onFx(() -> {
                    stage.setWidth(size[0]);
                    stage.setHeight(size[1]);
                });
                WaitForAsyncUtils.waitForFxEvents(4);
                ScreenshotTest.save(
                        stage.getScene(), name + "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
