package io.slipway.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.slipway.draft.RunDraft;
import io.slipway.exchange.read.LaunchTexts;
import io.slipway.northflank.body.RunReading;
import io.slipway.preset.PresetDetails;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.testing.Patience;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** Variables and launches on their way into a draft: seen first, taken in one step, taken back in one. */
@ExtendWith(ApplicationExtension.class)
class ImportingTest {
    private static final String CURL = """
            curl -H 'Authorization: Bearer nf-hunter2' --bogus -d '{"runtimeEnvironment":{"A":"1"},"billing":{"deploymentPlan":"nf-compute-20"}}' \\
              https://api.northflank.com/v1/projects/p/jobs/j/runs
            """;
    private static final RunSpec IMPORTED = new RunSpec(
            Target.of("p", "j"), List.of(EnvVar.secret("A", "1")), List.of(), List.of(), "nf-compute-20",
            RunSpec.EMPTY.deployment());

    @TempDir
    private Path folder;

    private final RunDraft draft = new RunDraft();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private TextField name;
    private TextField other;
    private Button elsewhere;
    private Optional<Path> chosen = Optional.empty();
    private Importing importing;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        importing = new Importing(
                draft,
                new Views(new Messages()),
                Background.onThisThread(failures::add),
                new TextReading(new LaunchTexts(object -> Optional.<RunReading>empty()), object -> PresetDetails.NONE),
                () -> Known.NOTHING,
                owner -> chosen,
                () -> stage,
                new Importing.Ends(
                        (step, spec, said) -> {
                            ends.add("brought");
                            draft.steps().as(step, spec);
                            return () -> {
                                ends.add("back");
                                draft.steps().undo();
                            };
                        },
                        complaints::add,
                        () -> ends.add("environment")));
        name = new TextField();
        other = new TextField();
        elsewhere = new Button("elsewhere");
        VBox row = new VBox(name);
        row.getStyleClass().add("env-row");
        Region root = (Region) importing.takenBack().below(new VBox(row, other, elsewhere));
        Arrivals.at(root, importing);
        stage.setScene(new Scene(root, 1000, 800));
        stage.show();
    }

    private static void clipboard(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** A dialog waits for its answer, so what opens it is not waited for. */
    private void open(FxRobot robot, Runnable opens, String id) throws Exception {
        WaitForAsyncUtils.asyncFx(opens);
        until(() -> robot.lookup(id).query().isVisible() && robot.lookup(id).query().getScene().getWindow().isFocused());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> {
            try {
                return condition.call();
            } catch (EmptyNodeQueryException notYet) {
                return false;
            }
        }).get(Patience.SECONDS, TimeUnit.SECONDS));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(robot.lookup(id).<Button>query()::fire);
    }

    private static String allText(FxRobot robot) {
        return robot.listWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText() + " " + node.getAccessibleText())
                .collect(Collectors.joining("\n"));
    }

    private static TableView<EnvRow> table(FxRobot robot) {
        return robot.lookup("#env-preview").query();
    }

    private static boolean gone(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isEmpty();
    }

    @Test
    void variablesAreShownTakenAndTakenBack(FxRobot robot) throws Exception {
        RunSpec before = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("SAME", "1"), EnvVar.plain("OTHER", "1")));
        robot.interact(() -> draft.restore(before));
        clipboard(robot, "SAME=1\nOTHER=hunter2\nNEW=a\nNEW=b # c\nCUT=x#y\nnonsense\n");

        open(robot, importing::pasteVariables, "#env-preview-take");

        assertThat(text(robot, "#env-preview-summary")).isEqualTo("2 added  ·  1 changed  ·  1 unchanged  ·  1 duplicate");
        assertThat(text(robot, "#env-preview-take")).isEqualTo("Take 4 variables");
        until(() -> text(robot, "#env-preview-details").startsWith("Line 3, NEW: Line 4 has the same name"));
        assertThat(allText(robot)).contains("Line 6 is neither").doesNotContain("hunter2");

        press(robot, "#env-preview-take");
        until(() -> gone(robot, "#env-preview"));

        List<EnvVar> after = List.of(
                EnvVar.plain("SAME", "1"), EnvVar.secret("OTHER", "hunter2"), EnvVar.secret("NEW", "b"),
                EnvVar.secret("CUT", "x"));
        assertThat(draft.spec()).isEqualTo(before.withEnvironment(after));
        assertThat(ends).containsExactly("environment");
        robot.clickOn("#import-undo .hyperlink");
        assertThat(draft.spec()).isEqualTo(before);
    }

    @Test
    void theOperatorChoosesByKeyboard(FxRobot robot) throws Exception {
        clipboard(robot, "A=1\nA=2\nMY_TOKEN=hunter2\n");
        open(robot, importing::pasteVariables, "#env-preview-take");
        until(() -> table(robot).isFocused());
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.SPACE);
        assertThat(table(robot).getItems()).extracting(row -> row.takenProperty().get()).containsExactly(true, false, true);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.L);
        until(() -> text(robot, "#env-preview-details").contains("looks like a secret"));
        robot.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.CONTROL, KeyCode.R);
        assertThat(allText(robot)).contains("hunter2");
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(allText(robot)).doesNotContain("hunter2");
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.CONTROL, KeyCode.L);

        press(robot, "#env-preview-take");
        until(() -> gone(robot, "#env-preview"));

        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("A", "1"), EnvVar.secret("MY_TOKEN", "hunter2"));
    }

    @Test
    void cancelChangesNothing(FxRobot robot) throws Exception {
        clipboard(robot, "A=1\n");
        open(robot, importing::pasteVariables, "#env-preview-take");
        robot.push(KeyCode.ESCAPE);
        until(() -> gone(robot, "#env-preview"));
        assertThat(draft.spec()).isEqualTo(RunSpec.EMPTY);
    }

    @Test
    void onlyTheLastStepIsTakenBack(FxRobot robot) throws Exception {
        clipboard(robot, "A=1\n");
        open(robot, importing::pasteVariables, "#env-preview-take");
        press(robot, "#env-preview-take");
        until(() -> robot.lookup("#import-undo").query().isVisible());
        robot.interact(() -> draft.deploymentPlanProperty().set("nf-compute-20"));
        assertThat(robot.lookup("#import-undo").query().isVisible()).isFalse();
    }

    @Test
    void severalLinesInAVariableAreShownAndOneIsTyped(FxRobot robot) throws Exception {
        clipboard(robot, "A=1");
        robot.clickOn(name).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(name.getText()).isEqualTo("A=1");
        clipboard(robot, "A=1\nB=2\n");
        robot.clickOn(other).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(robot.lookup("#env-preview").tryQuery()).isEmpty();
        robot.clickOn(name);
        open(robot, () -> robot.push(KeyCode.CONTROL, KeyCode.V), "#env-preview-take");
        assertThat(name.getText()).isEqualTo("A=1");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void whatOnlyResemblesVariablesIsAValue() {
        assertThat(Arrivals.areVariables("A=1\nB=2")).isTrue();
        assertThat(Arrivals.areVariables("# c\nexport A='x\ny'\nB=2")).isTrue();
        for (String value : List.of("A=1", "one\ntwo", "a: 1\nb: 2", "-----BEGIN KEY-----\nabc=\n-----END KEY-----", "{\n\"a\": 1\n}")) {
            assertThat(Arrivals.areVariables(value)).as(value).isFalse();
        }
    }

    @Test
    void aLaunchReplacesTheDraftAndIsTakenBack(FxRobot robot) throws Exception {
        RunSpec before = RunSpec.EMPTY.at(new Target("team", "p0", "j0")).withEnvironment(List.of(EnvVar.plain("X", "1")));
        robot.interact(() -> draft.restore(before));
        clipboard(robot, CURL);
        robot.clickOn(elsewhere);

        open(robot, () -> robot.push(KeyCode.CONTROL, KeyCode.V), "#import-replace");

        until(() -> !robot.lookup("#import-replace").query().isDisabled());
        assertThat(text(robot, "#import-recognised")).isEqualTo("curl command for bash, from the clipboard");
        assertThat(allText(robot))
                .contains("team / p / j", "1: 1 added, 0 changed, 1 gone", "nf-compute-20", "--bogus is not known", "A token stood here")
                .doesNotContain("hunter2");
        press(robot, "#import-replace");
        until(() -> gone(robot, "#import-facts"));
        assertThat(draft.spec()).isEqualTo(IMPORTED.at(new Target("team", "p", "j")));
        assertThat(ends).containsExactly("brought");
        robot.clickOn("#import-undo .hyperlink");
        assertThat(draft.spec()).isEqualTo(before);
        assertThat(ends).containsExactly("brought", "back");
    }

    @Test
    void aBodyInAFileIsReadWhenItIsChosen(FxRobot robot) throws Exception {
        clipboard(robot, "curl -d @/secret/run.json https://api.northflank.com/v1/projects/p/jobs/j/runs");
        open(robot, importing::chooseLaunch, "#import-paste");
        assertThat(robot.lookup("#import-replace").query().isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(text(robot, "#import-file-words")).contains("/secret/run.json");
        assertThat(robot.lookup("#import-replace").query().isDisabled()).isTrue();
        chosen = Optional.of(Files.writeString(folder.resolve("run.json"), "{\"runtimeEnvironment\":{\"A\":\"1\"}}"));
        press(robot, "#import-choose-body");
        press(robot, "#import-replace");
        until(() -> gone(robot, "#import-facts"));
        assertThat(draft.spec()).isEqualTo(RunSpec.EMPTY.at(Target.of("p", "j")).withEnvironment(List.of(EnvVar.secret("A", "1"))));
    }

    @Test
    void whatIsNoLaunchIsToldInTheDialog(FxRobot robot) throws Exception {
        clipboard(robot, "hello");
        open(robot, importing::chooseLaunch, "#import-paste");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> text(robot, "#import-empty-words").contains("No launch in the clipboard"));
        chosen = Optional.of(Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, 0}));
        press(robot, "#import-choose");
        assertThat(text(robot, "#import-empty-words")).isEqualTo("binary is not a UTF-8 text, so it was not read.");
        chosen = Optional.of(Files.writeString(folder.resolve("broken.json"), "{\"a\": }"));
        press(robot, "#import-choose");
        assertThat(robot.lookup("#import-replace").query().isDisabled()).isTrue();
        assertThat(allText(robot)).contains("Problems 1");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void filesThatAreDroppedAreRecognised(FxRobot robot) throws Exception {
        Path variables = Files.writeString(folder.resolve(".env"), "A=1\n");
        open(robot, () -> importing.takeFile(variables), "#env-preview-take");
        assertThat(text(robot, "#env-preview-heading")).isEqualTo("Variables from .env");
        robot.push(KeyCode.ESCAPE);
        until(() -> gone(robot, "#env-preview"));
        Path launch = Files.writeString(folder.resolve("run.sh"), CURL);
        open(robot, () -> importing.takeFile(launch), "#import-replace");
        robot.push(KeyCode.ESCAPE);
        until(() -> gone(robot, "#import-facts"));
        Path binary = Files.write(folder.resolve("binary"), "\u00FC".getBytes(StandardCharsets.ISO_8859_1));
        robot.interact(() -> importing.takeFile(binary));
        robot.interact(() -> importing.takeFile(folder.resolve("absent")));
        assertThat(complaints).containsExactly(
                "binary is not a UTF-8 text, so it was not read.", "absent cannot be read.");
        assertThat(failures).isEmpty();
    }

    @Test
    void anEmptyClipboardIsTold(FxRobot robot) {
        clipboard(robot, " ");
        robot.interact(importing::pasteVariables);
        clipboard(robot, "# nothing");
        robot.interact(importing::pasteVariables);
        assertThat(complaints).containsExactly("The clipboard holds no text.", "There is no variable in the clipboard.");
    }

    @Test
    void aMissingValueIsFilledIn(FxRobot robot) throws Exception {
        robot.interact(() -> draft.restore(RunSpec.EMPTY.withEnvironment(List.of(new EnvVar("A", new EnvValue.Missing())))));
        chosen = Optional.of(Files.writeString(folder.resolve(".env"), "A=1\n"));
        open(robot, importing::chooseVariables, "#env-preview-take");
        Node take = robot.lookup("#env-preview-take").query();
        assertThat(take.isDisabled()).isFalse();
        press(robot, "#env-preview-take");
        until(() -> gone(robot, "#env-preview"));
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("A", "1"));
    }
}
