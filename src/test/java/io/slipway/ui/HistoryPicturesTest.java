package io.slipway.ui;

import io.slipway.history.LaunchRecord;
import io.slipway.history.ManyLaunches;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of the history that a person looks at. */
class HistoryPicturesTest {
    @TempDir
    Path home;

    @Test
    void takesPictures() throws Exception {
        Files.createDirectories(Path.of(System.getProperty("slipway.build", "target"), "screenshots"));
        ManyLaunches.fill(home.resolve("history.db"), 450);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            TableView<LaunchRecord> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 200);
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                WindowFixture.onFx(() -> {
                    fixture.window.appearance().themeProperty().set(theme);
                    table.getSelectionModel().clearAndSelect(1);
                });
                String name = theme.name().toLowerCase(Locale.ROOT);
                for (int tab = 0; tab < 4; tab++) {
                    int chosen = tab;
                    WindowFixture.onFx(() -> fixture.<TabPane>find("#details-tabs").getSelectionModel().select(chosen));
                    ScreenshotTest.shoot(fixture, "history-" + name + "-tab" + tab + "-1440", 1440, 900);
                }
                WindowFixture.onFx(() -> fixture.<TabPane>find("#details-tabs").getSelectionModel().select(0));
                ScreenshotTest.shoot(fixture, "history-" + name + "-1024", 1024, 700);
                WindowFixture.onFx(() -> fixture.<ComboBox<?>>find("#filter-period").getSelectionModel().selectLast());
                ScreenshotTest.shoot(fixture, "history-" + name + "-range-1024", 1024, 700);
                WindowFixture.onFx(() -> {
                    fixture.<ComboBox<?>>find("#filter-period").getSelectionModel().selectFirst();
                    fixture.<TextField>find("#history-filter").setText("nothing-holds-this");
                });
                WindowFixture.until(() -> table.getItems().isEmpty());
                ScreenshotTest.shoot(fixture, "history-" + name + "-nothing-1440", 1440, 900);
                WindowFixture.onFx(() -> fixture.<TextField>find("#history-filter").clear());
                WindowFixture.until(() -> table.getItems().size() == 200);
                WindowFixture.onFx(() -> table.getSelectionModel().selectRange(3, 5));
                fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
                WindowFixture.until(() -> fixture.shows("#compare-table"));
                WaitForAsyncUtils.waitForFxEvents(4);
                ScreenshotTest.save(fixture.find("#compare-table").getScene(), "compare-" + name);
                WindowFixture.onFx(() -> fixture.<javafx.scene.control.Button>find("#compare-close").fire());
            }
        }
    }
}
