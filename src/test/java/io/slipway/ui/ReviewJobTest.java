package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.connection.Connections;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review of a run against its job, by what the service allows and answers. */
class ReviewJobTest {
    private static final String BODY = """
            {"billing":{"deploymentPlan":"nf-compute-50"},
             "deployment":{"storage":{"ephemeralStorage":{"storageSize":2048}}}}
            """;

    @TempDir
    Path home;

    private WindowFixture reviewed(String... faults) throws Exception {
        return reviewed(false, faults);
    }

    private WindowFixture reviewed(boolean refreshed, String... faults) throws Exception {
        WindowFixture fixture = WindowFixture.open(
                        home, SandboxOptions.in(home.resolve("sandbox")).withFaults(faults))
                .ready();
        RunSpec spec = RunBodies.read(BODY.getBytes(StandardCharsets.UTF_8)).spec();
        WindowFixture.onFx(() -> fixture.services.draft().restore(spec.at(fixture.services.draft().spec().target())
                .withEnvironment(List.of(
                        EnvVar.plain("VARIABLE_1", "another"),
                        EnvVar.secret("REPORT_KEY", "c4n4ry"),
                        EnvVar.plain("LEFT_OUT", "1").enabled(false)))));
        if (refreshed) {
            WindowFixture.until(() -> fixture.window.changes().stateProperty().get().configuration().isPresent());
        }
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowFixture.until(() -> fixture.shows("#review-launch"));
        return fixture;
    }

    private static void answered(WindowFixture fixture) throws Exception {
        WindowFixture.until(() -> !fixture.text("#review-cost-words").isEmpty()
                && !fixture.text("#review-cost-words").startsWith("Reading"));
    }

