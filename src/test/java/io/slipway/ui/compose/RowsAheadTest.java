package io.slipway.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.ui.compose.environment.edit.EnvAct;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The lines that are made before there are variables. */
@ExtendWith(ApplicationExtension.class)
class RowsAheadTest {
    private static final int MADE = 16;

    private final RunDraft draft = new RunDraft();
    private Composing composing;

    @Start
    void start(Stage stage) {
        composing = new Composing(draft, Choices.none());
        composing.on(stage, 700, 500);
    }

    private static Set<Node> unseen(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> robot.lookup("#ahead .env-row").queryAll().size() == MADE);
        // The last one may just be getting its looks.
        WaitForAsyncUtils.waitForFxEvents();
        return new HashSet<>(robot.lookup("#ahead .env-row").queryAll());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> draft.restore(
                RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "1"), EnvVar.secret("B", "2")))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void variablesAreShownInLinesThatHaveTheirLooksAlready(FxRobot robot) throws Exception {
        Set<Node> made = unseen(robot);
        assertThat(made).allSatisfy(row -> assertThat(row.lookupAll(".text-field"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(field -> assertThat(((Control) field).getSkin()).isNotNull()));
        open(robot);
        assertThat(robot.lookup(".env-list .env-row").<Node>queryAll()).isNotEmpty().isSubsetOf(made);
        assertThat(robot.lookup("#ahead .env-row").<Node>queryAll()).doesNotContainAnyElementsOf(
                robot.lookup(".env-list .env-row").queryAll());
    }

    /** The list keeps a cell out of sight, by which it measures. */
    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    @Test
    void theyNameTheKeysThatWereChangedMeanwhile(FxRobot robot) throws Exception {
        unseen(robot);
        robot.interact(() -> composing.views.keys().set(Map.of(EnvAct.REMOVE.key().id(), Optional.empty())));
        open(robot);
        assertThat(robot.lookup(".env-list .row-button").queryAll().stream()
                        .filter(button -> isShown(button) && !(button instanceof ToggleButton))
                        .map(Node::getAccessibleText))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).doesNotContain("("));
    }
}
