package io.slipway.ui.presets;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.Change;
import io.slipway.draft.EnvVarDraft;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.ui.presets.list.PresetRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

/** The pane of presets keeps what was typed: each draft has its tab, and what is closed or deleted comes back. */
@ExtendWith(ApplicationExtension.class)
class PresetsTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    private PresetDesk desk;

    @Start
    void start(Stage stage) throws Exception {
        desk = new PresetDesk(home);
        stage.setScene(new Scene(desk.pane(), 260, 500));
        stage.show();
    }

    @BeforeEach
    void chooseJob() {
        fx(() -> desk.draft.choose(JOB));
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String name, String value) {
        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain(name, value))));
    }

    private void typeSecret(String name, String value) {
        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.secret(name, value))));
    }

    private void saveAs(String name) {
        desk.names.add(Optional.of(name));
        fx(desk.actions::saveAs);
    }

    private ListView<PresetRow> list(FxRobot robot) {
        return robot.lookup("#presets").query();
    }

    private List<String> listed(FxRobot robot) {
        return list(robot).getItems().stream()
                .filter(PresetRow.Item.class::isInstance)
                .map(row -> ((PresetRow.Item) row).file().name())
                .toList();
    }

    private List<EnvVar> environment() {
        return desk.draft.spec().environment();
    }

    @Test
    void showsWhatPresetsAreForWhileThereAreNone(FxRobot robot) {
        assertThat(robot.lookup(".empty-title").<Label>query().isVisible()).isTrue();
        assertThat(list(robot).isVisible()).isFalse();
    }

    @Test
    void choosingAJobIsNoChangeThatCouldBeLost() {
        assertThat(desk.presets.dirty().get()).isFalse();

        fx(desk.actions::newDraft);

        assertThat(desk.asked).isEmpty();
        assertThat(desk.closed.drafts()).isEmpty();
        assertThat(desk.draft.spec()).isEqualTo(RunSpec.EMPTY.at(JOB));
    }

    @Test
    void savesAndShowsThePreset(FxRobot robot) {
        type("A", "1");
        assertThat(desk.presets.dirty().get()).isTrue();

        saveAs("nightly");

        assertThat(desk.presets.dirty().get()).isFalse();
        assertThat(desk.presets.openedName()).isEqualTo("nightly");
        assertThat(listed(robot)).containsExactly("nightly");
        assertThat(robot.lookup("#presets-notice").<Label>query().getText()).isEqualTo("“nightly” is saved.");
    }

    @Test
    void opensWithEnterInATabOfItsOwnAndFindsItThere(FxRobot robot) {
        type("A", "1");
        saveAs("first");
        fx(desk.actions::closeDraft);
        type("B", "2");

        openFirst(robot);
        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"));
        assertThat(desk.tabs.tabs()).hasSize(2);
        type("C", "3");

        fx(() -> desk.tabs.row().show(0));
        assertThat(environment()).containsExactly(EnvVar.plain("B", "2"));
        openFirst(robot);

        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"), EnvVar.plain("C", "3"));
        assertThat(desk.tabs.tabs()).hasSize(2);
        assertThat(desk.asked).containsExactly("name:");
    }

    private void openFirst(FxRobot robot) {
        fx(() -> {
            list(robot).getItems().stream()
                    .filter(PresetRow.Item.class::isInstance)
                    .findFirst()
                    .ifPresent(list(robot).getSelectionModel()::select);
            list(robot).requestFocus();
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void closingAsksAboutTheChangesOfAPreset() {
        type("A", "1");
        saveAs("first");
        type("B", "2");

        desk.answers.add(PresetQuestions.Unsaved.CANCEL);
        fx(desk.actions::closeDraft);
        assertThat(environment()).hasSize(2);

        desk.answers.add(PresetQuestions.Unsaved.SAVE);
        fx(desk.actions::closeDraft);
        assertThat(desk.draft.spec()).isEqualTo(RunSpec.EMPTY.at(JOB));
        assertThat(desk.folder.resolve("first.json")).content().contains("\"B\"");
        assertThat(desk.asked).endsWith("first", "first");
    }

    @Test
    void changesThatAreGivenUpCanBeHadBackButAreKeptNoLonger() throws Exception {
        saveAs("first");
        type("B", "2");
        fx(() -> desk.writer.keep(desk.presets.content().orElseThrow()));

        desk.answers.add(PresetQuestions.Unsaved.DISCARD);
        fx(desk.actions::closeDraft);
        assertThat(environment()).isEmpty();
        assertThat(desk.drafts.read().drafts()).isEmpty();

        fx(desk.actions::reopenDraft);
        assertThat(environment()).containsExactly(EnvVar.plain("B", "2"));
        assertThat(desk.presets.openedName()).isEqualTo("first");
        assertThat(desk.presets.dirty().get()).isTrue();
    }

    @Test
    void aDraftWithoutANameIsClosedWithoutAQuestionAndOpenedAgain() throws Exception {
        type("A", "1");
        typeSecret("TOKEN", "canary-6c1f");

        fx(desk.actions::closeDraft);

        assertThat(desk.asked).isEmpty();
        assertThat(environment()).isEmpty();
        assertThat(desk.tabs.tabs()).as("a window is never without a draft").hasSize(1);
        assertThat(desk.closed.drafts()).hasSize(1);
        assertThat(desk.drafts.read().drafts()).hasSize(1);

        fx(desk.actions::reopenDraft);
        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"), EnvVar.secret("TOKEN", "canary-6c1f"));
        assertThat(desk.closed.drafts()).isEmpty();
        assertThat(desk.tabs.tabs()).as("it took the place of the empty one").hasSize(1);
        assertThat(desk.drafts.read().drafts()).hasSize(1);
    }

    @Test
    void onlySoManyClosedDraftsAreRemembered() throws Exception {
        closeDrafts(21);

        assertThat(desk.closed.drafts()).hasSize(20);
        assertThat(desk.drafts.read().drafts()).hasSize(20);
    }

    @Test
    void aSmallerLimitDeletesNothingBeforeOneMoreIsClosed() throws Exception {
        closeDrafts(8);
        type("OPEN", "1");
        fx(() -> desk.closed.limit(5));
        assertThat(desk.closed.drafts()).hasSize(8);

        closeDrafts(1);
        assertThat(desk.closed.drafts()).hasSize(5);
        assertThat(desk.drafts.read().drafts()).hasSize(5);
    }

    private void closeDrafts(int count) {
        for (int i = 0; i < count; i++) {
            type("A", String.valueOf(i));
            fx(desk.actions::closeDraft);
        }
    }

    @Test
    void eachDraftKeepsWhatItSaysItsStepsAndItsJob() {
        type("A", "1");
        fx(desk.actions::newDraft);
        fx(() -> desk.draft.choose(Target.of("p", "other")));
        type("B", "2");
        type("C", "3");

        fx(() -> desk.tabs.row().show(0));
        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"));
        assertThat(desk.draft.spec().target()).isEqualTo(JOB);
        fx(() -> desk.draft.steps().undo());
        assertThat(environment()).isEmpty();

        fx(() -> desk.tabs.row().turn(1));
        assertThat(desk.draft.spec().target()).isEqualTo(Target.of("p", "other"));
        assertThat(environment()).containsExactly(EnvVar.plain("B", "2"), EnvVar.plain("C", "3"));
        fx(() -> desk.draft.steps().undo());
        assertThat(environment()).containsExactly(EnvVar.plain("B", "2"));
        fx(() -> desk.draft.steps().redo());
        assertThat(environment()).hasSize(2);
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        type("A", "1");
        saveAs("first");

        fx(desk.actions::duplicateDraft);
        type("B", "2");
        saveAs("second");

        assertThat(desk.preset("second").preset().id()).isNotEqualTo(desk.preset("first").preset().id());
        assertThat(desk.preset("first").preset().spec().environment()).hasSize(1);
        assertThat(desk.tabs.tabs()).hasSize(2);
    }

    @Test
    void draftsAreMovedAndKeepWhatTheySay() {
        type("A", "1");
        fx(desk.actions::newDraft);
        type("B", "2");

        fx(() -> desk.tabs.row().move(-1));

        assertThat(desk.tabs.tabs().indexOf(desk.tabs.shownProperty().get())).isZero();
        fx(() -> desk.tabs.row().show(Integer.MAX_VALUE));
        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"));
    }

    @Test
    void aPresetThatIsRenamedOrDeletedWhileItWaitsIsKnown() {
        type("A", "1");
        saveAs("first");
        PresetFile.Usable preset = desk.preset("first");
        fx(desk.actions::newDraft);
        desk.names.add(Optional.of("renamed"));
        fx(() -> desk.actions.rename(preset));

        fx(() -> desk.tabs.row().show(0));
        assertThat(desk.presets.openedName()).isEqualTo("renamed");
        assertThat(desk.presets.conflictProperty().get()).isEmpty();
        assertThat(desk.presets.dirty().get()).isFalse();

        fx(() -> desk.tabs.row().turn(1));
        fx(() -> desk.actions.delete(desk.preset("renamed")));
        fx(() -> desk.tabs.row().turn(1));
        assertThat(desk.presets.openedProperty().get()).isEmpty();
        assertThat(environment()).as("what it says stays").containsExactly(EnvVar.plain("A", "1"));
    }

    @Test
    void nothingIsKeptOfADraftThatIsTakenBack() throws Exception {
        type("A", "1");
        saveAs("first");
        fx(() -> {
            Runnable back = desk.presets.opening().bring(
                    Change.of(Change.Kind.IMPORTED, Place.of(Field.ROOT), 1),
                    RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("B", "2"))),
                    PresetDetails.NONE);
            desk.presets.content().ifPresent(desk.writer::keep);
            back.run();
        });

        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"));
        assertThat(desk.tabs.tabs()).hasSize(1);
        assertThat(desk.drafts.read().drafts()).isEmpty();
        assertThat(desk.closed.drafts()).isEmpty();
    }

    @Test
    void givingNoNameSavesNothingAndLosesNothing() {
        type("A", "1");
        desk.names.add(Optional.empty());

        fx(desk.actions::save);

        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"));
        assertThat(desk.folder).doesNotExist();
    }

    @Test
    void aNameThatIsTakenIsSaid() {
        saveAs("first");
        fx(desk.actions::newDraft);
        type("A", "1");

        saveAs("first");

        assertThat(desk.said()).contains("is the name of another preset");
        assertThat(desk.presets.dirty().get()).isTrue();
    }

    @Test
    void whatIsStoredIsKeptAmongDraftsNoLonger() throws Exception {
        saveAs("first");
        type("A", "1");
        fx(() -> desk.writer.keep(desk.presets.content().orElseThrow()));
        assertThat(desk.drafts.read().drafts()).hasSize(1);

        fx(desk.actions::save);

        assertThat(desk.drafts.read().drafts()).as("a kill now brings nothing back").isEmpty();
    }

    @Test
    void aDeletedPresetComesBackAndTheDraftStays(FxRobot robot) {
        type("A", "1");
        saveAs("first");
        PresetFile.Usable preset = desk.preset("first");

        fx(() -> desk.actions.delete(preset));
        assertThat(listed(robot)).isEmpty();
        assertThat(desk.presets.openedProperty().get()).isEmpty();
        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"));

        fx(() -> robot.lookup("#presets-undo").<Hyperlink>query().fire());
        assertThat(listed(robot)).containsExactly("first");

        saveAs("second");
        assertThat(desk.preset("second").preset().id()).isNotEqualTo(preset.preset().id());
    }

    @Test
    void renamesDuplicatesAndMoves(FxRobot robot) {
        saveAs("first");
        desk.names.add(Optional.of("second"));
        fx(() -> desk.actions.rename(desk.preset("first")));
        assertThat(desk.presets.openedName()).isEqualTo("second");

        desk.names.add(Optional.of("third"));
        fx(() -> desk.actions.duplicate(desk.preset("second")));
        assertThat(listed(robot)).containsExactly("second", "third");
        assertThat(desk.presets.openedName()).isEqualTo("second");

        desk.names.add(Optional.of("team/nightly"));
        fx(() -> desk.actions.move(desk.preset("second")));
        assertThat(desk.preset("second").folder()).isEqualTo("team/nightly");
        assertThat(listed(robot)).containsExactly("third", "second");

        type("A", "1");
        fx(desk.actions::save);
        assertThat(desk.said()).isEqualTo("“second” is saved.");
        assertThat(desk.preset("second").preset().spec().environment()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeIsRefusedInWords() {
        saveAs("first");
        desk.names.add(Optional.of("../elsewhere"));

        fx(() -> desk.actions.move(desk.preset("first")));

        assertThat(desk.said()).contains("cannot be a folder of presets");
    }

    @Test
    void pinnedPresetsAreFirstAndTheirPinCanBeTakenAway(FxRobot robot) {
        saveAs("a");
        fx(desk.actions::newDraft);
        saveAs("b");

        fx(() -> desk.actions.pin(desk.preset("b")));
        assertThat(listed(robot)).containsExactly("b", "a");

        fx(() -> desk.actions.pin(desk.preset("b")));
        assertThat(listed(robot)).containsExactly("a", "b");
    }

    @Test
    void findsByEveryWordThatNamesIt(FxRobot robot) {
        saveAs("first");
        fx(desk.actions::newDraft);
        desk.details.add(Optional.of(new PresetDetails(List.of("prod"), "Ask the data team.", List.of())));
        fx(desk.actions::describeOpen);
        saveAs("second");
        TextField search = robot.lookup("#presets-search").query();

        for (String text : List.of("SEC", "prod", "data team")) {
            fx(() -> search.setText(text));
            assertThat(listed(robot)).as(text).containsExactly("second");
        }
        fx(() -> search.setText("example-job"));
        assertThat(listed(robot)).hasSize(2);
        fx(() -> search.setText("no such word"));
        assertThat(robot.lookup("#presets-none-found").<Label>query().isVisible()).isTrue();
    }

    @Test
    void tagsAndNotesOfTheOpenPresetAreAChangeToBeSaved() {
        saveAs("first");
        desk.details.add(Optional.of(new PresetDetails(List.of("prod"), "Ask first.", List.of())));

        fx(() -> desk.actions.describe(desk.preset("first")));
        assertThat(desk.presets.dirty().get()).isTrue();

        fx(desk.actions::save);
        assertThat(desk.presets.dirty().get()).isFalse();
        Preset stored = desk.preset("first").preset();
        assertThat(stored.details().tags()).containsExactly("prod");
        assertThat(stored.details().notes()).isEqualTo("Ask first.");
    }

    @Test
    void tagsAndNotesOfAnotherPresetAreStoredAtOnce() {
        saveAs("first");
        fx(desk.actions::newDraft);
        desk.details.add(Optional.of(new PresetDetails(List.of("prod"), "", List.of())));

        fx(() -> desk.actions.describe(desk.preset("first")));

        assertThat(desk.preset("first").preset().details().tags()).containsExactly("prod");
        assertThat(desk.presets.dirty().get()).isFalse();
    }

    @Test
    void aFileWithBothSidesOfAMergeIsListedWithWhatIsWrongAndLeftAlone(FxRobot robot) throws Exception {
        Files.createDirectories(desk.folder);
        String content = "{\n<<<<<<< ours\n\"slipway\":1\n=======\n\"slipway\":1\n>>>>>>> theirs\n}";
        Files.writeString(desk.folder.resolve("nightly.json"), content);
        fx(desk.files::reload);

        openFirst(robot);

        assertThat(robot.lookup("#presets-details").<Label>query().getText())
                .contains("nightly.json", "Merge conflict in line 2");
        assertThat(desk.presets.openedProperty().get()).isEmpty();
        assertThat(desk.folder.resolve("nightly.json")).content().isEqualTo(content);
    }

    @Test
    void aGroupIsClosedAndOpenedByKeys(FxRobot robot) {
        saveAs("first");
        desk.names.add(Optional.of("team"));
        fx(() -> desk.actions.move(desk.preset("first")));
        fx(() -> {
            list(robot).getSelectionModel().selectFirst();
            list(robot).requestFocus();
        });

        robot.push(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(listed(robot)).isEmpty();

        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(listed(robot)).containsExactly("first");
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsTheDraft() throws Exception {
        Files.writeString(desk.folder, "in the way");
        type("A", "1");

        saveAs("first");

        assertThat(desk.said()).contains("your draft is untouched");
        assertThat(desk.presets.dirty().get()).isTrue();
        assertThat(environment()).containsExactly(EnvVar.plain("A", "1"));
    }
}
