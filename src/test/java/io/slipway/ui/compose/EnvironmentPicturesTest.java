package io.slipway.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the table of variables in all its states, light and dark, for people to look at. */
@ExtendWith(ApplicationExtension.class)
class EnvironmentPicturesTest {
    private static final List<EnvVar> MIXED = List.of(
            EnvVar.plain("LOG_LEVEL", "debug"),
            EnvVar.plain("REPORT_DATE", "2026-11-23").enabled(false),
            EnvVar.secret("DATABASE_URL", "postgres://report:hunter2@db.internal:5432/report"),
            EnvVar.plain("BATCH_SIZE", "500"),
            EnvVar.secret("SMTP_PASSWORD", "correct horse battery").enabled(false),
            new EnvVar("API_TOKEN", new EnvValue.Missing()),
            EnvVar.plain("BATCH_SIZE", "1000"),
            EnvVar.plain("BANNER", "it's\n\"two\" lines # long"));

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        Composing.begin(stage);
    }

    @Test
    void everyStateIsDrawn(FxRobot robot) {
        draw(robot, "mixed", MIXED, () -> {});
        draw(robot, "chosen", MIXED, () -> list(robot).getSelectionModel().selectIndices(1, 2, 4));
        draw(robot, "filter", Examples.large(2000, 0, 0).environment(),
                () -> robot.lookup("#filter").queryAs(TextField.class).setText("NAME_12"));
        List<EnvVar> many = new ArrayList<>(Examples.large(2000, 0, 0).environment());
        many.set(3, EnvVar.plain("NOT A NAME", ""));
        draw(robot, "sorted", many, () -> robot.lookup("#sort").queryAs(ToggleButton.class).fire());
        draw(robot, "problems", many, () -> robot.lookup("#problems").queryAs(ToggleButton.class).fire());
        draw(robot, "text", MIXED, () -> robot.lookup("#asText").queryAs(ToggleButton.class).fire());
        assertThat(Pictures.FOLDER.resolve("env-text-560-dark.png")).exists();
    }

    private void draw(FxRobot robot, String name, List<EnvVar> variables, Runnable deed) {
        for (int width : new int[] {560, 800}) {
            RunDraft draft = new RunDraft();
            robot.interact(() -> draft.restore(RunSpec.EMPTY.withEnvironment(variables)));
            Composing[] made = new Composing[1];
            robot.interact(() -> {
                made[0] = new Composing(draft, Examples.choices());
                stage.setScene(new Scene(new StackPane(made[0].root), width, width == 560 ? 400 : 560));
                stage.sizeToScene();
                made[0].controller.select(Section.ENVIRONMENT);
            });
            robot.interact(deed);
            for (boolean dark : new boolean[] {false, true}) {
                robot.interact(() -> Composing.theme(dark));
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> Pictures.save(
                        stage.getScene().snapshot(null), "env-%s-%d-%s".formatted(name, width, dark ? "dark" : "light")));
            }
        }
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".env-list").queryListView();
    }
}
