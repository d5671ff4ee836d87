package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.EnvVar;
import io.slipway.run.Section;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The review before a launch, driven by keys over a real sandbox. */
class ReviewTest {
    private static final Target JOB = Target.of("default-project", "example-job");
    private static final Target LONG = Target.of("default-project", "long-running-import");

    private static final int OFTEN = 30;

    @TempDir
    Path home;

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private SandboxOptions sandbox() {
        return SandboxOptions.in(home.resolve("sandbox")).withRecorder(request -> {
            if (request.method().equals("POST")) {
                bodies.add(request.body());
            }
        });
    }

    private static void ask(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowFixture.until(() -> fixture.shows("#review-launch"));
    }

    private static void gone(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> !fixture.shows("#review-launch"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node focused(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> fixture.find("#review-launch").getScene().getFocusOwner());
    }

    private static URI address(WindowFixture fixture) {
        return fixture.window.connections().current().orElseThrow().connection().credentials().address();
    }

    private static void guard(WindowFixture fixture, Guard guard, Target job) throws Exception {
        Profile profile = new Profile("prod", "prod-eu", address(fixture), "", Tint.RED, guard, false);
        WindowFixture.onFx(() -> {
            fixture.window.connections().choose(fixture.window.connections()
                    .add(new Connection(profile, new Credentials(profile.address(), "t"))));
            fixture.services.draft().choose(job);
        });
        WindowFixture.until(() -> fixture.launchButton().getText().equals("Review and launch on prod-eu / " + job.job()));
    }

    @Test
    void theSameKeyTwiceLaunchesWhatIsShown() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(fixture.services.draft().spec().withEnvironment(
                    List.of(EnvVar.plain("LOG_LEVEL", "debug"), EnvVar.secret("TOKEN", "c4n4ry")))));
            ask(fixture);
            assertThat(fixture.text("#review-place")).isEqualTo("Sandbox");
            assertThat(fixture.text("#review-target")).isEqualTo("default-project / example-job");
            assertThat(fixture.<Button>find("#review-launch").getText()).isEqualTo("Launch on Sandbox / example-job");
            WindowFixture.until(() -> fixture.text("#review-runs-words").equals("No run of this job is active"));
            assertThat(String.join("", fixture.<ListView<String>>find("#review-request").getItems()))
                    .contains("debug", "********")
                    .doesNotContain("c4n4ry");
            assertThat(bodies).isEmpty();

