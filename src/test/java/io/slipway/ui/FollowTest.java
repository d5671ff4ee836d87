package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import io.slipway.sandbox.MovingClock;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.follow.DesktopNotice;
import io.slipway.sandbox.wire.Received;
import io.slipway.ui.connection.OpenConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Runs that are under way: followed, shown beside the launch button, aborted. */
class FollowTest {
    private static final Target LONG = Target.of("default-project", "long-running-import");

    /** What would be between the first look and the fourth if each of three runs had its own, and half a second. */
    private static final Duration OF_THREE_RUNS_APART = Duration.ofMillis(1500);

    @TempDir
    Path home;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    /** When each page of runs was asked for. */
    private final List<Instant> looks = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void allRunsOfAJobShareOneRequestALook() throws Exception {
        List<String> runs = record(start(3));
        try (WindowFixture fixture = open(sandbox())) {
            WindowFixture.until(() -> fixture.shows("#status-following")
                    && fixture.text("#status-following").equals("Following 3 runs"));
            WindowFixture.until(() -> looks.size() >= 4);

            assertThat(received).noneMatch(one -> runs.stream().anyMatch(run -> one.target().endsWith(run)));
            // They are 1 s and more apart, for three runs as for one; a machine that pauses meanwhile adds to that.
            assertThat(Duration.between(looks.get(0), looks.get(3))).isGreaterThan(OF_THREE_RUNS_APART);
        }
    }