    /** The texts of a part of the review, line by line. */
    private static List<String> texts(WindowFixture fixture, String part) throws Exception {
        return WindowFixture.onFx(() -> fixture.robot.lookup(part + " .label").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    @Test
    void whatTheRunChangesStandsBesideTheJobsOwn() throws Exception {
        try (WindowFixture fixture = reviewed(true)) {
            answered(fixture);
            assertThat(texts(fixture, "#review-environment"))
                    .containsExactly("Environment", "2", "VARIABLE_1", "another", "Overridden", "REPORT_KEY", "********", "Added");
            assertThat(texts(fixture, "#review-billing"))
                    .containsExactly("Billing", "1", "Plan", "nf-compute-20 \u2192 nf-compute-50", "Overridden");
            assertThat(texts(fixture, "#review-files")).containsExactly("Secret files", "as the job has it");
            assertThat(fixture.text("#review-job-words")).isEqualTo("As it was when this draft was opened");
            assertThat(fixture.text("#review-cost-words")).startsWith("Up to $").contains("nf-compute-50", "limit 1 h");
            assertThat(fixture.text("#review-cost-detail")).startsWith("The price of the plan");
        }
    }

    @Test
    void aForbiddenEnvironmentIsSaidAndNeverTakenForUnchanged() throws Exception {
        try (WindowFixture fixture = reviewed("403,GET /**/runtime-environment")) {
            answered(fixture);
            assertThat(fixture.text("#review-job-words")).isEqualTo("Not all of the job could be read");
            assertThat(fixture.text("#review-job-detail")).contains("Environment and secret files", "The token lacks the right");
            assertThat(texts(fixture, "#review-environment")).contains("Not readable").doesNotContain("Added", "Overridden");
            assertThat(texts(fixture, "#review-billing")).contains("Overridden");
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome"));
        }
    }

    @Test
    void aJobThatChangedSinceTheDraftWasOpenedIsSaidProminently() throws Exception {
        try (WindowFixture fixture = reviewed(true, "409,GET /**/deployment,times=2")) {
            WindowFixture.until(() -> fixture.text("#review-job-words").equals("The job changed since this draft was opened"));
            assertThat(fixture.text("#review-job-detail")).contains("image source is now");
            assertThat(fixture.find("#review-job").getStyleClass()).contains("tone-doubt");
        }
    }

    @Test
    void whatItWasIsKnownAfterTheConnectionWasStoredAnew() throws Exception {
        SandboxOptions options =
                SandboxOptions.in(home.resolve("sandbox")).withFaults("409,GET /**/deployment,times=2");
        try (WindowFixture fixture = WindowFixture.open(home, options).ready()) {
            WindowFixture.until(() -> fixture.window.changes().stateProperty().get().configuration().isPresent());
            Connections connections = fixture.window.connections();
            WindowFixture.onFx(() -> connections.choose(
                    connections.add(connections.current().orElseThrow().connection())));
            WindowFixture.until(() -> !fixture.window.changes().driftProperty().get().isEmpty());
        }
    }

    @Test
    void aJobThatIsKnownToHaveChangedIsReviewedAlsoWhereTheReviewIsSkipped() throws Exception {
        SandboxOptions options =
                SandboxOptions.in(home.resolve("sandbox")).withFaults("409,GET /**/deployment,times=2");
        try (WindowFixture fixture = WindowFixture.open(home, options).ready()) {
            WindowFixture.until(() -> fixture.window.changes().stateProperty().get().configuration().isPresent());
            skipReview(fixture);

            fixture.robot.push(KeyCode.F5);
            WindowFixture.until(() -> fixture.launchButton().getText().startsWith("Review and launch on"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#review-launch"));
            WindowFixture.until(() -> fixture.text("#review-job-words").equals("The job changed since this draft was opened"));
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    private static void skipReview(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);
        WindowFixture.until(() -> fixture.launchButton().getText().equals("Launch on Sandbox / example-job"));
    }

    @Test
    void aJobIsReadOnceMoreBeforeALaunchWithoutAReviewAndReviewedWhenItChanged() throws Exception {
        SandboxOptions options =
                SandboxOptions.in(home.resolve("sandbox")).withFaults("409,GET /**/deployment,times=2");
        try (WindowFixture fixture = WindowFixture.open(home, options).ready()) {
            WindowFixture.until(() -> fixture.window.changes().stateProperty().get().configuration().isPresent());
            skipReview(fixture);
            assertThat(fixture.window.changes().driftProperty().get().isEmpty()).isTrue();

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#review-launch"));
            WindowFixture.until(() -> fixture.text("#review-job-words").equals("The job changed since this draft was opened"));
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void aJobThatDoesNotAnswerHoldsNoLaunchWithoutAReviewUp() throws Exception {
        SandboxOptions options = SandboxOptions.in(home.resolve("sandbox")).withFaults("silence,GET /**/example-job");
        try (WindowFixture fixture = WindowFixture.open(home, options).ready()) {
            skipReview(fixture);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).isEqualTo("The run was started");
        }
    }

    @Test
    void aJobThatIsFirstReadForTheReviewIsNotCalledTheSame() throws Exception {
        try (WindowFixture fixture = reviewed(true, "403,GET /**/runtime-environment,times=1")) {
            WindowFixture.until(() -> fixture.text("#review-job-words").equals("First read now"));
        }
    }

    @Test
    void aJobThatDoesNotAnswerHoldsNothingUpAndNothingMoves() throws Exception {
        List<String> parts =
                List.of("#review-runs", "#review-cost", "#review-token", "#review-environment", "#review-billing");
        try (Witness witness = new Witness("#review-job-words", parts);
                WindowFixture fixture = reviewed("silence,GET /**/example-job")) {
            answered(fixture);
            Scene review = fixture.find("#review-launch").getScene();
            Stillness.of(review, Stillness.LASTING);
            assertThat(fixture.text("#review-cost-words")).startsWith("Ceiling unknown");
            assertThat(witness.words()).startsWith("", "Reading the job\u2026").endsWith(fixture.text("#review-job-words"));
            assertThat(witness.heights()).containsOnly(WindowFixture.onFx(() -> witness.heights(review)));
        }
        try (WindowFixture fixture = reviewed("silence,GET /**/example-job")) {
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).isEqualTo("The run was started");
        }
    }
}
