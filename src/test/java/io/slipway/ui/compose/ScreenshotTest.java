package io.slipway.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.compose.preview.Copying;
import io.slipway.ui.compose.preview.RequestPreviewController;
import io.slipway.ui.kit.Views;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every tab as it stands in a small and in a usual window, light and dark, for people to look at. */
@ExtendWith(ApplicationExtension.class)
class ScreenshotTest {
    private static final List<Section> TABS =
            List.of(Section.ENVIRONMENT, Section.FILES, Section.BILLING, Section.DEPLOYMENT);

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        Composing.begin(stage);
    }

    @Test
    void everyTabIsDrawn(FxRobot robot) throws Exception {
        Map<String, RunSpec> states = Map.of(
                "empty", RunSpec.EMPTY.at(Target.of("default-project", "example-job")),
                "full", Examples.full(),
                "wrong", Examples.wrong(),
                "many", Examples.large(40, 0, 0));
        for (Map.Entry<String, RunSpec> state : states.entrySet()) {
            drawTabs(robot, state.getKey(), state.getValue(), 560, 400);
            drawTabs(robot, state.getKey(), state.getValue(), 800, 560);
            drawPreview(robot, state.getKey(), state.getValue());
        }
        try (var drawn = Files.list(Pictures.FOLDER)) {
            assertThat(drawn).hasSizeGreaterThan(60);
        }
    }

    private void drawTabs(FxRobot robot, String name, RunSpec spec, int width, int height) {
        RunDraft draft = new RunDraft();
        robot.interact(() -> draft.restore(spec));
        boolean small = width < 600;
        Composing made = robotMade(robot, draft, name.equals("empty") && small ? Choices.none() : Examples.choices());
        for (boolean dark : new boolean[] {false, true}) {
            show(robot, () -> new StackPane(made.root), width, height, dark);
            if (name.equals("wrong") && !small) {
                robot.interact(made.controller::showAllMessages);
            }
            for (Section tab : TABS) {
                robot.interact(() -> made.controller.select(tab));
                save(robot, "%s-%s-%d-%s".formatted(name, tab, width, dark ? "dark" : "light"));
            }
        }
    }

    private static Composing robotMade(FxRobot robot, RunDraft draft, Choices choices) {
        Composing[] made = new Composing[1];
        robot.interact(() -> made[0] = new Composing(draft, choices));
        return made[0];
    }

    private void drawPreview(FxRobot robot, String name, RunSpec spec) {
        RunDraft draft = new RunDraft();
        Views views = new Views(new Messages());
        robot.interact(() -> draft.restore(spec));
        for (boolean dark : new boolean[] {false, true}) {
            show(robot, () -> views.load(new RequestPreviewController(new Copying(draft).copies(), views)), 360, 560, dark);
            save(robot, "%s-REQUEST-%s".formatted(name, dark ? "dark" : "light"));
        }
    }

    private void show(FxRobot robot, Supplier<Parent> view, int width, int height, boolean dark) {
        robot.interact(() -> {
            Composing.theme(dark);
            stage.setScene(new Scene(view.get(), width, height));
            stage.sizeToScene();
        });
    }

    private void save(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.save(stage.getScene().snapshot(null), name.toLowerCase(Locale.ROOT)));
    }
}
