package io.slipway.ui;

import static io.slipway.ui.OpenLists.billing;
import static io.slipway.ui.OpenLists.label;
import static io.slipway.ui.OpenLists.press;
import static io.slipway.ui.OpenLists.rows;
import static io.slipway.ui.OpenLists.said;
import static io.slipway.ui.OpenLists.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Plan;
import io.slipway.run.Target;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.kit.suggest.SuggestionField;
import io.slipway.ui.shell.Theme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** However a list stands, its picker says so, takes what is typed, and never touches what is chosen. */
class ListStatesTest {
    private static final String JOBS = "GET /v1/projects/*/jobs";
    private static final String BUILDS = "GET /v1/projects/*/services/*/build";

    @TempDir
    Path home;

    @AfterEach
    void closeEverything() throws Exception {
        // A list that a failure left open would be found by the next test.
        WindowFixture.onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aForbiddenListNamesThePermissionAndTakesWhatIsTyped() throws Exception {
        try (WindowFixture fixture = open("403," + JOBS, "403,GET /v1/plans", "403,GET /v1/integrations/registries")) {
            press(fixture, "#target-job", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "jobs").equals("The token may not list jobs. It needs the permission "
                    + "Project > Jobs > General > Read; until then, type the id."));
            assertThat(fixture.<TextField>find("#picker-search").getAccessibleHelp()).contains("may not list jobs");
            both(fixture, "picker-forbidden", "#picker-search");
            fixture.robot.write("my-job").push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.services.draft().jobProperty().get().equals("my-job"));
            assertThat(fixture.text("#target-job")).isEqualTo("my-job");
            assertThat(fixture.text("#status-message")).as("what is forbidden is no failure").isEmpty();

            billing(fixture);
            WindowFixture.until(() -> said(fixture, "plans").startsWith("The token may not list plans."));
            both(fixture, "plans-forbidden", "#plan");
        }
    }

    @Test
    void aListThatFailedIsReadAgainByF5AndSaysSo() throws Exception {
        try (WindowFixture fixture = open("500," + JOBS + ",nth=1")) {
            press(fixture, "#target-job", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "jobs").startsWith("The jobs could not be read. The service reported"));
            assertThat(fixture.shows("#list-again-jobs")).isTrue();
            WindowFixture.until(() -> fixture.text("#status-message").startsWith("The lists could not be read."));
            both(fixture, "picker-failed", "#picker-search");
            fixture.robot.push(KeyCode.F5);
            WindowFixture.until(() -> said(fixture, "jobs").matches("Read just now: \\d+ are listed\\."));
            WindowFixture.until(() -> fixture.text("#status-message").isEmpty());
            WindowFixture.until(() -> rows(fixture).contains("nightly-report, Nightly report \u00B7 cron"));
            both(fixture, "picker-read", "#picker-search");
            fixture.robot.write("nightly").push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP).push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.services.draft().jobProperty().get().equals("nightly-report"));
        }
    }

    @Test
    void aSlowListSaysThatItIsReadAndTakesWhatIsTyped() throws Exception {
        try (WindowFixture fixture = open("latency," + JOBS + ",delay=30000", "latency," + BUILDS + ",delay=30000")) {
            press(fixture, "#target-job", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "jobs").equals("Reading the jobs\u2026"));
            both(fixture, "picker-loading", "#picker-search");
            fixture.robot.write("early").push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.services.draft().jobProperty().get().equals("early"));

            source(fixture, "example-build-service");
            press(fixture, "#build", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "builds").equals("Reading the builds\u2026"));
            SuggestionField build = fixture.find("#build");
            assertThat(build.queryAccessibleAttribute(AccessibleAttribute.HELP).toString()).contains("Reading the builds");
            fixture.robot.write("my-build-1").push(KeyCode.TAB);
            assertThat(source(fixture).buildId()).isEqualTo("my-build-1");
        }
    }

    @Test
    void buildsSayHowTheyEndedAndOnlyThoseThatSucceededAreTaken() throws Exception {
        try (WindowFixture fixture = open()) {
            source(fixture, "busy-build-service");
            press(fixture, "#build", KeyCode.DOWN);
            WindowFixture.until(() -> rows(fixture).stream().anyMatch(row -> row.startsWith("queued-build-1000, Queued")));
            fixture.robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
            assertThat(said(fixture, "builds")).startsWith("queued-build-1000 is not built yet.");
            both(fixture, "builds-barred", "#list-state-builds");
            assertThat(source(fixture).buildId()).isEmpty();
            fixture.robot.write("green").push(KeyCode.DOWN).push(KeyCode.ENTER);
            assertThat(source(fixture).buildId()).isEqualTo("green-build-1008");

            source(fixture, "empty-build-service");
            press(fixture, "#branch", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "branches").equals("The service has no branches. Any name can be typed."));
            press(fixture, "#build", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "builds").equals("The service has no builds. Any id can be typed."));
            both(fixture, "builds-empty", "#list-state-builds");
            assertThat(source(fixture).buildId()).as("what was chosen stays").isEqualTo("green-build-1008");
        }
    }

    @Test
    void theChosenPlanIsSaidInWords() throws Exception {
        try (WindowFixture fixture = open()) {
            billing(fixture);
            WindowFixture.until(() -> fixture.robot.lookup("nf-compute-50").tryQuery().isPresent());
            fixture.robot.clickOn("nf-compute-50");
            assertThat(fixture.find("#plan").getAccessibleHelp()).matches("0.5 vCPU, 1 GB, .*0.0167.* an hour");
            both(fixture, "plans-chosen", "#plan");
            fixture.robot.clickOn("#filter").write("8 vcpu");
            assertThat(fixture.<TableView<Optional<Plan>>>find("#table").getItems())
                    .extracting(row -> row.map(Plan::id).orElse(""))
                    .contains("", "nf-compute-800-32")
                    .doesNotContain("nf-compute-50");
        }
    }

    @Test
    void withoutTheServiceTheLastListsAreShownWithTheirAge() throws Exception {
        Sandbox service = Sandbox.start(SandboxOptions.in(home.resolve("service")));
        URI address = service.address();
        try (WindowFixture fixture = open()) {
            connect(fixture, address);
            WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", "example-job")));
            source(fixture, "example-build-service");
            WindowFixture.until(() -> kept("builds-") && kept("jobs-") && kept("plans-") && kept("registries-"));
        } finally {
            service.close();
        }
        twoHoursPass();
        try (WindowFixture fixture = open()) {
            connect(fixture, address);
            WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", "typed-job")));
            press(fixture, "#target-job", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "jobs").matches(
                    "The jobs could not be read\\. Nothing listens .* What is shown was read 2 h ago\\."));
            WindowFixture.until(() -> rows(fixture).contains("nightly-report, Nightly report \u00B7 cron"));
            assertThat(label(fixture, "jobs").getTooltip().getText()).contains("UTC");
            both(fixture, "picker-kept", "#picker-search");
            fixture.robot.push(KeyCode.ESCAPE);
            assertThat(fixture.text("#target-job")).isEqualTo("typed-job");
            assertThat(fixture.text("#status-message")).as("something is shown in place of each list").isEmpty();

            source(fixture, "example-build-service");
            press(fixture, "#build", KeyCode.DOWN);
            WindowFixture.until(() -> said(fixture, "builds").endsWith("What is shown was read 2 h ago."));
            WindowFixture.until(() -> rows(fixture).stream().anyMatch(row -> row.startsWith("premium-guide-6393, Succeeded")));
            both(fixture, "builds-kept", "#list-state-builds");
            fixture.robot.push(KeyCode.ESCAPE);
            billing(fixture);
            WindowFixture.until(() -> said(fixture, "plans").endsWith("What is shown was read 2 h ago."));
            WindowFixture.onFx(() -> fixture.services.draft().deploymentPlanProperty().set("nf-unlisted"));
            assertThat(fixture.find("#plan").getAccessibleHelp()).as("an old list warns of nothing").contains("Choose one below");
            both(fixture, "plans-kept", "#plan");
        }
    }

    private void connect(WindowFixture fixture, URI address) throws Exception {
        Profile profile = new Profile("id-prod", "prod-eu", address, "", Tint.BLUE, Guard.CONFIRM, false);
        WindowFixture.onFx(() -> fixture.window.connections().choose(
                fixture.window.connections().add(new Connection(profile, new Credentials(address, "token")))));
    }

    private boolean kept(String kind) throws Exception {
        Path folder = home.resolve("window/cache/lists");
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().matches(kind + "[0-9a-f]{32}\\.json"));
        }
    }

    private void twoHoursPass() throws Exception {
        String then = Instant.now().minus(Duration.ofMinutes(125)).toString();
        try (Stream<Path> files = Files.list(home.resolve("window/cache/lists"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replaceAll(
                        "\"readAt\":\"[^\"]*\"", "\"readAt\":\"" + then + "\""));
            }
        }
    }

    private WindowFixture open(String... faults) throws Exception {
        SandboxOptions options = SandboxOptions.in(home.resolve("sandbox")).withFaults(faults);
        return WindowFixture.open(home.resolve("window"), options).ready();
    }

    private static void both(WindowFixture fixture, String name, String within) throws Exception {
        for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            WaitForAsyncUtils.waitForFxEvents(4);
            ScreenshotTest.save(fixture.find(within).getScene(), name + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }
}
