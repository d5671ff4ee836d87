package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.northflank.Credentials;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.testing.Patience;
import io.slipway.ui.compose.preview.SecretDialog;
import io.slipway.ui.launch.Another;
import io.slipway.ui.launch.AnotherDialog;
import io.slipway.ui.presets.PresetDialogs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Where an answer costs something, Enter gives the safe one, whatever the size of text. */
class SafeAnswersTest {
    private static final Target JOB = Target.of("default-project", "example-job");
    private static final Target LONG = Target.of("default-project", "long-running-import");
    private static final List<String> NAMES = List.of("DATABASE_URL", "/etc/app/config.json");

    @TempDir
    Path home;

    private final List<String> acts = new CopyOnWriteArrayList<>();

    private SandboxOptions sandbox() {
        return SandboxOptions.in(home.resolve("sandbox")).withRecorder(request -> {
            if (!request.method().equals("GET")) {
                acts.add(request.method());
            }
        });
    }

    private WindowFixture window(SandboxOptions options, int larger) throws Exception {
        WindowFixture fixture = WindowFixture.open(home, options).ready();
        WindowFixture.onFx(() -> fixture.window.appearance().zoom(larger));
        return fixture;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void questions(int larger) throws Exception {
        try (WindowFixture fixture = window(sandbox(), larger)) {
            PresetDialogs presets =
                    new PresetDialogs(fixture.services.views(), () -> fixture.stage, () -> false, () -> false);
            AnotherDialog another = new AnotherDialog(fixture.services.messages(), id -> "", () -> fixture.stage);
            SecretDialog secrets = new SecretDialog(fixture.services.messages(), () -> fixture.stage);
            assertNo(fixture, () -> presets.giveUpSecrets(NAMES));
            assertNo(fixture, () -> presets.giveUpDrafts(new IOException("No space left on device")));
            assertNo(fixture, () -> presets.takeIn(NAMES));
            assertNo(fixture, () -> another.isMeant(Another.Reason.IN_FLIGHT, "0c5c1f1e-6f1b-4f43-9f0e-3f6f0f6a1b11"));
            assertNo(fixture, () -> secrets.mayCopy("curl"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void guardedLaunches(int larger) throws Exception {
        try (WindowFixture fixture = window(sandbox(), larger)) {
            guard(fixture, Guard.CONFIRM);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.text("#review-hint").startsWith("Enter cancels"));
            enterGivesUp(fixture);

            guard(fixture, Guard.TYPE_JOB);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#guard-name"));
            Tour.settle();
            assertThat(focus(fixture).getId()).isEqualTo("guard-name");
            assertThat(fixture.<Button>find("#review-cancel").isDefaultButton()).isTrue();
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> top(fixture) == null);
            assertThat(acts).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void launchesOnceMoreAndAborts(int larger) throws Exception {
        try (WindowFixture fixture = window(sandbox(), 0)) {
            WindowFixture.onFx(() -> fixture.services.draft().choose(LONG));
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome-abort"));
            TableView<?> history = fixture.find("#history");
            WindowFixture.until(() -> history.getItems().size() == 1);
            WindowFixture.onFx(() -> {
                history.getSelectionModel().selectLast();
                fixture.window.appearance().zoom(larger);
            });

            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            WindowFixture.until(() -> fixture.shows("#abort-keep"));
            enterGivesUp(fixture);

            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#replay-go"));
            enterGivesUp(fixture);
            assertThat(acts).as("the one launch").containsExactly("POST");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void leaving(int larger) throws Exception {
        try (WindowFixture fixture = window(sandbox().withLatency(Duration.ofSeconds(5)), larger)) {
            fixture.launch();
            WaitForAsyncUtils.asyncFx(
                    () -> Event.fireEvent(fixture.stage, new WindowEvent(fixture.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            WindowFixture.until(() -> top(fixture) != null);
            enterGivesUp(fixture);
            assertThat(fixture.stage.isShowing()).isTrue();
        }
    }

    private static void guard(WindowFixture fixture, Guard guard) throws Exception {
        URI address = fixture.window.connections().current().orElseThrow().connection().credentials().address();
        String name = "prod-" + guard.word();
        Profile profile = new Profile(name, name, address, "", Tint.RED, guard, false);
        WindowFixture.onFx(() -> {
            fixture.window.connections().choose(fixture.window.connections()
                    .add(new Connection(profile, new Credentials(address, "t"))));
            fixture.services.draft().choose(JOB);
        });
        WindowFixture.until(() -> fixture.launchButton().getText().contains(name + " / " + JOB.job())
                && !fixture.launchButton().isDisabled());
    }

    private static void assertNo(WindowFixture fixture, Callable<Boolean> question) throws Exception {
        Future<Boolean> answer = WaitForAsyncUtils.asyncFx(question);
        WindowFixture.until(() -> top(fixture) != null);
        enterGivesUp(fixture);
        assertThat(answer.get(Patience.SECONDS, TimeUnit.SECONDS)).isFalse();
    }

    /** A dialog is laid out within a few frames, and that must not move the focus. */
    private static void enterGivesUp(WindowFixture fixture) throws Exception {
        Tour.settle();
        assertThat(focus(fixture)).isInstanceOfSatisfying(Button.class, button -> {
            assertThat(button.isCancelButton()).as(button.getText()).isTrue();
            assertThat(button.isDefaultButton()).as(button.getText()).isTrue();
            assertThat(actOf(button).getLayoutX()).as("act beside " + button.getText()).isGreaterThan(button.getLayoutX());
        });
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> top(fixture) == null);
    }

    /** What is asked about stands last in every dialog. */
    private static Button actOf(Button safe) {
        return safe.getParent().getChildrenUnmodifiable().stream()
                .filter(other -> other != safe && other instanceof Button)
                .map(Button.class::cast)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static Node focus(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> top(fixture).getScene().getFocusOwner());
    }

    private static Window top(WindowFixture fixture) {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window != fixture.stage)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