    @Test
    void activeRunsStandBesideTheLaunchButtonAndInAListByKey() throws Exception {
        List<String> runs = start(2);
        record(runs.subList(0, 1));
        try (WindowFixture fixture = open(sandbox())) {
            choose(fixture, LONG);
            WindowFixture.until(() -> fixture.text("#overlap").equals("2 runs of this job are active, 1 of yours"));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            WindowFixture.until(() -> fixture.shows("#overlap-list"));
            assertThat(fixture.robot.lookup("#overlap-list .button.danger").queryAll()).hasSize(2);
            assertThat(fixture.robot.lookup("#overlap-list .label").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .contains("yours", "not yours", "Running");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#overlap-list"));
        }
    }

    @Test
    void aRunThatIsNotOursIsAbortedFromTheList() throws Exception {
        String run = start(1).getFirst();
        try (WindowFixture fixture = open(sandbox())) {
            choose(fixture, LONG);
            WindowFixture.until(() -> fixture.text("#overlap").equals("1 run of this job is active, not yours"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            WindowFixture.until(() -> fixture.shows("#overlap-list"));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#abort-cautions .label"));
            assertThat(fixture.text("#abort-cautions .label")).startsWith("This run is not yours");
            confirm(fixture);

            WindowFixture.until(() -> aborts() == 1);
            assertThat(received).anyMatch(one -> one.method().equals("DELETE") && one.target().endsWith(run));
            WindowFixture.until(() -> fixture.text("#overlap").equals("No run of this job is active"));
        }
    }

    @Test
    void aLaunchIsAbortedByKeyAndShowsThat() throws Exception {
        try (WindowFixture fixture = open(sandbox())) {
            choose(fixture, LONG);
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome-abort"));
            TableView<?> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 1);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            WindowFixture.until(() -> fixture.shows("#abort-run"));
            assertThat(fixture.text("#abort-run")).startsWith("long-running-import-");
            assertThat(fixture.text("#abort-job")).isEqualTo("default-project / long-running-import");

            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> !fixture.shows("#abort-run"));
            assertThat(aborts()).as("Enter is the safe answer").isZero();

            WindowFixture.onFx(() -> table.getSelectionModel().selectFirst());
            WindowFixture.until(() -> !abortItem(table).isDisable());
            fire(table);
            confirm(fixture);
            WindowFixture.until(() -> fixture.robot.lookup("Aborted").tryQuery().isPresent());
            assertThat(fixture.services.stores().history().newest(1).getFirst().trail().abortedAt()).isPresent();
            WindowFixture.until(() -> abortItem(table).isDisable());
            assertThat(aborts()).isEqualTo(1);
        }
    }

    @Test
    void aRunIsNotAbortedOnAnotherConnection() throws Exception {
        try (WindowFixture fixture = open(sandbox())) {
            OpenConnection here = fixture.window.connections().current().orElseThrow();
            Credentials credentials = new Credentials(here.connection().credentials().address(), "t");
            WindowFixture.onFx(() -> {
                fixture.window.connections().choose(fixture.window.connections()
                        .add(new Connection("prod-eu", credentials, "", false)));
                fixture.services.draft().choose(LONG);
            });
            OpenConnection there = fixture.window.connections().current().orElseThrow();
            WindowFixture.onFx(() -> fixture.window.connections().choose(here));
            choose(fixture, LONG);
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome-abort"));

            WindowFixture.onFx(() -> fixture.window.connections().choose(there));
            WindowFixture.until(() -> !fixture.shows("#outcome"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(fixture.shows("#abort-run")).as("what was launched on the other connection").isFalse();
            assertThat(aborts()).isZero();
        }
    }

    @Test
    void aRefusalIsSaidInTheDialogAndBeforeTheNextLaunch() throws Exception {
        start(1);
        try (WindowFixture fixture = open(sandbox().withFaults("403,DELETE /**,nth=1"))) {
            choose(fixture, LONG);
            WindowFixture.until(() -> fixture.text("#overlap").startsWith("1 run"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).push(KeyCode.ENTER);
            confirm(fixture);
            WindowFixture.until(() -> fixture.shows("#abort-failure"));
            assertThat(fixture.text("#abort-failure-title")).isEqualTo("Nothing was aborted");
            assertThat(fixture.text("#abort-failure-text")).contains("Deploy Build");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#abort-run"));
            WindowFixture.until(() -> cautions(fixture).contains("This token may start runs but not abort them."));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).push(KeyCode.ENTER);
            confirm(fixture);
            WindowFixture.until(() -> !fixture.shows("#abort-run"));
            WindowFixture.until(() -> cautions(fixture).isEmpty());
        }
    }

    @Test
    void waitingForAnAbortCanBeStopped() throws Exception {
        start(1);
        try (WindowFixture fixture = open(sandbox().withFaults("silence,DELETE /**"))) {
            choose(fixture, LONG);
            WindowFixture.until(() -> fixture.text("#overlap").startsWith("1 run"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).push(KeyCode.ENTER);
            confirm(fixture);
            WindowFixture.until(() -> aborts() == 1 && fixture.text("#abort-keep").equals("Stop waiting"));
            WindowFixture.onFx(() -> fixture.<Button>find("#abort-keep").fire());
            WindowFixture.until(() -> fixture.shows("#abort-failure"));
            assertThat(fixture.text("#abort-failure-title")).isEqualTo("It is not known whether it was aborted");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#abort-run"));
        }
    }

    @Test
    void runsThatCannotBeReadAreNotSaidToBeNone() throws Exception {
        try (WindowFixture fixture = open(sandbox().withFaults("403,GET /**/runs"))) {
            WindowFixture.until(() -> fixture.text("#overlap").equals("Active runs could not be read"));
        }
    }

    @Test
    void theQuestionBeforeALaunchNamesTheActiveRuns() throws Exception {
        String run = start(1).getFirst();
        try (WindowFixture fixture = open(sandbox())) {
            Connection sandbox = fixture.window.connections().current().orElseThrow().connection();
            WindowFixture.onFx(() -> fixture.window.connections().choose(fixture.window.connections()
                    .add(new Connection("prod-eu", new Credentials(sandbox.credentials().address(), "t"), "", false))));
            choose(fixture, LONG);
            WindowFixture.until(() -> fixture.text("#overlap").startsWith("1 run"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#review-place"));
            WindowFixture.until(() -> fixture.text("#review-runs-words").equals("1 run of this job is active, not yours"));
            String name = LONG.job() + "-" + run.replace("-", "").substring(0, 24);
            assertThat(fixture.text("#review-runs-detail")).isEqualTo("not yours: " + name);
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void withoutRequestsNothingIsFollowedAndALaunchCanBeTried() throws Exception {
        record(start(1));
        try (WindowFixture fixture = open(sandbox().withRequestsPerHour(6))) {
            WindowFixture.until(() -> fixture.text("#requests-left").startsWith("No requests left until "));
            WindowFixture.until(() -> fixture.text("#status-following").startsWith("No requests left: runs are looked at again at "));
            int before = received.size();
            assertThat(cautions(fixture)).singleElement().asString().startsWith("No requests are left until ");

            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).contains("429");
            assertThat(received.subList(before, received.size()).stream().filter(one -> one.target().contains("/runs")))
                    .extracting(Received::method)
                    .containsExactly("POST");
        }
    }

    @Test
    void aServiceThatIsAwayIsSaidAndTheFollowingGoesOn() throws Exception {
        record(start(1));
        try (WindowFixture fixture = open(sandbox().withFaults("502,GET /**/long-running-import/runs,nth=2,times=2"))) {
            WindowFixture.until(() -> fixture.shows("#status-following")
                    && fixture.text("#status-following").startsWith("Not seen since "));
            WindowFixture.until(() -> fixture.text("#status-following").equals("Following 1 run"));
        }
    }

    @Test
    void whoeverLooksElsewhereIsToldByTheDesktop() throws Exception {
        try (WindowFixture fixture = open(sandbox())) {
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            WindowFixture.onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            fixture.runsGoOn();
            WindowFixture.until(() -> !told.isEmpty());
            assertThat(told).containsExactly("example-job: the run succeeded.");
        }
    }

    @Test
    void theEndOfAnEarlierRunLeavesTheOutcomeOfTheLastLaunch() throws Exception {
        MovingClock clock = new MovingClock(Instant.now());
        SandboxOptions still = SandboxOptions.in(home.resolve("sandbox")).withClock(clock);
        try (WindowFixture fixture = WindowFixture.open(home, still).ready()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome") && !fixture.launchButton().isDisabled());
            clock.pass(Duration.ofSeconds(2));
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            clock.pass(Duration.ofSeconds(3));
            WindowFixture.until(() -> fixture.robot.lookup("example-job: the run succeeded.").tryQuery().isPresent());
            assertThat(fixture.shows("#outcome")).as("of the run that goes on").isTrue();
            clock.pass(Duration.ofSeconds(3));
            WindowFixture.until(() -> !fixture.shows("#outcome"));
        }
    }

    @Test
    void aFocusedWindowLeavesTheDesktopAlone() throws Exception {
        try (WindowFixture fixture = open(sandbox())) {
            WindowFixture.onFx(() -> fixture.stage.requestFocus());
            WindowFixture.until(fixture.stage::isFocused);
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            fixture.runsGoOn();
            WindowFixture.until(() -> fixture.robot.lookup("example-job: the run succeeded.").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(told).isEmpty();
        }
    }

    private SandboxOptions sandbox() {
        return SandboxOptions.in(home.resolve("sandbox")).withRecorder(request -> {
            received.add(request);
            if (isPage(request)) {
                looks.add(Instant.now());
            }
        });
    }

    private WindowFixture open(SandboxOptions options) throws Exception {
        DesktopNotice desktop = (title, text) -> told.add(text);
        return WindowFixture.openTelling(home, options, desktop).ready();
    }

    /** Starts runs as somebody else would. */
    private List<String> start(int count) throws Exception {
        List<String> ids = new ArrayList<>();
        try (Sandbox other = Sandbox.start(SandboxOptions.in(home.resolve("sandbox")))) {
            for (int i = 0; i < count; i++) {
                ids.add(TestClients.of(other.address())
                        .launch(LONG, "{}".getBytes(StandardCharsets.UTF_8))
                        .id());
            }
        }
        return ids;
    }

    /** Makes them ours. */
    private List<String> record(List<String> runIds) throws Exception {
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            for (String run : runIds) {
                history.prepared(
                        new LaunchRecord(
                                "launch-" + run, "Sandbox", LONG, "", "{}", Instant.now(), RecordedOutcome.ACCEPTED,
                                Optional.of(200), "", run, "", "", Optional.empty(), Optional.empty()),
                        Optional.empty());
            }
        }
        return runIds;
    }

    private static void choose(WindowFixture fixture, Target target) throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().choose(target));
    }

    private static void confirm(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> fixture.shows("#abort-confirm"));
        WindowFixture.onFx(() -> fixture.<Button>find("#abort-confirm").fire());
    }

    private static MenuItem abortItem(TableView<?> table) {
        return table.getContextMenu().getItems().stream()
                .filter(item -> "history-abort".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** A dialog waits for its answer, so whoever opens it must not wait for that. */
    private static void fire(TableView<?> table) {
        Platform.runLater(abortItem(table)::fire);
    }

    private static List<String> cautions(WindowFixture fixture) {
        return fixture.robot.lookup("#cautions .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private long aborts() {
        return received.stream().filter(one -> one.method().equals("DELETE")).count();
    }

    private static boolean isPage(Received request) {
        return request.method().equals("GET") && request.target().contains("/" + LONG.job() + "/runs?");
    }
}
