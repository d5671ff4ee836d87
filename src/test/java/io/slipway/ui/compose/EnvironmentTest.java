package io.slipway.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.ui.kit.form.MaskableField;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The table of variables by keyboard and mouse. */
@ExtendWith(ApplicationExtension.class)
class EnvironmentTest {
    private final RunDraft draft = new RunDraft();
    private Composing composing;

    @Start
    void start(Stage stage) {
        composing = new Composing(draft, Choices.none());
        composing.on(stage, 700, 500);
    }

    private void restore(FxRobot robot, EnvVar... variables) {
        robot.interact(() -> draft.restore(RunSpec.EMPTY.withEnvironment(List.of(variables))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextInputControl focused(FxRobot robot) {
        return (TextInputControl) robot.window(0).getScene().getFocusOwner();
    }

    private static List<String> messages(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".env-list .env-row > .field-message").queryAll().stream()
                .filter(Node::isVisible)
                .map(message -> ((FieldMessage) message).text())
                .toList();
    }

    private static void focusValue(FxRobot robot, ComposeController controller, int row) {
        robot.interact(() -> controller.showField(Place.inRow(Field.ENV_VALUE, row, "")));
    }

    @Test
    void rowsAreTypedOneAfterTheOtherByTab(FxRobot robot) {
        robot.clickOn("Add variable");
        robot.write("LOG_LEVEL").push(KeyCode.TAB).write("debug").push(KeyCode.TAB);
        robot.write("REGION").push(KeyCode.TAB).write("eu").push(KeyCode.TAB);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(draft.spec().environment())
                .containsExactly(EnvVar.plain("LOG_LEVEL", "debug"), EnvVar.plain("REGION", "eu"));
        assertThat(composing.controller.problems()).noneMatch(p -> p.place().field() == Field.ENV_NAME);
    }

    @Test
    void tabLeavesTheTableFromAnEmptyLastRow(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"));
        robot.interact(() -> draft.deploymentPlanProperty().set("not a plan"));
        focusValue(robot, composing.controller, 0);
        robot.push(KeyCode.TAB);
        assertThat(draft.environment()).hasSize(2);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(draft.environment()).hasSize(1);
        assertThat(robot.lookup(".problems-toggle").query().isFocused()).isTrue();
    }

    @Test
    void shiftTabLeavesTheTableBackwards(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"));
        focusValue(robot, composing.controller, 0);
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(list(robot).isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(robot.lookup("#asText").query().isFocused()).isTrue();
    }

    @Test
    void textStandsWhereTheFilterStood(FxRobot robot) {
        restore(robot, EnvVar.plain("A", "1"));
        robot.interact(() -> robot.window(0).setWidth(500));
        WaitForAsyncUtils.waitForFxEvents();
        ToggleButton asText = robot.lookup("#asText").query();
        Bounds before = asText.localToScene(asText.getLayoutBounds());
        robot.interact(asText::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asText.localToScene(asText.getLayoutBounds())).as("under the pointer").isEqualTo(before);
        assertThat(robot.lookup("#filters").query().isVisible()).isFalse();
        assertThat(robot.lookup("#form").query().isVisible()).isTrue();
        robot.interact(robot.lookup("#add").<Button>query()::fire);
        assertThat(asText.isSelected()).isFalse();
        assertThat(draft.environment()).hasSize(2);
    }

    @Test
    void rowHasAMenuByKey(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"), EnvVar.plain("TWO", "2"));
        robot.interact(() -> composing.controller.select(Section.ENVIRONMENT));
        robot.interact(() -> Event.fireEvent(list(robot), new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        robot.clickOn("Mark it secret");
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("ONE", "1"), EnvVar.plain("TWO", "2"));
    }

    @Test
    void newVariableThatLooksSecretIsSecret(FxRobot robot) {
        robot.clickOn("Add variable").write("DB_PASSWORD").push(KeyCode.TAB).write("hunter2");
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("DB_PASSWORD", "hunter2"));
        assertThat(((MaskableField) focused(robot)).maskedProperty().get()).isTrue();
    }

    @Test
    void rowComplainsOnceItIsLeft(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"));
        robot.clickOn("#add").write("BAD NAME");
        assertThat(messages(robot)).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("ONE", "1"), EnvVar.plain("BAD NAME", ""));
        assertThat(messages(robot)).hasSize(1).first().asString().contains("space");
    }

    @Test
    void removedRowComesBackByUndo(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"), EnvVar.plain("TWO", "2"), EnvVar.plain("THREE", "3"));
        focusValue(robot, composing.controller, 1);
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(draft.spec().environment()).extracting(EnvVar::name).containsExactly("ONE", "THREE");
        robot.push(KeyCode.DELETE);
        assertThat(draft.spec().environment()).extracting(EnvVar::name).containsExactly("ONE");
        robot.interact(robot.lookup(".undo-line > .hyperlink").queryAs(Hyperlink.class)::fire);
        assertThat(draft.spec().environment()).extracting(EnvVar::name).containsExactly("ONE", "THREE");
    }

    @Test
    void removedRowComesBackByTheKeyForUndoing(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"));
        robot.interact(() -> composing.controller.select(Section.ENVIRONMENT));
        robot.push(KeyCode.DELETE);
        assertThat(draft.environment()).isEmpty();
        assertThat(robot.lookup("#firstAdd").query().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("ONE", "1"));
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void rowIsDuplicatedAndMarkedByShortcut(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"), EnvVar.plain("TWO", "2"));
        focusValue(robot, composing.controller, 0);
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN);
        robot.interact(() -> focused(robot).selectAll());
        robot.write("ONE_B");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(draft.spec().environment())
                .containsExactly(EnvVar.plain("ONE", "1"), EnvVar.secret("ONE_B", "1"), EnvVar.plain("TWO", "2"));
    }

    @Test
    void whatIsLeftOutStaysInTheTable(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"), EnvVar.plain("ONE", "2"));
        assertThat(messages(robot)).isNotEmpty();
        robot.interact(() -> composing.controller.select(Section.ENVIRONMENT));
        robot.push(KeyCode.SPACE);
        assertThat(draft.spec().environment())
                .containsExactly(EnvVar.plain("ONE", "1").enabled(false), EnvVar.plain("ONE", "2"));
        assertThat(messages(robot)).isEmpty();
        focusValue(robot, composing.controller, 0);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(draft.spec().environment()).allMatch(EnvVar::enabled);
        robot.interact(robot.lookup(".env-list .env-line > .check-box").queryAs(CheckBox.class)::fire);
        assertThat(draft.spec().environment().getFirst().enabled()).isFalse();
    }

    @Test
    void arrowsAndEnterGoFromRowToRow(FxRobot robot) {
        restore(robot, EnvVar.plain("ONE", "1"), EnvVar.plain("TWO", "2"));
        focusValue(robot, composing.controller, 0);
        robot.push(KeyCode.DOWN);
        assertThat(focused(robot).getText()).isEqualTo("2");
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(focused(robot).getText()).isEqualTo("TWO");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused(robot).getText()).isEqualTo("1");
    }

    @Test
    void missingValueIsAskedForAgain(FxRobot robot) {
        restore(robot, new EnvVar("TOKEN", new EnvValue.Missing()));
        focusValue(robot, composing.controller, 0);
        assertThat(focused(robot).getPromptText()).isEqualTo("Not kept: enter again");
        robot.write("again");
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("TOKEN", "again"));
    }

