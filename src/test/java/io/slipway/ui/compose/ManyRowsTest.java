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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Several rows at once: chosen, changed together, filtered, sorted, and as a text. */
@ExtendWith(ApplicationExtension.class)
class ManyRowsTest {
    private static final List<EnvVar> FIVE = List.of(
            EnvVar.plain("ZONE", "eu"),
            EnvVar.secret("TOKEN", "canary-6c1f"),
            EnvVar.plain("MODE", "full"),
            EnvVar.plain("ANNOUNCE", "zone"),
            EnvVar.plain("LAST", ""));

    private final RunDraft draft = new RunDraft();
    private Composing composing;

    @Start
    void start(Stage stage) {
        composing = new Composing(draft, Choices.none());
        composing.on(stage, 700, 500);
    }

    private void begin(FxRobot robot, List<EnvVar> variables) {
        robot.interact(() -> {
            draft.restore(RunSpec.EMPTY.withEnvironment(variables));
            composing.controller.select(Section.ENVIRONMENT);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ListView<EnvVarDraft> list(FxRobot robot) {
        return robot.lookup(".env-list").queryListView();
    }

    private static void choose(FxRobot robot, int first, int... more) {
        robot.interact(() -> {
            list(robot).getSelectionModel().clearSelection();
            list(robot).getSelectionModel().selectIndices(first, more);
            list(robot).requestFocus();
        });
    }

    private static void undo(FxRobot robot) {
        robot.interact(robot.lookup(".undo-line > .hyperlink").queryAs(Hyperlink.class)::fire);
    }

    private String names() {
        return String.join(" ", draft.spec().environment().stream().map(EnvVar::name).toList());
    }

    @Test
    void allAreRemovedAndComeBackInOneStep(FxRobot robot) {
        begin(robot, FIVE);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(draft.environment()).isEmpty();
        undo(robot);
        assertThat(draft.spec().environment()).isEqualTo(FIVE);
    }

    @Test
    void severalAreLeftOutAndMarkedTogether(FxRobot robot) {
        begin(robot, FIVE);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(draft.spec().environment()).extracting(EnvVar::enabled).containsExactly(false, false, false, true, true);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(draft.spec().environment())
                .extracting(variable -> variable.value().isSecret())
                .containsExactly(true, true, true, false, false);
        assertThat(list(robot).getSelectionModel().getSelectedIndices()).containsExactly(0, 1, 2);
        undo(robot);
        assertThat(draft.spec().environment().getFirst()).isEqualTo(FIVE.getFirst().enabled(false));
    }

    @Test
    void rowsMoveAndStayChosen(FxRobot robot) {
        begin(robot, FIVE);
        choose(robot, 0, 2);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(names()).isEqualTo("TOKEN ZONE ANNOUNCE MODE LAST");
        assertThat(list(robot).getSelectionModel().getSelectedIndices()).containsExactly(1, 3);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(draft.spec().environment()).isEqualTo(FIVE);
        robot.interact(() -> composing.controller.showField(Place.inRow(Field.ENV_VALUE, 0, "")));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(names()).startsWith("TOKEN ZONE MODE");
        assertThat(((TextInputControl) robot.window(0).getScene().getFocusOwner()).getText()).isEqualTo("eu");
    }

    @Test
    void copiesAreMaskedForOthersAndWholeHere(FxRobot robot) {
        begin(robot, FIVE);
        choose(robot, 0, 1);
        robot.push(KeyCode.CONTROL, KeyCode.X);
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        assertThat(text[0]).isEqualTo("ZONE=eu\nTOKEN=********\n");
        assertThat(names()).isEqualTo("MODE ANNOUNCE LAST");
        choose(robot, 2);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(draft.spec().environment())
                .containsExactly(FIVE.get(2), FIVE.get(3), FIVE.get(4), FIVE.get(0), FIVE.get(1));
    }

    @Test
    void filterLooksIntoNamesAndPlainValuesOnly(FxRobot robot) {
        begin(robot, FIVE);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("zone");
        assertThat(list(robot).getItems()).extracting(row -> row.nameProperty().get()).containsExactly("ZONE", "ANNOUNCE");
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isEqualTo("2 of 5");
        robot.interact(() -> robot.lookup("#filter").queryAs(TextInputControl.class).setText("canary"));
        assertThat(list(robot).getItems()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(list(robot).getItems()).hasSize(5);
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void onlyWhatTheJobHasToo(FxRobot robot) {
        begin(robot, FIVE);
        assertThat(robot.lookup("#overrides").query().isDisabled()).isTrue();
        robot.interact(() -> composing.jobVariables.set(Optional.of(Set.of("MODE", "OTHER"))));
        robot.clickOn("#overrides");
        assertThat(list(robot).getItems()).extracting(row -> row.nameProperty().get()).containsExactly("MODE");
        robot.interact(() -> composing.jobVariables.set(Optional.empty()));
        assertThat(list(robot).getItems()).hasSize(5);
    }

    @Test
    void namesOfTheJobAreOfferedWhileANameIsTyped(FxRobot robot) {
        begin(robot, FIVE);
        robot.interact(() -> composing.jobVariables.set(Optional.of(Set.of("MODE", "BATCH_SIZE", "BATCH_DATE", "REGION"))));
        double height = list(robot).lookup(".list-cell").getBoundsInLocal().getHeight();
        robot.push(KeyCode.CONTROL, KeyCode.I).write("batch");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(composing.draft.environment().getLast().nameProperty().get()).isEqualTo("BATCH_SIZE");
        assertThat(robot.lookup(".env-list .env-row").<Node>queryAll()).allMatch(row -> row.getBoundsInLocal().getHeight() <= height);

        robot.push(KeyCode.ENTER).write("5");
        assertThat(draft.spec().environment().getLast()).isEqualTo(EnvVar.plain("BATCH_SIZE", "5"));
    }

    @Test
    void aListOfNamesKeepsNoKeyThatItDoesNotNeed(FxRobot robot) {
        begin(robot, FIVE);
        robot.interact(() -> composing.jobVariables.set(Optional.of(Set.of("MODE", "BATCH_SIZE"))));
        robot.push(KeyCode.CONTROL, KeyCode.I).write("BATCH").push(KeyCode.ENTER).write("x");
        assertThat(draft.spec().environment().getLast()).isEqualTo(EnvVar.plain("BATCH", "x"));
    }

    @Test
    void sortingIsForTheEyesOnly(FxRobot robot) {
        begin(robot, FIVE);
        robot.clickOn("#sort");
        assertThat(list(robot).getItems())
                .extracting(row -> row.nameProperty().get())
                .containsExactly("ANNOUNCE", "LAST", "MODE", "TOKEN", "ZONE");
        choose(robot, 1);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(draft.spec().environment()).isEqualTo(FIVE);
        assertThat(robot.lookup("#nameHead").queryAs(Label.class).getText()).contains("Sent as typed");
    }

    @Test
    void aHiddenProblemIsStillCountedAndShownByAJump(FxRobot robot) {
        begin(robot, List.of(EnvVar.plain("ONE", "1"), EnvVar.plain("B AD", "2")));
        robot.clickOn("#filter").write("one");
        assertThat(composing.controller.problems()).anyMatch(problem -> problem.place().field() == Field.ENV_NAME);
        robot.interact(() -> composing.controller.showField(Place.inRow(Field.ENV_NAME, 1, "B AD")));
        assertThat(list(robot).getItems()).hasSize(2);
        robot.clickOn("#problems");
        assertThat(list(robot).getItems()).extracting(row -> row.nameProperty().get()).containsExactly("B AD");
    }

    @Test
    void bothRowsOfOneNameAreMarkedAndF8GoesRound(FxRobot robot) {
        begin(robot, List.of(EnvVar.plain("A", "1"), EnvVar.plain("B", "2"), EnvVar.plain("A", "3")));
        assertThat(robot.lookup(".env-list .env-row > .field-message").queryAll().stream().filter(Node::isVisible)).hasSize(2);
        robot.push(KeyCode.F8);
        assertThat(list(robot).getSelectionModel().getSelectedIndices()).containsExactly(2);
        robot.push(KeyCode.F8);
        assertThat(list(robot).getSelectionModel().getSelectedIndices()).containsExactly(0);
    }

    @Test
    void textIsTheDraftAtOnceAndKeepsSecrets(FxRobot robot) {
        begin(robot, FIVE);
        robot.push(KeyCode.F4);
        TextArea area = robot.lookup("#area").queryAs(TextArea.class);
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getText()).contains("TOKEN=<secret 2>").doesNotContain("canary");
        robot.interact(() -> area.positionCaret(0));
        robot.write("NEW=1\n# OFF=2\n# a note\n");
        assertThat(draft.spec().environment()).startsWith(
                EnvVar.plain("NEW", "1"), EnvVar.plain("OFF", "2").enabled(false), FIVE.get(0), FIVE.get(1));
        assertThat(robot.lookup("#remarks").queryAs(Label.class).getText()).contains("Line 3").contains("comment");
        robot.push(KeyCode.F4);
        assertThat(list(robot).getItems()).hasSize(7);
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void aSecretThatIsTypedInTheTextIsCoveredOnceItIsLeft(FxRobot robot) {
        begin(robot, List.of(new EnvVar("TOKEN", new EnvValue.Missing())));
        robot.push(KeyCode.F4);
        TextArea area = robot.lookup("#area").queryAs(TextArea.class);
        robot.interact(() -> area.setText("TOKEN=typed"));
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("TOKEN", "typed"));
        robot.interact(() -> robot.lookup("#asText").query().requestFocus());
        assertThat(area.getText()).isEqualTo("TOKEN=<secret 1>\n");
        robot.interact(() -> draft.restore(RunSpec.EMPTY.withEnvironment(FIVE)));
        assertThat(area.getText()).startsWith("ZONE=eu\n");
    }
}
