package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.northflank.Credentials;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.connection.OpenConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The window as an operator meets it, over a real sandbox. */
class WindowTest {
    @TempDir
    Path home;

    private final AtomicInteger posts = new AtomicInteger();

    private SandboxOptions sandbox() {
        return WindowFixture.counting(posts, home);
    }

    @Test
    void launchesByKeyboardAndFollowsToTheEnd() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).isEqualTo("The run was started");
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.shows(".chip.success"));

            List<LaunchRecord> launches = fixture.services.stores().history().newest(10);
            assertThat(launches).hasSize(1);
            assertThat(launches.getFirst().runStatus()).isEqualTo("SUCCESS");
            assertThat(posts).hasValue(1);
        }
    }

    @Test
    void chooseAnotherJobByKeyboard() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            WindowFixture.onFx(() -> fixture.find("#target-job").requestFocus());
            fixture.robot.push(KeyCode.SPACE);
            WindowFixture.until(() -> fixture.shows("#picker-search"));
            fixture.robot.write("not-listed-job").push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.services.draft().jobProperty().get().equals("not-listed-job"));

            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).contains("refused").contains("404");
            assertThat(fixture.text("#outcome-advice")).contains("no such project or job");
        }
    }

    @Test
    void launchesOnceHoweverOftenItIsAsked() throws Exception {
        try (WindowFixture fixture =
                WindowFixture.open(home, sandbox().withFaults("silence,POST /**/runs")).ready()) {
            Button launch = fixture.launchButton();
            WindowFixture.onFx(() -> {
                launch.fire();
                launch.fire();
            });
            fixture.approve();
            // The launch is under way as long as this test wants, so that no press comes after its end.
            WindowFixture.until(() -> posts.get() == 1);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.onFx(launch::fire);
            assertThat(fixture.shows("#review-launch")).isFalse();
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(posts).hasValue(1);
            assertThat(fixture.services.stores().history().newest(10)).hasSize(1);
        }
    }

    @Test
    void aSecondClickAfterAQuickAnswerLaunchesNothing() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            Button launch = fixture.launchButton();
            // In the moment of the answer, however slow the machine is: later a press is a rightful second launch.
            AtomicInteger pressed = new AtomicInteger();
            WindowFixture.onFx(() -> fixture.find("#outcome").visibleProperty().addListener((same, before, shown) -> {
                if (shown) {
                    pressed.incrementAndGet();
                    launch.fire();
                    Event.fireEvent(fixture.stage.getScene().getFocusOwner(), new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
                }
            }));
            fixture.launch();
            WindowFixture.until(() -> pressed.get() == 1);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(posts).hasValue(1);
            assertThat(fixture.shows("#review-launch")).isFalse();

            WindowFixture.until(() -> !launch.isDisabled());
            fixture.launch();
            WindowFixture.until(() -> posts.get() == 2);
            WindowFixture.until(() -> fixture.services.stores().history().newest(2).stream()
                    .allMatch(launched -> launched.outcome() == RecordedOutcome.ACCEPTED));
        }
    }

    @Test
    void aLaunchIsInTheHistoryWhileItIsUnderWay() throws Exception {
        try (WindowFixture fixture =
                WindowFixture.open(home, sandbox().withFaults("silence,POST /**/runs")).ready()) {
            fixture.launch();
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1 && posts.get() == 1);
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#outcome"));
        }
    }

    @Test
    void closingWhileALaunchIsUnderWayAsksAndRecordsTheOutcome() throws Exception {
        try (WindowFixture fixture =
                WindowFixture.open(home, sandbox().withFaults("silence,POST /**/runs")).ready()) {
            fixture.launch();
            WindowFixture.until(() -> posts.get() == 1);

            fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
            WindowFixture.until(() -> fixture.robot.lookup("Stop waiting and close").tryQuery().isPresent());
            assertThat(fixture.stage.isShowing()).isTrue();
            fixture.robot.clickOn("Stop waiting and close");

            WindowFixture.until(() -> !fixture.stage.isShowing());
            assertThat(fixture.services.stores().history().newest(1).getFirst().outcome()).isEqualTo(RecordedOutcome.UNKNOWN);
        }
    }

    @Test
    void stoppingToWaitLeavesTheOutcomeUnknownAndLooksForTheRun() throws Exception {
        try (WindowFixture fixture =
                WindowFixture.open(home, sandbox().withFaults("silence,POST /**/runs")).ready()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#stop-waiting")
                    && fixture.text("#launch-stage").startsWith("Sending") && posts.get() == 1);
            WindowFixture.until(() -> {
                fixture.<Button>find("#stop-waiting").fire();
                return true;
            });
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).isEqualTo("It is not known whether a run was started");
            assertThat(fixture.text("#outcome-advice")).contains("No second launch is made by itself");

            WindowFixture.until(() -> fixture.robot.lookup("#candidates .button").tryQuery().isPresent());
            assertThat(fixture.text("#outcome-search")).contains("probably");
            WindowFixture.onFx(() -> fixture.robot.lookup("#candidates .button").<Button>query().fire());
            WindowFixture.until(() -> !fixture.shows("#outcome"));
            assertThat(fixture.services.stores().history().newest(1).getFirst().outcome()).isEqualTo(RecordedOutcome.ACCEPTED);
            assertThat(posts).hasValue(1);
        }
    }

    @Test
    void remembersLaunchesAfterARestartAndGoesOnFollowing() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
        }
        try (WindowFixture again = WindowFixture.open(home, sandbox()).ready()) {
            TableView<?> table = again.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1);
            WindowFixture.until(() -> again.shows(".chip.success"));
            WindowFixture.onFx(() -> again.<TextField>find("#history-filter").setText("no such word"));
            WindowFixture.until(() -> table.getItems().isEmpty());
        }
    }

    @Test
    void opensARecordedLaunchAgainWithoutItsSecrets() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            RunSpec launched = fixture.services.draft().spec().withEnvironment(List.of(
                    EnvVar.plain("LOG_LEVEL", "debug"), new EnvVar("TOKEN", new EnvValue.Secret("s3cret-value"))));
            WindowFixture.onFx(() -> fixture.services.draft().restore(launched));
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1);
            WindowFixture.onFx(() -> {
                fixture.services.draft().restore(RunSpec.EMPTY);
                table.getSelectionModel().selectFirst();
                table.getContextMenu().getItems().stream()
                        .filter(item -> "Open as a new draft".equals(item.getText()))
                        .forEach(MenuItem::fire);
            });

            RunSpec again = fixture.services.draft().spec();
            assertThat(again.target()).isEqualTo(launched.target());
            assertThat(again.environment()).containsExactly(
                    EnvVar.plain("LOG_LEVEL", "debug"), new EnvVar("TOKEN", new EnvValue.Missing()));
        }
    }

    @Test
    void sendsNothingWhileSomethingIsWrong() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().deploymentPlanProperty().set("not a plan!"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(fixture.shows("#review-launch")).isFalse();
            assertThat(fixture.shows("#outcome")).isFalse();
            assertThat(fixture.services.stores().history().newest(1)).isEmpty();
            assertThat(posts).hasValue(0);
        }
    }

    @Test
    void asksBeforeALaunchOnARealService() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            URI address = fixture.window.connections().current().orElseThrow().connection().credentials().address();
            WindowFixture.onFx(() -> {
                OpenConnection prod = fixture.window.connections()
                        .add(new Connection("prod-eu", new Credentials(address, "token"), "", false));
                fixture.window.connections().choose(prod);
                fixture.services.draft().choose(Target.of("default-project", "example-job"));
            });
            WindowFixture.until(() -> fixture.launchButton().getText().equals("Review and launch on prod-eu / example-job"));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.<Button>find("#review-cancel").isDefaultButton());
            assertThat(fixture.text("#review-place")).isEqualTo("prod-eu");
            assertThat(fixture.text("#review-origin")).startsWith("http://127.0.0.1");
            WindowFixture.until(() -> fixture.text("#review-hint").startsWith("Enter cancels"));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> !fixture.shows("#review-place"));
            assertThat(posts).as("Enter is the safe answer").hasValue(0);

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.<Button>find("#review-cancel").isDefaultButton());
            assertThat(fixture.<Button>find("#review-launch").getText()).isEqualTo("Launch on prod-eu / example-job");
            WindowFixture.onFx(() -> fixture.<Button>find("#review-launch").fire());
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(posts).hasValue(1);
        }
    }

    @Test
    void testsAConnectionAndSaysWhatIsWrongBesideTheField() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox().withToken("sandbox")).ready()) {
            URI address = fixture.window.connections().current().orElseThrow().connection().credentials().address();
            fixture.robot.clickOn("#connection").clickOn("Connect to a service\u2026");
            WindowFixture.until(() -> fixture.shows("#connection-test"));
            type(fixture, "#connection-address", "http://example.com");
            fixture.robot.clickOn("#connection-test");
            assertThat(fixture.text("#connection-address-line")).startsWith("Use https.");
            assertThat(fixture.text("#connection-token-line")).startsWith("Enter a token.");

            type(fixture, "#connection-token", "nf-e30.eyJlbnRpdHlUeXBlIjoib3JnIn0.c2ln");
            assertThat(fixture.text("#connection-team-line")).startsWith("This token belongs to an organisation.");

            type(fixture, "#connection-address", address.toString());
            type(fixture, "#connection-token", "wrong");
            fixture.robot.clickOn("#connection-test");
            WindowFixture.until(() -> fixture.text("#connection-failed").startsWith("The service does not accept"));

            type(fixture, "#connection-token", "sandbox");
            fixture.robot.clickOn("#connection-test");
            WindowFixture.until(() -> fixture.text("#connection-passed").startsWith("The token is accepted."));
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#connections-unsaved-discard"));
            fixture.robot.clickOn("#connections-unsaved-discard");
            WindowFixture.until(() -> !fixture.shows("#connection-test"));
        }
    }

    private static void type(WindowFixture fixture, String field, String text) throws Exception {
        WindowFixture.onFx(() -> fixture.<TextField>find(field).setText(text));
    }

    @Test
    void noKeyBelongsToTwoActions() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            MenuBar bar = fixture.robot.lookup(".menu-bar").queryAs(MenuBar.class);
            List<KeyCombination> keys = bar.getMenus().stream()
                    .flatMap(WindowTest::items)
                    .flatMap(item -> Stream.ofNullable(item.getAccelerator()))
                    .toList();
            assertThat(keys).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        }
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(WindowTest::items) : Stream.of(item);
    }
}
