package io.slipway.ui.compose.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.draft.SecretFileDraft;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.json.JsonPiece;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
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
    private final RunDraft draft = new RunDraft();
    private RequestPreviewController controller;

    @Start
    void start(Stage stage) {
        Views views = new Views(new Messages());
        controller = new RequestPreviewController(draft, views);
        stage.setScene(new Scene(views.load(controller), 400, 500));
        stage.show();
    }

    @Test
    void emptyLaunchSaysSo(FxRobot robot) {
        assertThat(robot.lookup("Nothing is overridden").queryAs(Label.class).isVisible()).isTrue();
        assertThat(robot.lookup("#path").queryAs(Label.class).getText()).isEqualTo("/v1/projects/{project}/jobs/{job}/runs");
        assertThat(controller.text()).isEmpty();
    }

    @Test
    void bodyFollowsTheDraftAndIsCopiedMasked(FxRobot robot) {
        robot.interact(() -> draft.restore(RunSpec.EMPTY
                .at(new Target("team", "project", "job"))
                .withEnvironment(List.of(EnvVar.plain("A", "1"), EnvVar.secret("B", "canary")))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(controller::showNow);
        robot.clickOn(".button-icon");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("""
                {
                  "runtimeEnvironment": {
                    "A": "1",
                    "B": "********"
                  }
                }""");
        assertThat(robot.lookup("#path").queryAs(Label.class).getText())
                .isEqualTo("/v1/teams/team/projects/project/jobs/job/runs");
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
    void linesAreTakenApart() {
        assertThat(JsonPiece.of("  \"a\\\"b\": \"********\",")).extracting(JsonPiece::kind)
                .containsExactly(JsonPiece.Kind.PLAIN, JsonPiece.Kind.KEY, JsonPiece.Kind.PLAIN, JsonPiece.Kind.MASK, JsonPiece.Kind.PLAIN);
        assertThat(JsonPiece.of("\"size\": 1024")).extracting(JsonPiece::text).containsExactly("\"size\"", ": ", "1024");
        assertThat(JsonPiece.of("\"on\": true,").get(2)).isEqualTo(new JsonPiece(JsonPiece.Kind.NUMBER, "true"));
    }
}
