package io.slipway.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.draft.SourceDraft;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.run.Source;
import io.slipway.run.Target;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.suggest.SuggestionField;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The composer as a whole: tabs, badges, problems, and the tabs of billing and deployment by hand. */
@ExtendWith(ApplicationExtension.class)
class ComposeTest {
    private final RunDraft draft = new RunDraft();
    private Composing composing;

    @Start
    void start(Stage stage) {
        draft.restore(RunSpec.EMPTY.at(Target.of("default-project", "example-job")));
        composing = new Composing(draft, Examples.choices());
        composing.on(stage, 900, 700);
    }

    @Test
    void tabsHaveTheirNamesAndAreLoadedOnTheirFirstVisit(FxRobot robot) {
        List<Tab> tabs = robot.lookup(".tab-pane").queryAs(TabPane.class).getTabs();
        assertThat(tabs).extracting(Tab::getText)
                .containsExactly("Environment", "Secret files", "Billing", "Deployment");
        assertThat(tabs.get(0).getContent()).isNotNull();
        assertThat(tabs.get(2).getContent()).isNull();
        robot.interact(() -> composing.controller.select(Section.BILLING));
        assertThat(tabs.get(2).getContent()).isNotNull();
    }

    @Test
    void selectingATabGoesIntoIt(FxRobot robot) {
        for (RunSpec spec : List.of(RunSpec.EMPTY, Examples.full())) {
            robot.interact(() -> draft.restore(spec));
            for (Section section : List.of(Section.DEPLOYMENT, Section.FILES, Section.BILLING, Section.ENVIRONMENT)) {
                robot.interact(() -> composing.controller.select(section));
                WaitForAsyncUtils.waitForFxEvents();
                Node content = robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().getSelectedItem().getContent();
                assertThat(content.isFocusWithin()).as("%s", section).isTrue();
            }
        }
    }

