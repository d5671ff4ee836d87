package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.slipway.settings.Remembered;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the operator arranged stands as it was left, however the program ended. */
class RememberedWindowTest {
    @TempDir
    Path home;

    @Test
    void theNextStartLooksAsTheLastOneDid() throws Exception {
        double presets;
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> {
                fixture.stage.setWidth(1440);
                fixture.stage.setHeight(900);
            });
            WindowFixture.until(() -> fixture.shows("#copy-shown"));
            WaitForAsyncUtils.waitForFxEvents();
            WindowFixture.onFx(() -> {
                columns(fixture).setDividerPosition(0, 0.25);
                fixture.<ToggleButton>find("#toggle-preview").fire();
                fixture.window.appearance().themeProperty().set(Theme.DARK);
                fixture.window.appearance().zoom(2);
            });
            WaitForAsyncUtils.waitForFxEvents(5);
            presets = WindowFixture.onFx(() -> columns(fixture).getItems().getFirst().getLayoutBounds().getWidth());
            assertThat(presets).isGreaterThan(300);
        }
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            assertThat(fixture.stage.getWidth()).isEqualTo(1000);
            WindowFixture.onFx(() -> fixture.stage.setWidth(1440));
            WaitForAsyncUtils.waitForFxEvents(5);
            assertThat(fixture.window.appearance().themeProperty().get()).isEqualTo(Theme.DARK);
            assertThat(fixture.window.appearance().fontSizeProperty().get()).isEqualTo(16);
            assertThat(fixture.shows("#copy-shown")).isFalse();
            WindowFixture.until(() -> Math.abs(
                            columns(fixture).getItems().getFirst().getLayoutBounds().getWidth() - presets)
                    < 3);
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        }
    }

    @Test
    void panesDoNotShrinkFromStartToStart() throws Exception {
        List<List<Double>> sizes = new ArrayList<>();
        for (int start = 0; start < 3; start++) {
            try (WindowFixture fixture = WindowFixture.open(home).ready()) {
                resize(fixture, 1440);
            }
            Remembered noted = Remembered.in(home.resolve("window.json"));
            sizes.add(List.of(noted.number("pane.presets.size", -1), noted.number("pane.preview.size", -1)));
        }
        assertThat(sizes).allSatisfy(size -> assertThat(size.getFirst()).isCloseTo(232, within(0.01)));
        assertThat(sizes).allSatisfy(size -> assertThat(size.getLast()).isCloseTo(380, within(0.01)));
    }

    /** A split pane shares out anew whenever a pane comes or goes; what has no room for a while comes back as it was. */
    @Test
    void panesKeepTheirSizeWhenOthersComeAndGo() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            resize(fixture, 1440);
            WindowFixture.until(() -> fixture.shows("#copy-shown"));
            for (int round = 0; round < 3; round++) {
                for (String toggle : List.of("#toggle-history", ".status-bar .pane-toggle")) {
                    WindowFixture.onFx(() -> fixture.robot.lookup(toggle).<ToggleButton>query().fire());
                    WaitForAsyncUtils.waitForFxEvents(5);
                    assertThat(request(fixture)).as(toggle).isCloseTo(380, within(2.0));
                }
                resize(fixture, 1024);
                resize(fixture, 1440);
            }
        }
    }

    private static double request(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> columns(fixture).getItems().getLast().getLayoutBounds().getWidth());
    }

    private static SplitPane columns(WindowFixture fixture) {
        return fixture.robot.lookup(".panes").queryAllAs(SplitPane.class).stream()
                .filter(split -> split.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPaneThatWasPutAwayStaysAwayWhenTheWindowHasBeenSmall() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            resize(fixture, 1440);
            WindowFixture.until(() -> fixture.shows("#copy-shown"));
            WindowFixture.onFx(() -> fixture.<ToggleButton>find("#toggle-preview").fire());
            resize(fixture, 1000);
            resize(fixture, 1440);
            assertThat(fixture.shows("#copy-shown")).isFalse();
            WindowFixture.onFx(() -> fixture.<ToggleButton>find("#toggle-preview").fire());
            resize(fixture, 1000);
            assertThat(fixture.shows("#copy-shown")).isFalse();
            resize(fixture, 1440);
            assertThat(fixture.shows("#copy-shown")).isTrue();
        }
    }

    private static void resize(WindowFixture fixture, double width) throws Exception {
        WindowFixture.onFx(() -> fixture.stage.setWidth(width));
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    @Test
    void isWrittenSoonWhileTheWindowIsOpen() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(1));
            WindowFixture.until(() -> Files.exists(home.resolve("settings.json"))
                    && Files.readString(home.resolve("settings.json")).contains("\"textSize\": 15"));
            WindowFixture.until(() -> Files.exists(home.resolve("window.json")));
        }
    }

    @Test
    void zoomReachesDialogs() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(6));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.COMMA);
            WindowFixture.until(() -> fixture.shows("#connections-list"));
            Node list = fixture.find("#connections-list");
            assertThat(list.getScene().getRoot().getStyle()).contains("20px");
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(-1));
            assertThat(list.getScene().getRoot().getStyle()).contains("19px");
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void reducedMotionReachesEveryScene() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Parent root = fixture.stage.getScene().getRoot();
            assertThat(root.getScene().getPreferences().isReducedMotion()).isFalse();
            WindowFixture.onFx(() -> fixture.window.appearance().lookProperty().set(
                    fixture.window.appearance().lookProperty().get().calmed(true)));
            assertThat(root.getScene().getPreferences().isReducedMotion()).isTrue();
        }
    }

    @Test
    void aColumnKeepsTheWidthItWasGiven() throws Exception {
        Files.writeString(home.resolve("window.json"), "{\"history.column.job\": 222}");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            resize(fixture, 1440);
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getColumns().stream()
                    .filter(column -> "job".equals(column.getId()))
                    .map(TableColumn::getWidth)
                    .toList()
                    .equals(List.of(222.0)));
        }
    }
}
