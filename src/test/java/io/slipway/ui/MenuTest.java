package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.kit.menu.WhyNot;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The menus of the window: what they offer, and why not. */
class MenuTest {
    @TempDir
    Path home;

    @Test
    void everyItemHasAnIdOfItsOwn() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            List<String> ids = items(fixture).map(MenuItem::getId).toList();

            assertThat(ids).hasSizeGreaterThan(70).doesNotContainNull().doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCannotBeChosenSaysWhy() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            assertThat(items(fixture).filter(MenuItem::isDisable)
                            .filter(item -> WhyNot.of(item).isEmpty()))
                    .as("disabled without a reason")
                    .isEmpty();
            assertThat(why(fixture, "stop-waiting-for-launch")).isEqualTo("No launch is under way.");
            assertThat(why(fixture, "abort-run")).startsWith("Select a launch");

            fixture.launch();
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1);
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.shows(".chip.success"));
            WindowFixture.onFx(() -> table.getSelectionModel().selectFirst());

            assertThat(why(fixture, "reopen-launch")).isEmpty();
            assertThat(why(fixture, "compare-launches")).startsWith("Select two launches");
        }
    }

    @Test
    void theStatusLineSaysWhyWhenItsKeyIsPressedOrTheMouseIsOverIt() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            WindowFixture.until(
                    () -> fixture.text("#status-message").startsWith("Select a launch in the history whose run"));

            fixture.robot.clickOn("#run-menu");
            WindowFixture.until(() -> fixture.shows("#compare-launches"));
            jumpTo(fixture, fixture.find("#compare-launches"));
            WindowFixture.until(() -> fixture.text("#status-message").startsWith("Select two launches"));
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.text("#status-message").isEmpty());
        }
    }

    /** On the way a menu within the menu would open, and has no other place than over this one on a small screen. */
    private static void jumpTo(WindowFixture fixture, Node item) throws Exception {
        Bounds place = WindowFixture.onFx(() -> item.localToScreen(item.getLayoutBounds()));
        fixture.robot.robotContext().getBaseRobot().moveMouse(new Point2D(place.getCenterX(), place.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void soDoesTheMenuOfALaunch() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.launch();
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1);
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.shows(".chip.success"));
            WindowFixture.onFx(() -> {
                table.getSelectionModel().selectFirst();
                table.getContextMenu().show(table, 400, 400);
            });
            WindowFixture.until(() -> fixture.shows("#history-abort"));
            assertThat(table.getContextMenu().getItems()).filteredOn(MenuItem::isDisable).hasSizeGreaterThan(1)
                    .allMatch(item -> WhyNot.of(item).isPresent());

            fixture.robot.moveTo("#history-abort");
            WindowFixture.until(() -> fixture.text("#status-message").equals("The run of this launch is over."));
            WindowFixture.onFx(() -> table.getContextMenu().hide());
            WindowFixture.until(() -> fixture.text("#status-message").isEmpty());
        }
    }

    private static String why(WindowFixture fixture, String id) {
        return items(fixture)
                .filter(item -> id.equals(item.getId()))
                .map(WhyNot::of)
                .findFirst()
                .orElseThrow()
                .orElse("");
    }

    private static Stream<MenuItem> items(WindowFixture fixture) {
        return fixture.robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream().flatMap(MenuTest::items);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(MenuTest::items)
                : Stream.of(item).filter(choice -> !(choice instanceof SeparatorMenuItem));
    }
}