            WindowFixture.until(() -> fixture.<Button>find("#review-launch").isDefaultButton());
            assertThat(focused(fixture).getId()).isEqualTo("review-launch");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(bodies).singleElement().asString().contains("c4n4ry");
            assertThat(fixture.text("#outcome-title")).isEqualTo("The run was started");
        }
    }

    /** A key that is held repeats: it comes again and again without being let go. */
    @Test
    void keysThatAreHeldDoNotFallThrough() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            try (HeldKey held = HeldKey.press()) {
                WindowFixture.until(() -> fixture.shows("#review-launch"));
                int before = held.times();
                WindowFixture.until(() -> held.times() > before + OFTEN);
                WindowFixture.until(() -> fixture.text("#review-hint").equals("Let go of the keys, then press Enter."));
                assertThat(fixture.<Button>find("#review-launch").isDefaultButton()).isFalse();
            }
            WindowFixture.until(() -> fixture.text("#review-hint").equals("Enter launches."));
            assertThat(bodies).isEmpty();
            fixture.approve();
            WindowFixture.until(() -> bodies.size() == 1);
        }
    }

    @Test
    void aDoublePressIsOneReviewAndOneLaunch() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox().withLatency(Duration.ofMillis(100))).ready()) {
            WindowFixture.onFx(() -> {
                press(fixture.stage.getScene(), KeyEvent.KEY_PRESSED);
                press(fixture.stage.getScene(), KeyEvent.KEY_RELEASED);
                press(fixture.stage.getScene(), KeyEvent.KEY_PRESSED);
                press(fixture.stage.getScene(), KeyEvent.KEY_RELEASED);
            });
            WindowFixture.until(() -> fixture.<Button>find("#review-launch").isDefaultButton());
            assertThat(fixture.robot.lookup("#review-launch").queryAll()).hasSize(1);
            assertThat(bodies).isEmpty();
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            assertThat(fixture.shows("#review-launch")).isFalse();
            assertThat(bodies).hasSize(1);
        }
    }

    @Test
    void aDoublePressOfSpaceIsOneReview() throws Exception {
        ListChangeListener<Window> pressing = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(review -> review.addEventHandler(
                        WindowEvent.WINDOW_SHOWN, shown -> space(review.getScene().lookup("#review-launch"))));
            }
        };
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            WindowFixture.onFx(() -> Window.getWindows().addListener(pressing));
            WindowFixture.onFx(() -> space(fixture.launchButton()));
            WindowFixture.until(() -> fixture.shows("#review-launch"));
            WindowFixture.until(() -> fixture.<Button>find("#review-launch").isDefaultButton());
            assertThat(bodies).isEmpty();
            fixture.approve();
            WindowFixture.until(() -> bodies.size() == 1);
        } finally {
            WindowFixture.onFx(() -> Window.getWindows().removeListener(pressing));
        }
    }

    private static void space(Node button) {
        Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED).forEach(type ->
                Event.fireEvent(button, new KeyEvent(type, " ", "", KeyCode.SPACE, false, false, false, false)));
    }

    private static void press(Scene scene, EventType<KeyEvent> type) {
        Event.fireEvent(
                scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(type, "", "", KeyCode.ENTER, false, true, false, false));
    }

    @Test
    void theKeyThatRefreshesNeverLaunches() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            fixture.robot.push(KeyCode.F5);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(fixture.shows("#review-launch")).isFalse();
            ask(fixture);
            WindowFixture.until(() -> fixture.<Button>find("#review-launch").isDefaultButton());
            fixture.robot.push(KeyCode.F5);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(fixture.shows("#review-launch")).isTrue();
            fixture.robot.push(KeyCode.ESCAPE);
            gone(fixture);
            assertThat(bodies).isEmpty();
        }
    }

    @Test
    void aGuardMakesTheSafeAnswerTheDefault() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            guard(fixture, Guard.CONFIRM, JOB);
            ask(fixture);
            WindowFixture.until(() -> fixture.text("#review-hint").startsWith("Enter cancels"));
            assertThat(focused(fixture).getId()).isEqualTo("review-cancel");
            assertThat(fixture.text("#review-guard")).isEqualTo("Confirm each launch");
            assertThat(fixture.text("#review-guard-words")).contains("no access control");
            WaitForAsyncUtils.waitForFxEvents();
            freshly(fixture, KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(fixture.shows("#review-launch")).as("the key that opens it does not answer it").isTrue();
            freshly(fixture, KeyCode.ENTER);
            gone(fixture);
            assertThat(bodies).isEmpty();

            ask(fixture);
            WindowFixture.until(() -> focused(fixture).getId().equals("review-cancel"));
            WindowFixture.onFx(() -> fixture.find("#review-launch").requestFocus());
            freshly(fixture, KeyCode.ENTER);
            gone(fixture);
            WindowFixture.until(() -> bodies.size() == 1);
        }
    }

    /** Presses once a press counts. */
    private static void freshly(WindowFixture fixture, KeyCode... keys) throws Exception {
        WindowFixture.until(() -> fixture.<Button>find("#review-launch").isDefaultButton()
                || fixture.<Button>find("#review-cancel").isDefaultButton());
        fixture.robot.push(keys);
    }

    @Test
    void theStrictestGuardWantsTheNameAndAWordAboutActiveRuns() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            TestClients.of(address(fixture)).launch(LONG, "{}".getBytes(StandardCharsets.UTF_8));
            bodies.clear();
            guard(fixture, Guard.TYPE_JOB, LONG);
            ask(fixture);
            WindowFixture.until(() -> fixture.text("#review-runs-words").startsWith("1 run of this job is active, not yours"));
            WindowFixture.until(() -> focused(fixture).getId().equals("guard-name"));
            Button launch = fixture.find("#review-launch");
            assertThat(launch.isDisabled()).isTrue();
            type(fixture, "long-running");
            freshly(fixture, KeyCode.ENTER);
            assertThat(fixture.<TextField>find("#guard-name").getText()).as("what was typed stays").isEqualTo("long-running");
            type(fixture, "long-running-import");
            WindowFixture.until(() -> fixture.text("#review-hint").startsWith("Say that the run"));
            assertThat(launch.isDisabled()).isTrue();
            fixture.robot.push(KeyCode.TAB).push(KeyCode.SPACE);
            assertThat(fixture.<CheckBox>find("#review-beside").isSelected()).isTrue();
            assertThat(launch.isDisabled()).isFalse();
            WindowFixture.onFx(() -> fixture.find("#guard-name").requestFocus());
            freshly(fixture, KeyCode.ENTER);
            assertThat(focused(fixture)).as("a field launches nothing").isEqualTo(launch);
            assertThat(bodies).isEmpty();
            fixture.robot.push(KeyCode.ENTER);
            gone(fixture);
            WindowFixture.until(() -> bodies.size() == 1);
        }
    }

    private static void type(WindowFixture fixture, String name) throws Exception {
        WindowFixture.onFx(() -> fixture.<TextField>find("#guard-name").setText(name));
    }

    @Test
    void editLeadsBackToTheTab() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            for (Section tab : List.of(Section.BILLING, Section.DEPLOYMENT, Section.FILES, Section.ENVIRONMENT)) {
                ask(fixture);
                String key = tab.name().toLowerCase(Locale.ROOT);
                Hyperlink edit = fixture.find("#review-edit-" + key);
                assertThat(edit.getAccessibleText()).startsWith("Close the review and edit: ");
                WindowFixture.onFx(edit::requestFocus);
                freshly(fixture, KeyCode.ENTER);
                gone(fixture);
                TabPane tabs = fixture.robot.lookup(".compose .tab-pane").query();
                WindowFixture.until(() -> tabs.getSelectionModel().getSelectedIndex()
                        == List.of(Section.ENVIRONMENT, Section.FILES, Section.BILLING, Section.DEPLOYMENT).indexOf(tab));
            }
            assertThat(bodies).isEmpty();
        }
    }

    @Test
    void warningsStandInFullWithTheirPlaces() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(fixture.services.draft().spec().withEnvironment(
                    List.of(EnvVar.plain("API_KEY", "ghp_012345678901234567890123456789012345")))));
            ask(fixture);
            assertThat(fixture.robot.lookup("#review-warnings .label").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .anyMatch(text -> text.startsWith("1 warning"))
                    .anyMatch(text -> text.startsWith("Environment \u203A API_KEY"));
            WindowFixture.onFx(() -> fixture.robot.lookup("#review-warnings .hyperlink").<Hyperlink>query().fire());
            gone(fixture);
        }
    }

    /** The job is read beside it, at once or later. */
    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void aServiceThatDoesNotAnswerHoldsNothingUp(int latency) throws Exception {
        SandboxOptions silent = sandbox().withFaults("silence,GET /**/jobs/*/runs").withLatency(Duration.ofMillis(latency));
        try (Witness witness = new Witness("#review-runs-words", List.of("#review-environment"));
                WindowFixture fixture = WindowFixture.open(home, silent).ready()) {
            ask(fixture);
            WindowFixture.until(() -> fixture.text("#review-runs-words").startsWith("Whether runs of this job are active"));
            Scene review = fixture.find("#review-launch").getScene();
            Stillness.of(review, Stillness.LASTING);
            assertThat(witness.words())
                    .containsExactly("", "The service is asked\u2026", fixture.text("#review-runs-words"));
            assertThat(witness.heights())
                    .as("nothing moves when the answer comes")
                    .containsOnly(WindowFixture.onFx(() -> witness.heights(review)));
            fixture.approve();
            WindowFixture.until(() -> bodies.size() == 1);
        }
    }

    @Test
    void whatTheTokenMayNotIsSaid() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox().withFaults("403,GET /**/jobs/*/runs")).ready()) {
            ask(fixture);
            WindowFixture.until(() -> fixture.text("#review-runs-words").startsWith("Whether runs of this job are active"));
            assertThat(fixture.text("#review-runs-detail")).isNotEmpty();
            assertThat(fixture.text("#review-token-words")).isEqualTo("No right that this token lacks is known");
            fixture.robot.push(KeyCode.ESCAPE);
            gone(fixture);
        }
    }

    @Test
    void theReviewCanBeSkippedWhereNothingIsGuarded() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            assertThat(fixture.launchButton().getText()).isEqualTo("Review and launch on Sandbox / example-job");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.launchButton().getText().equals("Launch on Sandbox / example-job"));
            WindowFixture.until(() -> Files.exists(home.resolve("settings.json"))
                    && Files.readString(home.resolve("settings.json")).contains("\"reviewBeforeLaunch\": false"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> bodies.size() == 1);
            assertThat(fixture.shows("#review-launch")).isFalse();
        }
        try (WindowFixture again = WindowFixture.open(home, sandbox()).ready()) {
            WindowFixture.until(() -> again.launchButton().getText().equals("Launch on Sandbox / example-job"));
            assertThat(item(again).isSelected()).isFalse();
            guard(again, Guard.CONFIRM, JOB);
            ask(again);
            again.robot.push(KeyCode.ESCAPE);
            gone(again);
            assertThat(bodies).hasSize(1);
            WindowFixture.onFx(() -> {
                item(again).setSelected(true);
                item(again).fire();
            });
            WindowFixture.until(() -> !Files.readString(home.resolve("settings.json")).contains("reviewBeforeLaunch"));
        }
    }

    @Test
    void aKeyThatIsHeldLaunchesOnceWhereTheReviewIsSkipped() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, sandbox()).ready()) {
            WindowFixture.onFx(() -> {
                item(fixture).setSelected(false);
                item(fixture).fire();
            });
            WindowFixture.until(() -> fixture.launchButton().getText().equals("Launch on Sandbox / example-job"));
            try (HeldKey held = HeldKey.press()) {
                WindowFixture.until(() -> fixture.shows("#outcome"));
                WindowFixture.until(() -> !fixture.launchButton().isDisabled());
                int before = held.times();
                WindowFixture.until(() -> held.times() > before + OFTEN);
            }
            assertThat(fixture.launchButton().isDisabled()).as("nothing is under way").isFalse();
            assertThat(bodies).hasSize(1);
        }
    }

    private static CheckMenuItem item(WindowFixture fixture) {
        return fixture.robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof CheckMenuItem check ? Stream.of(check) : Stream.empty())
                .filter(item -> "review-each-launch".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
