package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.sandbox.json.Json;
import io.slipway.storage.FilesBelow;
import io.slipway.ui.compose.changes.BeforeLaunch;
import io.slipway.ui.compose.changes.JobState;
import io.slipway.ui.compose.changes.JobWatch;
import io.slipway.ui.shell.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The pane of changes over jobs of the sandbox: as an operator sees it, by what the service allows and answers. */
class ChangesWindowTest {
    private static final String BODY = """
            {"runtimeEnvironment":{"VARIABLE_1":"another","BATCH_SIZE":"100","REPORT_DATE":"2026-11-24"},
             "runtimeFiles":{"/etc/example/settings.yml":{"data":"e30=","encoding":"utf-8"}},
             "billing":{"deploymentPlan":"nf-compute-50"},
             "deployment":{"docker":{"configType":"customCommand","customCommand":"node report.js\\n--all"},
              "storage":{"ephemeralStorage":{"storageSize":2048}},
              "internal":{"id":"example-build-service","branch":"feature/batch-size"}}}
            """;

    @TempDir
    Path home;

    private SandboxOptions sandbox(String... faults) {
        return SandboxOptions.in(home.resolve("sandbox")).withFaults(faults);
    }

    /** A window that is large enough for the pane on the right and all its rows. */
    private WindowFixture open(String... faults) throws Exception {
        WindowFixture fixture = WindowFixture.open(home, sandbox(faults)).ready();
        WindowFixture.onFx(() -> {
            fixture.stage.setWidth(1440);
            fixture.stage.setHeight(900);
            fixture.<ToggleButton>find("#toggle-history").setSelected(false);
        });
        WindowFixture.until(() -> fixture.shows("#changes"));
        WaitForAsyncUtils.waitForFxEvents();
        WindowFixture.onFx(() -> fixture.<SplitPane>find("#request-split").setDividerPositions(0.2));
        return fixture;
    }

    private static void compose(WindowFixture fixture, String body) throws Exception {
        WindowFixture.onFx(() -> {
            RunSpec spec = RunBodies.read(body).spec();
            fixture.services.draft().restore(spec.at(fixture.services.draft().spec().target()));
        });
    }

    private static List<String> rows(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> fixture.robot.lookup("#changes-list .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .sorted(Comparator.comparingInt(ListCell<?>::getIndex))
                .map(Node::getAccessibleText)
                .toList());
    }

    private static void untilSays(WindowFixture fixture, String row) throws Exception {
        WindowFixture.until(() -> rows(fixture).stream().anyMatch(text -> text.startsWith(row)));
    }

    @Test
    void everyChangeStandsByItsTab() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.until(() -> fixture.text("#changes-empty .empty-title").equals("Nothing is changed"));
            compose(fixture, BODY);