    @Test
    void badgesCountEntriesAndErrors(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.wrong()));
        assertThat(badge(robot, 0)).containsExactly("6", "4");
        assertThat(badge(robot, 1)).containsExactly("3", "3");
        assertThat(badge(robot, 2)).containsExactly("1");
        robot.interact(() -> draft.restore(Examples.full()));
        assertThat(badge(robot, 0)).containsExactly("7");
        assertThat(badge(robot, 3)).isEmpty();
    }

    private List<String> badge(FxRobot robot, int tab) {
        TabPane pane = robot.lookup(".tab-pane").queryAs(TabPane.class);
        return Stream.ofNullable(pane.getTabs().get(tab).getGraphic())
                .flatMap(badge -> badge.lookupAll(".label").stream())
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void problemsAreThoseOfTheRules(FxRobot robot) {
        assertThat(composing.controller.problems()).isEmpty();
        robot.interact(() -> draft.restore(Examples.wrong()));
        assertThat(composing.controller.problems()).hasSize(17);
        robot.interact(() -> draft.restore(Examples.full()));
        assertThat(composing.controller.problems()).isEmpty();
    }

    @Test
    void everyProblemOfATabCanBeJumpedTo(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.wrong()));
        for (Problem problem : List.copyOf(composing.controller.problems())) {
            robot.interact(() -> composing.controller.showField(problem.place()));
            if (problem.place().field().section() == Section.TARGET) {
                assertThat(composing.elsewhere).contains(problem.place());
            } else {
                Node focused = robot.window(0).getScene().getFocusOwner();
                assertThat(focused).as("%s", problem).isInstanceOfAny(TextInputControl.class, ComboBox.class);
            }
        }
    }

    @Test
    void listOfProblemsJumpsByEnter(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.wrong()));
        robot.clickOn(".problems-toggle");
        ListView<?> list = robot.lookup(".problem-list").queryAs(ListView.class);
        robot.interact(() -> {
            list.requestFocus();
            int last = composing.controller.problems().size() - 1;
            list.getSelectionModel().clearAndSelect(last);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup("#credentials").queryAs(SuggestionField.class).isFocused()).isTrue();
    }

    @Test
    void errorAppearsOnceTheFieldIsLeftAndGoesWhenItIsRight(FxRobot robot) {
        robot.interact(() -> {
            draft.source().kindProperty().set(SourceDraft.Kind.IMAGE);
            composing.controller.select(Section.DEPLOYMENT);
        });
        FormRow row = robot.lookup("#imageRow").queryAs(FormRow.class);
        double height = row.getHeight();
        robot.clickOn("#image").write("nginx");
        assertThat(row.message().text()).startsWith("Registry, repository");
        robot.push(KeyCode.TAB);
        assertThat(row.message().text()).contains("needs a tag");
        assertThat(row.getField().getAccessibleHelp()).contains("needs a tag");
        assertThat(row.getHeight()).isEqualTo(height);
        robot.clickOn("#image").push(KeyCode.END).write(":1");
        assertThat(row.message().text()).startsWith("Registry, repository");
        assertThat(draft.spec().deployment().source()).isEqualTo(new Source.Image("nginx:1", ""));
    }

    @Test
    void requiredFieldComplainsWhenALaunchIsAskedFor(FxRobot robot) {
        robot.interact(() -> draft.source().kindProperty().set(SourceDraft.Kind.IMAGE));
        robot.interact(composing.controller::showAllMessages);
        FormRow row = robot.lookup("#imageRow").queryAs(FormRow.class);
        assertThat(row.message().text()).contains("Enter the image");
        assertThat(row.getField().isFocused()).isTrue();
    }

    @Test
    void planIsChosenInTheTableAndTypedInTheField(FxRobot robot) {
        robot.interact(() -> composing.controller.select(Section.BILLING));
        robot.clickOn("nf-compute-50");
        assertThat(draft.spec().deploymentPlan()).isEqualTo("nf-compute-50");
        robot.clickOn("#filter").write("400");
        assertThat(draft.spec().deploymentPlan()).isEqualTo("nf-compute-50");
        robot.clickOn("As the job has it");
        assertThat(draft.spec().deploymentPlan()).isEmpty();
        robot.clickOn("#plan").write("nf plan").push(KeyCode.TAB);
        assertThat(draft.spec().deploymentPlan()).isEqualTo("nf plan");
        assertThat(robot.lookup("#planRow").queryAs(FormRow.class).message().text()).contains("space");
    }

    @Test
    void buildsAreSuggestedNewestFirstAndOnlyThoseThatSucceededAreTaken(FxRobot robot) {
        robot.interact(() -> composing.controller.select(Section.DEPLOYMENT));
        robot.clickOn("Commit");
        robot.clickOn("#build").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(robot.lookup("#build").queryAs(SuggestionField.class).getText()).isEmpty();
        assertThat(robot.lookup("#list-state-builds .label").queryAs(Label.class).getText())
                .isEqualTo("failing-guide-6394 was not built, so there is nothing to run. Choose one that succeeded.");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(draft.spec().deployment().source())
                .isEqualTo(new Source.Build("", "", "", "premium-guide-6393"));
        robot.clickOn("#service").write("mail").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(draft.spec().deployment().source())
                .isEqualTo(new Source.Build("mailer-build", "", "", "premium-guide-6393"));
    }

    @Test
    void storageIsChosenFromTheListsAndOddSizesAreShown(FxRobot robot) {
        robot.interact(() -> composing.controller.select(Section.DEPLOYMENT));
        ComboBox<Optional<Long>> disk = robot.lookup("#disk").queryComboBox();
        robot.interact(() -> disk.getSelectionModel().select(Optional.of(2048L)));
        assertThat(draft.spec().deployment().storage().storageSize()).contains(2048L);
        robot.interact(() -> draft.storage().storageSizeProperty().set(Optional.of(3000L)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(disk.getButtonCell().getGraphic().lookupAll(".label"))
                .extracting(label -> ((Label) label).getText()).contains("3000 MB");
        assertThat(draft.spec().deployment().storage().storageSize()).contains(3000L);
    }

    @Test
    void walkingTheTabsChangesNothing(FxRobot robot) {
        Random random = new Random(7);
        for (RunSpec spec : List.of(Examples.full(), Examples.wrong(), odd(), RunSpec.EMPTY)) {
            robot.interact(() -> draft.restore(spec));
            for (int step = 0; step < 12; step++) {
                robot.interact(() -> composing.controller.select(Section.values()[random.nextInt(6)]));
            }
            assertThat(draft.spec()).isEqualTo(spec);
        }
    }

    private static RunSpec odd() {
        return Examples.full()
                .withEnvironment(List.of(
                        EnvVar.plain("A\nB", "one\r\ntwo\ttabs\u0007"),
                        EnvVar.secret("KEY", "line\nline"),
                        EnvVar.plain("", ""),
                        EnvVar.plain("EMPTY", "")));
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.wrong()));
        for (Section section : Section.values()) {
            robot.interact(() -> composing.controller.select(section));
            for (Node control : robot.from(composing.root).lookup(ComposeTest::needsName).queryAll()) {
                assertThat(control.getAccessibleText()).as(control.toString()).isNotBlank();
            }
            for (ButtonBase button : robot.lookup(node -> node instanceof ButtonBase && isShown(node)).<ButtonBase>queryAll()) {
                assertThat(button.getText() + button.getAccessibleText()).as(button.toString()).isNotIn("", "null", "nullnull");
            }
        }
    }

    /** A list measures its rows in a cell that nobody sees or hears. */
    private static boolean isShown(@Nullable Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static boolean needsName(Node node) {
        boolean named = node instanceof TextInputControl || node instanceof ComboBox
                || node instanceof TableView || node instanceof ListView;
        // The list inside a closed combo box is spoken of as the box.
        return named && !"list-view".equals(node.getId());
    }

    @Test
    void hollowCommitIsSaidAtOnceAtItsChoice(FxRobot robot) {
        robot.interact(() -> composing.controller.select(Section.DEPLOYMENT));
        robot.clickOn("Commit");
        assertThat(robot.lookup("#kindRow").queryAs(FormRow.class).message().text()).contains("Nothing is chosen");
        assertThat(composing.controller.problems()).extracting(p -> p.place().field()).containsExactly(Field.INTERNAL);
    }
}
