package io.slipway.ui.presets;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pane of presets keeps what was typed: it asks before a draft goes, and a deleted preset comes back. */
@ExtendWith(ApplicationExtension.class)
class PresetsTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    static Path home;

    private final RunDraft draft = new RunDraft();
    private final Deque<Optional<String>> names = new ArrayDeque<>();
    private final Deque<PresetQuestions.Unsaved> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private Path folder;
    private Presets presets;
    private PresetActions actions;
    private Parent root;

    private final PresetQuestions questions = new PresetQuestions() {
        @Override
        public Unsaved unsaved(String preset) {
            asked.add(preset);
            return answers.removeFirst();
        }

        @Override
        public boolean giveUpSecrets() {
            asked.add("secrets");
            return answers.removeFirst() == Unsaved.DISCARD;
        }

        @Override
        public Optional<String> name(String proposal) {
            asked.add("name:" + proposal);
            return names.removeFirst();
        }
    };

    @Start
    void start(Stage stage) throws Exception {
        Messages messages = new Messages();
        folder = Files.createTempDirectory(home, "presets");
        PresetStore store = new PresetStore(folder, () -> "id-" + ids.incrementAndGet());
        presets = new Presets(
                store,
                draft,
                Background.onThisThread(failure -> {
                    throw new AssertionError(failure);
                }),
                messages);
        actions = new PresetActions(presets, questions);
        root = new Views(messages).load(new PresetsController(presets, actions, messages));
        stage.setScene(new Scene(root, 260, 500));
        stage.show();
    }

    @BeforeEach
    void chooseJob() {
        fx(() -> draft.choose(JOB));
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String name, String value) {
        fx(() -> draft.environment().add(EnvVarDraft.of(EnvVar.plain(name, value))));
    }

    private void saveAs(String name) {
        names.add(Optional.of(name));
        fx(actions::saveAs);
    }

    private String notice(FxRobot robot) {
        return robot.lookup(".presets-notice .label").<Label>query().getText();
    }

    private ListView<PresetFile> list(FxRobot robot) {
        return robot.lookup("#presets").query();
    }

    @Test
    void showsWhatPresetsAreForWhileThereAreNone(FxRobot robot) {
        assertThat(robot.lookup(".empty-title").<Label>query().isVisible()).isTrue();
        assertThat(list(robot).isVisible()).isFalse();
    }

    @Test
    void choosingAJobIsNoChangeThatCouldBeLost() {
        assertThat(presets.dirty().get()).isFalse();

        fx(actions::newDraft);

        assertThat(asked).isEmpty();
        assertThat(draft.spec()).isEqualTo(RunSpec.EMPTY.at(JOB));
    }

    @Test
    void savesAndShowsThePreset(FxRobot robot) {
        type("A", "1");
        assertThat(presets.dirty().get()).isTrue();

        saveAs("nightly");

        assertThat(presets.dirty().get()).isFalse();
        assertThat(presets.openedName()).isEqualTo("nightly");
        assertThat(list(robot).getItems()).extracting(PresetFile::name).containsExactly("nightly");
        assertThat(notice(robot)).isEqualTo("“nightly” is saved.");
    }

    @Test
    void saysThatSecretsAreNotStored(FxRobot robot) {
        fx(() -> draft.environment().add(EnvVarDraft.of(EnvVar.secret("TOKEN", "canary-6c1f"))));

        saveAs("nightly");

        assertThat(notice(robot)).contains("not stored");
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("TOKEN", "canary-6c1f"));
        assertThat(folder.resolve("nightly.json")).content().doesNotContain("canary-6c1f");
    }

    @Test
    void secretsThatNoPresetStoresAreAskedAbout() {
        fx(() -> draft.environment().add(EnvVarDraft.of(EnvVar.secret("TOKEN", "canary-6c1f"))));
        saveAs("nightly");
        answers.add(PresetQuestions.Unsaved.CANCEL);

        fx(actions::newDraft);

        assertThat(asked).contains("secrets");
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("TOKEN", "canary-6c1f"));
    }

    @Test
    void opensWithEnterOnceTheDraftIsGivenUp(FxRobot robot) {
        type("A", "1");
        saveAs("first");
        fx(actions::newDraft);
        type("B", "2");

        answers.add(PresetQuestions.Unsaved.CANCEL);
        openFirst(robot);
        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("B", "2"));

        answers.add(PresetQuestions.Unsaved.DISCARD);
        openFirst(robot);
        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("A", "1"));
    }

    private void openFirst(FxRobot robot) {
        fx(() -> {
            list(robot).getSelectionModel().selectFirst();
            list(robot).requestFocus();
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void savingFirstKeepsBoth() {
        type("A", "1");
        saveAs("first");
        type("B", "2");
        answers.add(PresetQuestions.Unsaved.SAVE);

        fx(actions::newDraft);

        assertThat(asked).contains("first");
        assertThat(draft.spec()).isEqualTo(RunSpec.EMPTY.at(JOB));
        assertThat(folder.resolve("first.json")).content().contains("\"B\"");
    }

    @Test
    void givingNoNameSavesNothingAndLosesNothing() {
        type("A", "1");
        answers.add(PresetQuestions.Unsaved.SAVE);
        names.add(Optional.empty());

        fx(actions::newDraft);

        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("A", "1"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNameThatIsTakenIsSaid(FxRobot robot) {
        saveAs("first");
        fx(actions::newDraft);
        type("A", "1");

        saveAs("first");

        assertThat(notice(robot)).contains("is the name of another preset");
        assertThat(presets.dirty().get()).isTrue();
    }

    @Test
    void aDeletedPresetComesBack(FxRobot robot) {
        saveAs("first");
        PresetFile.Usable preset = (PresetFile.Usable) presets.files().getFirst();

        fx(() -> actions.delete(preset));
        assertThat(list(robot).getItems()).isEmpty();
        fx(() -> robot.lookup(".presets-notice .hyperlink").<Hyperlink>query().fire());

        assertThat(list(robot).getItems()).extracting(PresetFile::name).containsExactly("first");
    }

    @Test
    void renamesAndDuplicates(FxRobot robot) {
        saveAs("first");
        PresetFile.Usable preset = (PresetFile.Usable) presets.files().getFirst();
        names.add(Optional.of("second"));
        fx(() -> actions.rename(preset));
        assertThat(presets.openedName()).isEqualTo("second");

        names.add(Optional.of("third"));
        fx(() -> actions.duplicate((PresetFile.Usable) presets.files().getFirst()));

        assertThat(list(robot).getItems()).extracting(PresetFile::name).containsExactly("second", "third");
        assertThat(presets.openedName()).isEqualTo("second");
    }

    @Test
    void findsByNameAndJob(FxRobot robot) {
        saveAs("first");
        saveAs("second");
        TextField search = robot.lookup(".text-field").query();

        fx(() -> search.setText("SEC"));
        assertThat(list(robot).getItems()).extracting(PresetFile::name).containsExactly("second");
        fx(() -> search.setText("example-job"));
        assertThat(list(robot).getItems()).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsTheDraft(FxRobot robot) throws Exception {
        Files.delete(folder);
        Files.writeString(folder, "in the way");
        type("A", "1");

        saveAs("first");

        assertThat(notice(robot)).contains("Your draft is untouched");
        assertThat(presets.dirty().get()).isTrue();
        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("A", "1"));
    }
}
