package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.cli.OwnProcess;
import io.slipway.connection.Connection;
import io.slipway.draft.EnvVarDraft;
import io.slipway.history.Claim;
import io.slipway.history.KeptRequest;
import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.history.Trail;
import io.slipway.run.EnvVar;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.connection.Connections;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** In the window: one launch however it is asked for, and a second one beside an open one only when it is meant. */
class RelaunchTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    private final AtomicInteger posts = new AtomicInteger();

    private WindowFixture open(String... faults) throws Exception {
        return WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox")).withFaults(faults).withRecorder(request -> {
            if (request.method().equals("POST")) {
                posts.incrementAndGet();
            }
        })).ready();
    }

    @Test
    void aDoubleClickIsOneLaunch() throws Exception {
        try (WindowFixture fixture = open()) {
            fixture.robot.doubleClickOn("#launch");
            fixture.approve();
            oneLaunch(fixture);
        }
    }

    @Test
    void twoEntersAreOneLaunch() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> fixture.launchButton().requestFocus());
            fixture.robot.push(KeyCode.ENTER);
            fixture.approve();
            fixture.robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
            oneLaunch(fixture);
        }
    }

    @Test
    void theKeyAndTheMenuAndTheButtonAreOneLaunch() throws Exception {
        try (WindowFixture fixture = open()) {
            MenuItem menu = fixture.robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream()
                    .flatMap(each -> each.getItems().stream())
                    .filter(item -> "review-and-launch".equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            WindowFixture.onFx(() -> {
                menu.fire();
                fixture.launchButton().fire();
                menu.fire();
            });
            fixture.approve();
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            oneLaunch(fixture);
        }
    }

    /** The gate has opened again by then, so that whatever was to come has come. */
    private void oneLaunch(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> fixture.shows("#outcome"));
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        assertThat(posts).hasValue(1);
        assertThat(fixture.services.stores().history().newest(10)).hasSize(1);
    }

    @Test
    void anUnknownLaunchOfADraftIsNotMadeAgainUnlessItIsMeant() throws Exception {
        try (WindowFixture fixture = open("drop-after,POST /**/runs,nth=1")) {
            launch(fixture);
            WindowFixture.until(() -> fixture.robot.lookup("#candidates .button").tryQuery().isPresent());
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(question(fixture))
                    .contains("is not known", "second run", "One run was not there before", "example-job-");
            Button another = fixture.find("#another-launch");
            assertThat(another.isDefaultButton()).isFalse();
            assertThat(another.getStyleClass()).contains("button-outlined");
            assertThat(focused(fixture)).isEqualTo("Cancel");
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> !fixture.shows("#another-launch"));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(posts).as("Enter is the safe answer").hasValue(1);
            assertThat(fixture.shows("#candidates")).as("what was found is still there").isTrue();

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            question(fixture);
            fixture.robot.clickOn("#another-launch");
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome") && fixture.text("#outcome-title").equals("The run was started"));
            assertThat(posts).hasValue(2);

            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.launch();
            WindowFixture.until(() -> posts.get() == 3);
        }
    }

    @Test
    void whatWasDecidedAboutIsNotAskedAgain() throws Exception {
        try (WindowFixture fixture = open("drop-after,POST /**/runs,nth=1")) {
            launch(fixture);
            WindowFixture.until(() -> fixture.robot.lookup("#candidates .button").tryQuery().isPresent());
            WindowFixture.onFx(() -> fixture.robot.lookup("#candidates .button").<Button>query().fire());
            WindowFixture.until(() -> !fixture.shows("#outcome") && !fixture.launchButton().isDisabled());

            launch(fixture);
            WindowFixture.until(() -> posts.get() == 2);
            assertThat(fixture.shows("#another-launch")).isFalse();
        }
    }

    @Test
    void aPresetThatAnEarlierProcessMayHaveStartedIsAskedAbout() throws Exception {
        storePreset();
        record(home, "lost", new Owner(1, 1));
        try (WindowFixture fixture = open()) {
            openPreset(fixture);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(question(fixture)).contains("lost", "is not known");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#another-launch"));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(posts).hasValue(0);
        }
    }

    @Test
    void aPresetThatAnotherProcessIsLaunchingIsRefusedInWordsUnlessItIsMeant() throws Exception {
        storePreset();
        record(home, "theirs", Owner.of(ProcessHandle.current().parent().orElseThrow()));
        try (WindowFixture fixture = open()) {
            openPreset(fixture);
            launch(fixture);
            assertThat(fixture.text("#outcome-title")).isEqualTo("Nothing was sent: this preset is being launched already");
            assertThat(fixture.text("#outcome-text")).contains("theirs");
            assertThat(fixture.text("#outcome-advice")).contains("launch another");
            assertThat(posts).hasValue(0);
            assertThat(fixture.services.stores().history().newest(5)).hasSize(1);

            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.robot.clickOn("#outcome-another");
            assertThat(question(fixture)).contains("theirs", "another run");
            fixture.robot.clickOn("#another-launch");
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome") && fixture.text("#outcome-title").equals("The run was started"));
            assertThat(posts).hasValue(1);
        }
    }

    @Test
    void whatWasRefusedIsNotLaunchedFromAnotherConnection() throws Exception {
        storePreset();
        record(home, "theirs", Owner.of(ProcessHandle.current().parent().orElseThrow()));
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> fixture.services.draft().environment().add(EnvVarDraft.of(EnvVar.plain("A", "1"))));
            WindowFixture.onFx(() -> fixture.services.draft().choose(Target.NONE));
            openPreset(fixture);
            launch(fixture);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            Connections connections = fixture.window.connections();
            Connection here = connections.current().orElseThrow().connection();
            WindowFixture.onFx(() ->
                    connections.choose(connections.add(new Connection("other", here.credentials(), "", false))));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(fixture.shows("#outcome")).isFalse();
            assertThat(posts).hasValue(0);
        }
    }

    @Test
    void theWindowAndTheCommandLineAtOnceAreOneLaunch() throws Exception {
        storePreset();
        try (WindowFixture fixture = open("silence,POST /**/runs,nth=1")) {
            openPreset(fixture);
            fixture.launch();
            WindowFixture.until(() -> posts.get() == 1);
            try (OwnProcess command = OwnProcess.start(
                    home, Map.of("SLIPWAY_HOME", home.toString()), "launch", "nightly", "--sandbox")) {
                assertThat(command.exitCode()).as(command.err()).isEqualTo(2);
                assertThat(command.err()).contains("being launched already", "--yes");
            }
            assertThat(fixture.services.stores().history().newest(5)).hasSize(1);
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#outcome"));
        }
    }

    private static void launch(WindowFixture fixture) throws Exception {
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#outcome"));
    }

    /** What the dialog says, once it is there. */
    private static String question(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> fixture.shows("#another-launch"));
        return fixture.robot.lookup(".dialog-pane .content").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", String::concat);
    }

    private static String focused(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> fixture.find("#another-launch").getScene().getFocusOwner() instanceof Button);
        return ((Button) fixture.find("#another-launch").getScene().getFocusOwner()).getText();
    }

    private void storePreset() throws Exception {
        Path presets = Files.createDirectories(home.resolve("presets"));
        Files.writeString(presets.resolve("nightly.json"), """
                {"slipway":1,"id":"preset-1","name":"nightly","target":{"project":"default-project","job":"example-job"}}
                """);
    }

    /** Opens the only preset by keyboard. */
    static void openPreset(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.F5);
        ListView<?> list = fixture.find("#presets");
        WindowFixture.until(() -> list.getItems().size() == 1);
        WindowFixture.onFx(() -> {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        });
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> fixture.stage.getTitle().contains("nightly"));
    }

    /** A launch of the preset that this process has sent. */
    static void record(Path home, String id, Owner owner) throws Exception {
        Instant sent = Instant.now();
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            history.prepared(
                    new LaunchRecord(
                            id, "Sandbox", JOB, "nightly", "{}", sent, RecordedOutcome.SENT, Optional.empty(), "", "", "", "",
                            Optional.empty(), Optional.empty(),
                            new Trail(
                                    owner.toString(), Optional.of(sent), Optional.empty(), Optional.empty(),
                                    Optional.empty(), "")),
                    Optional.of(Set.of()),
                    KeptRequest.NOTHING,
                    new Claim("preset-1", "Sandbox", true));
        }
    }
}