            untilSays(fixture, "Overridden: Branch");
            assertThat(rows(fixture)).containsExactly(
                    "Environment  2",
                    "Overridden: VARIABLE_1.",
                    "Added: REPORT_DATE.",
                    "Secret files  1",
                    "Overridden: /etc/example/settings.yml.",
                    "Billing  1",
                    "Overridden: Plan. nf-compute-20 \u2192 nf-compute-50",
                    "Deployment source  4",
                    "Overridden: Docker. default \u2192 customCommand",
                    "Added: Docker command. node report.js \u21B5 --all",
                    "Overridden: Ephemeral storage. 1 GB \u2192 2 GB",
                    "Overridden: Branch. master \u2192 feature/batch-size",
                    "Same as the job: 2");
            assertThat(fixture.text("#changes-toggle")).isEqualTo("Changes against the job: 8");
            assertThat(fixture.text("#changes-cost"))
                    .isEqualTo("Up to $0.02: nf-compute-50, $0.0167/h, limit 1 h");
            assertThat(fixture.shows("#changes-drift")).isFalse();
            assertThat(fixture.shows("#changes-retry")).isFalse();
        }
    }

    @Test
    void aChangeLeadsToItsField() throws Exception {
        try (WindowFixture fixture = open()) {
            compose(fixture, BODY);
            untilSays(fixture, "Overridden: Plan");
            ListView<?> list = fixture.find("#changes-list");
            WindowFixture.onFx(() -> {
                list.requestFocus();
                list.getSelectionModel().select(6);
            });
            fixture.robot.push(KeyCode.ENTER);

            WindowFixture.until(() -> fixture.stage.getScene().getFocusOwner() instanceof TextField field
                    && field.getText().equals("nf-compute-50"));
        }
    }

    @Test
    void whatIsTheSameFoldsAwayAndTheWholePaneToo() throws Exception {
        try (WindowFixture fixture = open()) {
            compose(fixture, "{\"billing\":{\"deploymentPlan\":\"nf-compute-20\"}}");
            untilSays(fixture, "Same as the job: 1");
            assertThat(rows(fixture)).hasSize(1);
            assertThat(fixture.text("#changes-toggle")).isEqualTo("Changes against the job");
            ListView<?> list = fixture.find("#changes-list");
            WindowFixture.onFx(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            fixture.robot.push(KeyCode.ENTER);
            untilSays(fixture, "Same as the job: Plan. nf-compute-20");

            Parent pane = fixture.find("#changes");
            double open = WindowFixture.onFx(() -> pane.getLayoutBounds().getHeight());
            WindowFixture.onFx(() -> fixture.<ToggleButton>find("#changes-toggle").setSelected(false));
            WindowFixture.until(() -> pane.getLayoutBounds().getHeight() < 48);
            assertThat(fixture.find(".changes-body").isVisible()).isFalse();
            WindowFixture.onFx(() -> fixture.<ToggleButton>find("#changes-toggle").setSelected(true));
            WindowFixture.until(() -> Math.abs(pane.getLayoutBounds().getHeight() - open) < 8);
        }
    }

    @Test
    void thePaneIsFoldedAfterARestartAsItWasLeft() throws Exception {
        try (WindowFixture fixture = open()) {
            assertThat(fixture.<ToggleButton>find("#changes-toggle").isSelected()).isTrue();
            WindowFixture.onFx(() -> fixture.<ToggleButton>find("#changes-toggle").setSelected(false));
        }
        try (WindowFixture again = open()) {
            ToggleButton toggle = again.find("#changes-toggle");
            assertThat(toggle.isSelected()).isFalse();
            Parent pane = again.find("#changes");
            WindowFixture.until(() -> pane.getLayoutBounds().getHeight() < 48);
            WindowFixture.onFx(() -> toggle.setSelected(true));
            WindowFixture.until(() -> pane.getLayoutBounds().getHeight() > 100);
        }
        try (WindowFixture last = open()) {
            assertThat(last.<ToggleButton>find("#changes-toggle").isSelected()).isTrue();
        }
    }

    @Test
    void emptyFieldsSayWhatTheJobHas() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(
                    () -> fixture.services.draft().choose(Target.of("default-project", "nightly-report")));
            fixture.robot.clickOn("Billing");
            WindowFixture.until(() -> fixture.robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                    .anyMatch(field -> field.getPromptText().equals("As the job has it: nf-compute-50")));
            fixture.robot.clickOn("Deployment");
            WindowFixture.until(() -> says(fixture, "The job runs example-build-service, master, latest, premium-guide-6393."));
            WindowFixture.until(() -> says(fixture, "1 GB") && says(fixture, "Another command"));
            ScreenshotTest.shoot(fixture, "changes-fields-light-1440", 1440, 900);
        }
    }

    @Test
    void namesThatTheJobHasAreMarkedInTheTable() throws Exception {
        try (WindowFixture fixture = open()) {
            compose(fixture, BODY);
            WindowFixture.until(() -> marks(fixture).equals(List.of(
                    "Name, overrides the job’s own variable", "Name, overrides the job’s own variable", "Name")));
            WindowFixture.onFx(() -> fixture.services.draft().environment().getFirst().nameProperty().set("MINE"));
            WindowFixture.until(() -> marks(fixture).getFirst().equals("Name"));
            ScreenshotTest.shoot(fixture, "changes-marks-light-1440", 1440, 900);
        }
    }

    private static List<String> marks(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> fixture.robot.lookup(".env-list .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .sorted(Comparator.comparingInt(ListCell<?>::getIndex))
                .map(cell -> cell.lookup(".text-field").getAccessibleText())
                .toList());
    }

    private static boolean says(WindowFixture fixture, String text) throws Exception {
        return WindowFixture.onFx(() -> fixture.robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> text.equals(label.getText()) && label.isVisible()));
    }

    @Test
    void aForbiddenEnvironmentIsSaidAndHidesNothingElse() throws Exception {
        try (WindowFixture fixture = open("403,GET /**/runtime-environment")) {
            compose(fixture, BODY);

            untilSays(fixture, "Not readable: VARIABLE_1");
            assertThat(rows(fixture)).contains("Overridden: Plan. nf-compute-20 \u2192 nf-compute-50");
            assertThat(WindowFixture.onFx(() -> fixture.robot.lookup("#changes-gaps .label").queryAllAs(Labeled.class).stream()
                            .map(Labeled::getText)
                            .toList()))
                    .containsExactly("Environment and secret files: not readable. The token lacks the right "
                            + "Project > Secrets > Jobs > Read.");
        }
    }

    @Test
    void aJobThatCannotBeReadIsReadAgainWhenAsked() throws Exception {
        try (WindowFixture fixture = open(
                        "500,GET /**/example-job,times=1",
                        "500,GET /**/deployment,times=2",
                        "500,GET /**/runtime-environment,times=1")) {
            WindowFixture.until(() -> fixture.text("#changes-empty .empty-title").equals("The job could not be read"));
            assertThat(fixture.text("#changes-cost")).isEqualTo("Cost unknown: the plan of the job could not be read.");
            assertThat(fixture.launchButton().isDisabled()).isFalse();
            WindowFixture.onFx(() -> fixture.<Hyperlink>find("#changes-retry").fire());

            WindowFixture.until(() -> fixture.text("#changes-empty .empty-title").equals("Nothing is changed"));
            assertThat(fixture.shows("#changes-retry")).isFalse();
        }
    }

    @Test
    void aSlowJobIsWaitedForAndTheLastOneChosenIsShown() throws Exception {
        try (WindowFixture fixture = open("latency,GET /**/example-job,delay=15000")) {
            WindowFixture.until(() -> fixture.shows("#changes-progress"));
            assertThat(fixture.text("#changes-empty .empty-title")).isEqualTo("Reading the job\u2026");
            WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", "long-running-import")));

            WindowFixture.until(() -> fixture.shows("#changes-cost"));
            assertThat(fixture.text("#changes-cost"))
                    .isEqualTo("No ceiling, the job has no time limit: nf-compute-200, $0.0667/h");
            WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", "")));
            WindowFixture.until(() -> fixture.text("#changes-empty .empty-title").equals("No job is chosen"));
        }
    }

    @Test
    void aJobThatChangedMeanwhileIsToldUntilItIsTakenNoteOf() throws Exception {
        try (WindowFixture fixture = open("409,GET /**/deployment,times=2")) {
            WindowFixture.until(() -> fixture.text("#changes-empty .empty-title").equals("Nothing is changed"));
            assertThat(fixture.shows("#changes-drift")).isFalse();
            fixture.robot.push(KeyCode.F5);

            WindowFixture.until(() -> fixture.shows("#changes-drift"));
            assertThat(fixture.text("#changes-drift .label")).isEqualTo("The job changed since this draft was opened: "
                    + "image source is now example-build-service, master, latest, premium-guide-6393");
            WindowFixture.onFx(() -> fixture.<Button>find("#changes-drift-accept").fire());
            WindowFixture.until(() -> !fixture.shows("#changes-drift"));
        }
    }

    @Test
    void justBeforeALaunchTheJobIsReadOnceMore() throws Exception {
        try (WindowFixture fixture = open("403,GET /**/runtime-environment,times=1")) {
            compose(fixture, BODY);
            untilSays(fixture, "Not readable: VARIABLE_1");
            BeforeLaunch now = beforeLaunch(fixture);

            assertThat(now.job().gaps()).isEmpty();
            assertThat(now.changes().effective()).hasSize(8);
            untilSays(fixture, "Overridden: VARIABLE_1");
        }
    }

    @Test
    void aJobThatDoesNotAnswerKeepsNoLaunchWaiting() throws Exception {
        try (WindowFixture fixture = open("silence,GET /**/example-job")) {
            compose(fixture, BODY);
            JobWatch job = fixture.window.changes();
            List<JobState> answers = new CopyOnWriteArrayList<>();
            WindowFixture.onFx(() -> job.refresh());
            WindowFixture.onFx(() -> job.stateProperty().addListener((same, before, after) -> answers.add(after)));
            BeforeLaunch now = beforeLaunch(fixture);

            assertThat(answers).as("the reading that began before goes on").hasSize(1);
            assertThat(now.job().gaps()).hasSize(3);
            assertThat(now.changes().effective()).hasSize(10);
        }
    }

    private static BeforeLaunch beforeLaunch(WindowFixture fixture) throws Exception {
        AtomicReference<Optional<BeforeLaunch>> heard = new AtomicReference<>(Optional.empty());
        WindowFixture.onFx(() -> fixture.window.changes()
                .beforeLaunch(fixture.services.draft().spec(), now -> heard.set(Optional.of(now))));
        WindowFixture.until(() -> heard.get().isPresent());
        return heard.get().orElseThrow();
    }

    /** What only the service knows: nobody typed it, so nothing may show or keep it. */
    @Test
    void noValueOfTheJobLeavesTheMemory() throws Exception {
        List<String> values = new ArrayList<>();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/io/slipway/sandbox/world/world.json"))) {
            Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .findValues("environment")
                    .forEach(all -> all.forEachEntry((name, value) -> values.add(value.stringValue())));
        }
        values.removeIf(value -> value.length() < 12);
        values.add("curlew-1198");
        assertThat(values).anyMatch(value -> value.contains("kingfisher-41"));
        try (WindowFixture fixture = open()) {
            compose(fixture, BODY);
            WindowFixture.onFx(() -> fixture.services.draft().restore(fixture.services.draft().spec().withEnvironment(
                    List.of(EnvVar.plain("DATABASE_URL", "mine"), EnvVar.plain("SENTRY_DSN", "mine too")))));
            untilSays(fixture, "Overridden: DATABASE_URL");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#review-cost") && !fixture.text("#review-cost-words").isEmpty());
            String reviewed = WindowFixture.onFx(() -> texts(fixture.find("#review-launch").getScene().getRoot()));
            assertThat(values).allSatisfy(value -> assertThat(reviewed).doesNotContain(value));
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome"));

            String shown = WindowFixture.onFx(() -> texts(fixture.stage.getScene().getRoot()));
            assertThat(values).allSatisfy(value -> assertThat(shown).doesNotContain(value));
        }
        FilesBelow.of(home).holdNone(values.toArray(String[]::new));
    }

    private static String texts(Node node) {
        StringBuilder all = new StringBuilder();
        all.append(node.getAccessibleText()).append('\n').append(node.getAccessibleHelp()).append('\n');
        if (node instanceof Labeled labeled) {
            all.append(labeled.getText()).append('\n');
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            all.append(control.getTooltip().getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(texts(child)));
        }
        return all.toString();
    }

    /** Pictures for a person to look at. */
    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture = open("409,GET /**/deployment,times=2")) {
            WindowFixture.until(() -> fixture.text("#changes-empty .empty-title").equals("Nothing is changed"));
            both(fixture, "changes-none");
            compose(fixture, BODY);
            untilSays(fixture, "Overridden: VARIABLE_1");
            fixture.robot.push(KeyCode.F5);
            WindowFixture.until(() -> fixture.shows("#changes-drift"));
            both(fixture, "changes-full");
        }
        try (WindowFixture fixture = open("403,GET /**/runtime-environment")) {
            compose(fixture, BODY);
            untilSays(fixture, "Not readable");
            both(fixture, "changes-forbidden");
        }
    }

    private static void both(WindowFixture fixture, String name) throws Exception {
        WindowFixture.onFx(() -> fixture.<ToggleButton>find("#toggle-history").setSelected(true));
        WindowFixture.onFx(() -> fixture.<SplitPane>find("#request-split").setDividerPositions(0.5));
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            ScreenshotTest.shoot(fixture, name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-1440", 1440, 900);
        }
    }
}
