package io.slipway.ui.compose.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.draft.SecretFileDraft;
import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.Shell;
import io.slipway.preset.Placeholder;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.json.JsonPiece;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The preview says what would be sent, without a secret. */
@ExtendWith(ApplicationExtension.class)
class RequestPreviewTest {
    private static final String FILE = "ZmlsZS1jYW5hcnk=";
    private static final RunSpec SECRETS = new RunSpec(
            Target.of("project", "job"),
            List.of(EnvVar.plain("A", "1"), EnvVar.secret("B", "canary")),
            List.of(new SecretFile("/a", FileData.ofBase64(FILE), "utf-8")),
            List.of(new SecretMount("m", FileData.ofBase64(FILE), "")),
            "",
            RunSpec.EMPTY.deployment());

    private final RunDraft draft = new RunDraft();
    private final Copying copying = new Copying(draft);
    private RequestPreviewController controller;

    @Start
    void start(Stage stage) {
        Views views = new Views(new Messages());
        controller = new RequestPreviewController(copying.copies(), views);
        stage.setScene(new Scene(views.load(controller), 400, 500));
        stage.show();
    }

    @Test
    void emptyLaunchSaysSo(FxRobot robot) {
        assertThat(robot.lookup("Nothing is overridden").queryAs(Label.class).isVisible()).isTrue();
        assertThat(robot.lookup("#path").queryAs(Label.class).getText()).isEqualTo("/v1/projects/{project}\n/jobs/{job}/runs");
        assertThat(controller.text()).isEmpty();
    }

