package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.sandbox.MovingClock;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.follow.ansi.AnsiText;
import io.slipway.ui.follow.lines.LogView;
import io.slipway.ui.kit.menu.WhyNot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs write, in the window of an operator, over a real sandbox. */
class LogWindowTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    private SandboxOptions sandbox() {
        return SandboxOptions.in(home.resolve("sandbox"));
    }

    @Test
    void theLogOfTheLaunchThatWasJustMadeNeedsNoChoice() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome-log"));
            TableView<?> table = fixture.find("#history");
            WindowFixture.onFx(() -> table.getSelectionModel().clearSelection());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.L);
            WindowFixture.until(() -> fixture.shows("#log-state"));
        }
    }

    @Test
    void aLogInAPaneThatIsClosedIsNotShown() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome-log"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.L);
            WindowFixture.until(() -> !item(fixture, "follow-save").isDisable());
            WindowFixture.onFx(() -> fixture.<ToggleButton>find("#toggle-history").fire());
            assertThat(WindowFixture.onFx(() -> item(fixture, "follow-save").isDisable())).isTrue();

            WindowFixture.onFx(() -> fixture.<ToggleButton>find("#toggle-history").fire());
            assertThat(WindowFixture.onFx(() -> item(fixture, "follow-save").isDisable())).isFalse();
        }
    }

    @Test
    void followsARunFromItsLaunchToItsEndAndSavesIt() throws Exception {
        MovingClock clock = new MovingClock(Instant.now());
        try (WindowFixture fixture = WindowFixture.open(home, sandbox().withClock(clock)).ready()) {
            launch(fixture);
            WindowFixture.onFx(() -> fixture.<Button>find("#outcome-log").fire());
            WindowFixture.until(() -> fixture.text("#log-state").equals("Live"));
            clock.pass(Duration.ofMinutes(1));
            WindowFixture.until(() -> fixture.text("#log-state").equals("The run succeeded"));

            List<LogLine> whole = whole(fixture);
            fixture.robot.clickOn("#log-lines").push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.SHIFT, KeyCode.DOWN);
            fixture.robot.push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.CONTROL, KeyCode.C);
            String copied = WindowFixture.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied.split("\n")).hasSize(2).allMatch(line -> whole.stream()
                    .anyMatch(written -> AnsiText.plain(written.log()).equals(line)));
            assertThat(shown(fixture)).isEqualTo(whole.stream().map(line -> AnsiText.plain(line.log())).toList());

            Path file = home.resolve("saved.log");
            fixture.savesTo.set(Optional.of(file));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
            WindowFixture.until(() -> fixture.text("#log-saving-text").contains("saved to"));
            assertThat(Files.readAllLines(file)).isEqualTo(whole.stream()
                    .map(line -> line.ts() + " " + line.containerId() + " " + AnsiText.plain(line.log()))
                    .toList());
        }
    }

    @Test
    void opensTheLogOfASelectedLaunchByKeyInOneTab() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            launch(fixture);
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.shows(".chip.success"));
            TableView<?> table = fixture.find("#history");
            TabPane tabs = fixture.find("#bottom-tabs");
            WindowFixture.onFx(() -> table.getSelectionModel().selectFirst());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.L);
            WindowFixture.until(() -> fixture.text("#log-state").equals("The run succeeded"));
            assertThat(tabs.getTabs()).hasSize(2);
            assertThat(tabs.getTabs().get(1).getText()).startsWith("Logs: example-job / example-job-");

            WindowFixture.onFx(() -> tabs.getSelectionModel().selectFirst());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.F);
            WindowFixture.until(() -> fixture.find("#history-filter").isFocused());
            WindowFixture.onFx(() -> table.getContextMenu().getItems().getFirst().fire());
            WindowFixture.until(() -> tabs.getSelectionModel().getSelectedIndex() == 1);
            assertThat(tabs.getTabs()).hasSize(2);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.F);
            WindowFixture.until(() -> fixture.<TextField>find("#log-find").isFocused());

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
            WindowFixture.until(() -> tabs.getTabs().size() == 1);
        }
    }

    @Test
    void theHistoryPaneIsToggledWithItsTabsAndALogBringsItBack() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            launch(fixture);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.H);
            WindowFixture.until(() -> fixture.robot.lookup("#bottom-tabs").tryQuery().isEmpty());
            WindowFixture.onFx(() -> fixture.<Button>find("#outcome-log").fire());
            WindowFixture.until(() -> fixture.shows("#log-state"));
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.text("#log-state").equals("The run succeeded"));
        }
    }

    @Test
    void saysWhyALogCannotBeShown() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox().withFaults("409,POST /**/runs,nth=1")).ready()) {
            MenuItem item = item(fixture, "show-log");
            assertThat(WhyNot.of(item)).contains("Select a launch in the history first.");
            assertThat(item.isDisable()).isTrue();

            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.shows("#outcome-log")).isFalse();
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1);
            WindowFixture.onFx(() -> table.getSelectionModel().selectFirst());
            assertThat(WhyNot.of(item)).contains("This launch has no known run.");

            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            launch(fixture);
            WindowFixture.until(() -> table.getItems().size() == 2);
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.shows(".chip.success"));
            WindowFixture.onFx(() -> table.getSelectionModel().clearAndSelect(0));
            WindowFixture.until(() -> !item.isDisable());

            Connection sandbox = fixture.window.connections().current().orElseThrow().connection();
            WindowFixture.onFx(() -> fixture.window.connections().choose(fixture.window.connections()
                    .add(new Connection("prod-eu", sandbox.credentials(), "", false))));
            assertThat(WhyNot.of(item)).contains("This launch went through \u201cSandbox\u201d. Choose that connection first.");
            assertThat(item.isDisable()).isTrue();
        }
    }

    @Test
    void aTokenThatMayNotReadLogsIsTold() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox().withFaults("403,GET /**/logs,nth=1")).ready()) {
            launch(fixture);
            WindowFixture.onFx(() -> fixture.<Button>find("#outcome-log").fire());
            WindowFixture.until(() -> fixture.shows("#log-trouble"));
            assertThat(fixture.text("#log-state")).isEqualTo("Not allowed");
            assertThat(fixture.text("#log-trouble-text")).contains("View Instance Logs");

            WindowFixture.onFx(() -> fixture.<Button>find("#log-again").fire());
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.text("#log-state").equals("The run succeeded"));
            assertThat(shown(fixture)).hasSameSizeAs(whole(fixture));
        }
    }

    private static void launch(WindowFixture fixture) throws Exception {
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#outcome-log"));
    }

    private static MenuItem item(WindowFixture fixture, String id) {
        return fixture.robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu within ? within.getItems().stream() : Stream.of(item))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shown(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> {
            LogView view = fixture.find("#log-lines");
            view.selectAllLines();
            return List.of(view.selectedText().orElse("").split("\n"));
        });
    }

    private static List<LogLine> whole(WindowFixture fixture) throws Exception {
        Northflank service = fixture.window.connections().current().orElseThrow().service();
        Run run = service.run(JOB, fixture.services.stores().history().newest(1).getFirst().runId());
        return service.logs(JOB, run, 5000).lines();
    }
}