    @Test
    void pasteOfSeveralLinesKeepsThem(FxRobot robot) {
        restore(robot, EnvVar.plain("KEY", ""));
        focusValue(robot, composing.controller, 0);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("one\ntwo\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("KEY", "one\ntwo\n"));
        robot.write("x");
        assertThat(draft.spec().environment().getFirst().value().text()).contains("x").contains("one\n");
    }

    @Test
    void secretIsShownForAWhileOnly(FxRobot robot) {
        restore(robot, EnvVar.secret("KEY", "hidden"));
        focusValue(robot, composing.controller, 0);
        MaskableField field = (MaskableField) focused(robot);
        assertThat(field.maskedProperty().get()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(field.maskedProperty().get()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(field.maskedProperty().get()).isTrue();
    }

    @Test
    void secretStaysHiddenInSeveralLinesUntilItIsRevealed(FxRobot robot) {
        restore(robot, EnvVar.secret("KEY", "hidden"));
        focusValue(robot, composing.controller, 0);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(focused(robot)).isInstanceOf(TextArea.class);
        assertThat(focused(robot).getText()).doesNotContain("hidden");
        robot.write("x");
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("KEY", "hidden"));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(focused(robot).getText()).isEqualTo("hidden");
        robot.write("x");
        assertThat(draft.spec().environment()).extracting(variable -> variable.value().text()).containsExactly("xhidden");
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(focused(robot).getText()).doesNotContain("hidden");
    }

    @Test
    void secretIsTypedInSeveralLines(FxRobot robot) {
        restore(robot, EnvVar.secret("KEY", ""));
        focusValue(robot, composing.controller, 0);
        robot.push(KeyCode.CONTROL, KeyCode.M).write("one\ntwo");
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("KEY", "one\ntwo"));
    }

    @Test
    void rowDoesNotVanishFromTheFilterWhileItIsTyped(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.large(40, 0, 0)));
        robot.clickOn("#filter").write("NAME_1");
        assertThat(list(robot).getItems()).hasSize(8);
        robot.interact(() -> list(robot).getItems().getFirst().nameProperty().set("OTHER"));
        assertThat(list(robot).getItems()).hasSize(8);
        assertThat(draft.spec().environment()).hasSize(40);
    }

    private static ListView<EnvVarDraft> list(FxRobot robot) {
        return robot.lookup(".env-list").queryListView();
    }

    @Test
    void thousandRowsKeepTheirValuesWhileTheyAreScrolled(FxRobot robot) {
        RunSpec spec = Examples.large(1000, 0, 0);
        robot.interact(() -> draft.restore(spec));
        Random random = new Random(3);
        for (int step = 0; step < 40; step++) {
            int row = random.nextInt(1000);
            robot.interact(() -> composing.controller.showField(Place.inRow(Field.ENV_NAME, row, "")));
            assertThat(focused(robot).getText()).isEqualTo(spec.environment().get(row).name());
        }
        assertThat(robot.lookup(".env-list .env-row").queryAll()).hasSizeLessThan(60);
        assertThat(draft.spec()).isEqualTo(spec);
    }

    @Test
    void typingAfterAScrollNeverReachesAnotherRow(FxRobot robot) {
        RunSpec spec = Examples.large(1000, 0, 0);
        robot.interact(() -> draft.restore(spec));
        robot.interact(() -> composing.controller.showField(Place.inRow(Field.ENV_NAME, 2, "")));
        robot.interact(() -> list(robot).scrollTo(700));
        robot.write("typed");
        assertThat(draft.spec()).isEqualTo(spec);
    }

    @Test
    void restoredVariablesAreShown(FxRobot robot) {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            List<EnvVar> variables = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                String name = "N" + random.nextInt(1000);
                variables.add(random.nextBoolean() ? EnvVar.plain(name, "v" + i) : EnvVar.secret(name, "s" + i));
            }
            restore(robot, variables.toArray(EnvVar[]::new));
            assertThat(robot.lookup(".env-list .env-line > .text-field").<TextField>queryAll().stream()
                            .filter(EnvironmentTest::isShown)
                            .map(TextField::getText)
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(variables.stream()
                            .flatMap(v -> Stream.of(v.name(), v.value().text())).toList());
            assertThat(draft.spec().environment()).isEqualTo(variables);
        }
    }

    /** Whether a node can be seen, with everything around it. */
    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }
}