    @Test
    void bodyFollowsTheDraftAndIsCopiedMasked(FxRobot robot) {
        robot.interact(() -> draft.restore(RunSpec.EMPTY
                .at(new Target("team", "project", "job"))
                .withEnvironment(List.of(EnvVar.plain("A", "1"), EnvVar.secret("B", "canary")))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(controller::showNow);
        robot.clickOn("#copy-shown");
        assertThat(copying.text()).contains("""
                {
                  "runtimeEnvironment": {
                    "A": "1",
                    "B": "********"
                  }
                }""");
        assertThat(robot.lookup("#path").queryAs(Label.class).getText())
                .isEqualTo("/v1/teams/team/projects/project\n/jobs/job/runs");
        EnvVarDraft first = draft.environment().getFirst();
        robot.interact(() -> {
            first.nameProperty().set("AA");
            draft.environment().remove(1);
            controller.showNow();
        });
        assertThat(controller.text()).isEqualTo("""
                {
                  "runtimeEnvironment": {
                    "AA": "1"
                  }
                }""");
    }

    @Test
    void whatIsLockedIsSaidToBeLocked(FxRobot robot) {
        robot.interact(() -> {
            draft.restore(RunSpec.EMPTY.withEnvironment(List.of(new EnvVar("A", new EnvValue.Locked("sealed")))));
            draft.files().add(SecretFileDraft.of(new SecretFile("/a", new FileContent.Locked("sealed"), "utf-8")));
            controller.showNow();
        });
        assertThat(controller.text()).isEqualTo("""
                {
                  "runtimeEnvironment": {
                    "A": /* locked */
                  },
                  "runtimeFiles": {
                    "/a": {
                      "data": /* locked */,
                      "encoding": "utf-8"
                    }
                  }
                }""");
    }

    @Test
    void whatIsMissingIsSaidToBeMissing(FxRobot robot) {
        robot.interact(() -> {
            draft.restore(RunSpec.EMPTY.withEnvironment(
                    List.of(EnvVar.secret("A", "kept"), new EnvVar("B", new EnvValue.Missing()))));
            draft.files().add(SecretFileDraft.of(new SecretFile("/a", new FileContent.Missing(), "utf-8")));
            controller.showNow();
        });
        assertThat(controller.text()).isEqualTo("""
                {
                  "runtimeEnvironment": {
                    "A": "********",
                    "B": /* missing */
                  },
                  "runtimeFiles": {
                    "/a": {
                      "data": /* missing */,
                      "encoding": "utf-8"
                    }
                  }
                }""");
        assertThat(JsonPiece.of("  \"data\": /* missing */,")).extracting(JsonPiece::kind).containsExactly(
                JsonPiece.Kind.PLAIN, JsonPiece.Kind.KEY, JsonPiece.Kind.PLAIN, JsonPiece.Kind.MISSING, JsonPiece.Kind.PLAIN);
    }

    @Test
    void fourFormatsAreShownAndCopiedWithoutSecrets(FxRobot robot) {
        robot.interact(() -> draft.restore(SECRETS));
        for (Form form : Form.values()) {
            for (Shell shell : Shell.values()) {
                robot.interact(() -> {
                    copying.copies().formProperty().set(form);
                    copying.copies().shellProperty().set(shell);
                    controller.showNow();
                    copying.copies().copy(form);
                });
                assertThat(controller.text()).as(form + " " + shell).isNotEmpty().doesNotContain("canary", FILE);
                assertThat(copying.text().orElseThrow()).isNotEmpty().doesNotContain("canary", FILE);
                assertThat(copying.text()).contains(controller.text());
            }
        }
        assertThat(robot.lookup("#preview-shell").query().isVisible()).isFalse();
        robot.clickOn("curl");
        assertThat(robot.lookup("#preview-shell").query().isVisible()).isTrue();
        assertThat(copying.pending).isEmpty();
    }

    @Test
    void secretsAreCopiedAfterAQuestionOnlyAndNeverShown(FxRobot robot) {
        robot.interact(() -> {
            draft.restore(SECRETS);
            copying.copies().formProperty().set(Form.CURL);
        });
        robot.clickOn("#copy-secrets");
        assertThat(copying.asked).containsExactly("curl");
        assertThat(copying.text()).isEmpty();

        copying.allowed = true;
        robot.clickOn("#copy-secrets");
        assertThat(copying.text().orElseThrow()).contains("canary", FILE).contains("$NORTHFLANK_API_TOKEN");
        assertThat(controller.text()).doesNotContain("canary", FILE);
        assertThat(copying.said.getLast()).contains("60 seconds");

        robot.interact(() -> copying.pending.forEach(Runnable::run));
        assertThat(copying.text()).isEmpty();
        assertThat(copying.said).last().isEqualTo("cleared");
    }

    @Test
    void aCopySaysWhichPlaceholdersAreToBeFilledIn(FxRobot robot) {
        robot.interact(() -> {
            copying.placeholders.set(List.of(placeholder("date"), placeholder("key"), placeholder("unused")));
            draft.restore(RunSpec.EMPTY
                    .at(Target.of("project", "job"))
                    .withEnvironment(List.of(
                            EnvVar.plain("A", "{{date}} {{undeclared}}"), EnvVar.secret("B", "{{key}}"))));
            copying.copies().copy(Form.JSON);
        });
        assertThat(copying.said.getLast())
                .isEqualTo("Copied as JSON, without secrets. To be filled in before it is sent: {{date}}.");

        robot.interact(() -> copying.copies().copy(Form.JS));
        assertThat(copying.text()).hasValueSatisfying(text -> assertThat(text)
                .startsWith("// Only Slipway fills in placeholders. Put the values in before it is sent: {{date}}.\n"));

        copying.allowed = true;
        robot.interact(() -> {
            copying.copies().formProperty().set(Form.CURL);
            copying.copies().shellProperty().set(Shell.POSIX);
            copying.copies().copyWithSecrets();
        });
        assertThat(copying.said.getLast()).endsWith("To be filled in before it is sent: {{date}}, {{key}}.");
        assertThat(robot.lookup("#preview-notes").queryAs(Label.class).getText())
                .contains("before it is sent: {{date}}.");
    }

    private static Placeholder placeholder(String name) {
        return new Placeholder(name, "", Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void whereNoSecretIsThereNoneIsOffered(FxRobot robot) {
        assertThat(robot.lookup("#copy-secrets").query().isDisabled()).isTrue();
        robot.interact(() -> draft.restore(SECRETS.withoutSecrets()));
        assertThat(robot.lookup("#copy-secrets").query().isDisabled()).isTrue();
        robot.interact(() -> draft.restore(SECRETS));
        assertThat(robot.lookup("#copy-secrets").query().isDisabled()).isFalse();
    }

    @Test
    void linesAreTakenApart() {
        assertThat(JsonPiece.of("  \"a\\\"b\": \"********\",")).extracting(JsonPiece::kind)
                .containsExactly(JsonPiece.Kind.PLAIN, JsonPiece.Kind.KEY, JsonPiece.Kind.PLAIN, JsonPiece.Kind.MASK, JsonPiece.Kind.PLAIN);
        assertThat(JsonPiece.of("\"size\": 1024")).extracting(JsonPiece::text).containsExactly("\"size\"", ": ", "1024");
        assertThat(JsonPiece.of("\"on\": true,").get(2)).isEqualTo(new JsonPiece(JsonPiece.Kind.NUMBER, "true"));
    }
}
