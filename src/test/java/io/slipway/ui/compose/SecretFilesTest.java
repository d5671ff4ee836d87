package io.slipway.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.draft.SecretFileDraft;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Section;
import io.slipway.ui.kit.form.FormRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Secret files: typed, chosen, replaced, removed, and never shown unasked. */
@ExtendWith(ApplicationExtension.class)
class SecretFilesTest {
    @TempDir
    private Path folder;

    private final RunDraft draft = new RunDraft();
    private Composing composing;

    @Start
    void start(Stage stage) {
        composing = new Composing(draft, Choices.none());
        composing.on(stage, 800, 620);
        composing.controller.select(Section.FILES);
    }

    private void choose(FxRobot robot, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        composing.chosen.clear();
        composing.chosen.add(file.toFile());
        robot.clickOn("Choose files\u2026");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextArea content(FxRobot robot) {
        return robot.lookup("#content").queryAs(TextArea.class);
    }

    @Test
    void fileIsTyped(FxRobot robot) {
        robot.clickOn("New text file").write("/etc/app/key");
        robot.clickOn("#content").write("secret text");
        assertThat(draft.spec().files())
                .containsExactly(new SecretFile("/etc/app/key", FileData.ofText("secret text"), "utf-8"));
    }

    @Test
    void textFileIsChosenAndCovered(FxRobot robot) throws IOException {
        choose(robot, "config.json", "{\"a\": 1}\n".getBytes());
        assertThat(draft.spec().files())
                .containsExactly(new SecretFile("/config.json", FileData.ofText("{\"a\": 1}\n"), "utf-8"));
        assertThat(content(robot).getText()).doesNotContain("a").contains("\u2022");
        robot.clickOn("#reveal");
        assertThat(content(robot).getText()).isEqualTo("{\"a\": 1}\n");
        robot.interact(() -> content(robot).appendText("//"));
        assertThat(draft.spec().files().getFirst().content()).isEqualTo(FileData.ofText("{\"a\": 1}\n//"));
    }

    @Test
    void binaryFileIsChosenAndCannotBeTyped(FxRobot robot) throws IOException {
        choose(robot, "client.p12", Examples.bytes(3000));
        assertThat(draft.spec().files())
                .containsExactly(new SecretFile("/client.p12", FileData.ofBytes(Examples.bytes(3000)), ""));
        robot.clickOn("#reveal");
        assertThat(content(robot).getText()).startsWith("000000  00 1f");
        assertThat(content(robot).isEditable()).isFalse();
        assertThat(robot.lookup("#about").queryAs(Label.class).getText()).isEqualTo("Binary, 2.9 KiB");
    }

    @Test
    void textWithWindowsLineEndsIsShownAndKept(FxRobot robot) {
        SecretFile file = new SecretFile("/a", FileData.ofText("one\r\ntwo"), "utf-8");
        robot.interact(() -> draft.files().add(SecretFileDraft.of(file)));
        robot.clickOn("#reveal");
        robot.clickOn("#content").write("x");
        assertThat(draft.spec().files()).containsExactly(file);
    }

    @Test
    void revealedFileIsCoveredWhenAnotherIsLookedAt(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.full()));
        robot.clickOn("#reveal");
        ListView<?> list = robot.lookup(".file-list").queryListView();
        robot.interact(() -> list.getSelectionModel().select(1));
        robot.interact(() -> list.getSelectionModel().select(0));
        assertThat(content(robot).getText()).contains("\u2022");
        assertThat(draft.spec()).isEqualTo(Examples.full());
    }

    @Test
    void fileIsReplaced(FxRobot robot) throws IOException {
        robot.interact(() -> draft.restore(Examples.full()));
        Path other = Files.writeString(folder.resolve("other"), "other");
        composing.chosen.add(other.toFile());
        robot.clickOn("Replace\u2026");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(draft.spec().files().getFirst())
                .isEqualTo(new SecretFile("/etc/app/config.json", FileData.ofText("other"), "utf-8"));
    }

    @Test
    void fileThatCannotBeReadSaysWhatToDo(FxRobot robot) {
        composing.chosen.add(folder.resolve("not-there").toFile());
        composing.chosen.add(folder.toFile());
        robot.clickOn("Choose files\u2026");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#failure").queryAs(Label.class).getText()).contains("folder");
        assertThat(draft.spec().files()).isEmpty();
        assertThat(composing.failures).isEmpty();
    }

    @Test
    void removedFileComesBackByUndo(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.full()));
        robot.interact(robot.lookup(".file-list").queryListView()::requestFocus);
        robot.push(KeyCode.DELETE);
        assertThat(draft.spec().files()).hasSize(2);
        robot.interact(robot.lookup(".undo-line > .hyperlink").queryAs(Hyperlink.class)::fire);
        assertThat(draft.spec()).isEqualTo(Examples.full());
    }

    @Test
    void mountsAreKeptUntilTheyAreRemoved(FxRobot robot) {
        robot.interact(() -> draft.restore(Examples.full()));
        assertThat(robot.lookup("#mountsWords").queryAs(Label.class).getText())
                .isEqualTo("1 docker secret mount is kept and sent.");
        robot.clickOn("#removeMounts");
        assertThat(draft.spec().dockerSecretMounts()).isEmpty();
    }

    @Test
    void pathComplainsOnceItIsLeft(FxRobot robot) {
        robot.clickOn("New text file").write("relative");
        FormRow row = robot.lookup("#pathRow").queryAs(FormRow.class);
        assertThat(row.message().text()).startsWith("Where the run finds it");
        robot.push(KeyCode.TAB);
        assertThat(row.message().text()).contains("not absolute");
    }

    @Test
    void fileWithoutContentIsAProblem(FxRobot robot) {
        robot.interact(() -> draft.restore(new RunSpec(
                RunSpec.EMPTY.target(), List.of(), List.of(new SecretFile("/a", new FileContent.Missing(), "")),
                List.of(), "", RunSpec.EMPTY.deployment())));
        FormRow row = robot.lookup("#contentRow").queryAs(FormRow.class);
        assertThat(row.message().text()).contains("no content");
    }
}
