package io.slipway.ui.presets;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderNews;
import io.slipway.preset.store.FolderResealing;
import io.slipway.preset.store.SaveResult;
import io.slipway.preset.store.SealedTo;
import io.slipway.run.EnvVar;
import io.slipway.run.Target;
import io.slipway.settings.SettingsFile;
import io.slipway.ui.kit.Background;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody else does to the file of the open preset is asked about and never written over unasked. */
@ExtendWith(ApplicationExtension.class)
class ChangedOnDiskTest {
    private static final EnvVar MINE = EnvVar.plain("MINE", "1");

    @TempDir
    Path home;

    private PresetDesk desk;
    private Path file;

    @BeforeEach
    void openAPresetAndTypeIntoIt() {
        desk = new PresetDesk(home);
        fx(() -> {
            desk.draft.choose(Target.of("default-project", "example-job"));
            desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain("LEVEL", "debug")));
        });
        desk.names.add(Optional.of("nightly"));
        fx(desk.actions::saveAs);
        fx(() -> desk.draft.environment().add(EnvVarDraft.of(MINE)));
        file = desk.folder.resolve("nightly.json");
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void theyChangeIt() throws Exception {
        Files.writeString(file, Files.readString(file).replace("debug", "warn"));
    }

    private void heard() {
        boolean there = Files.exists(file);
        fx(() -> desk.files.heard(new FolderNews(
                there ? Set.of(file) : Set.of(), there ? Set.of() : Set.of(file), desk.store.list())));
    }

    private String level() {
        return desk.draft.spec().environment().getFirst().value().text();
    }

    @Test
    void itIsSaidAndReloadingCanBeTakenBack() throws Exception {
        theyChangeIt();
        heard();
        assertThat(desk.presets.onDisk().theirs()).isPresent();
        assertThat(level()).isEqualTo("debug");

        fx(desk.presets.onDisk()::reload);
        assertThat(level()).isEqualTo("warn");
        assertThat(desk.presets.dirty().get()).isFalse();
        assertThat(desk.presets.conflictProperty().get()).isEmpty();

        fx(desk::undo);
        assertThat(level()).isEqualTo("debug");
        assertThat(desk.draft.spec().environment()).contains(MINE);
        assertThat(desk.presets.conflictProperty().get()).as("it is still to be decided").isPresent();
    }

    @Test
    void whatIsTypedAfterReloadingIsNotTakenBackWithIt() throws Exception {
        theyChangeIt();
        heard();
        fx(desk.presets.onDisk()::reload);
        assertThat(desk.work.noticeProperty().get().undo()).isPresent();

        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain("LATER", "1"))));
        assertThat(desk.work.noticeProperty().get().undo()).isEmpty();
        assertThat(desk.said()).contains("nightly");

        fx(() -> desk.draft.steps().undo());
        fx(() -> desk.draft.steps().undo());
        assertThat(level()).isEqualTo("debug");
        assertThat(desk.draft.spec().environment()).contains(MINE);
    }

    @Test
    void whatIsTakenBackHasItsStepsAgain() {
        fx(desk.presets::discard);
        assertThat(desk.draft.spec().environment()).doesNotContain(MINE);

        fx(desk::undo);
        assertThat(desk.draft.spec().environment()).contains(MINE);
        assertThat(desk.presets.dirty().get()).isTrue();
        fx(() -> desk.draft.steps().undo());
        assertThat(desk.draft.spec().environment()).isNotEmpty().doesNotContain(MINE);
        fx(() -> desk.draft.steps().redo());
        assertThat(desk.draft.spec().environment()).contains(MINE);
    }

    @Test
    void keepingMineWritesNothingUntilItIsSaved() throws Exception {
        theyChangeIt();
        heard();

        fx(desk.presets.onDisk()::keepMine);
        assertThat(file).content().contains("warn");
        assertThat(desk.presets.dirty().get()).isTrue();
        assertThat(desk.presets.conflictProperty().get()).isEmpty();

        fx(desk.actions::save);
        assertThat(file).content().contains("debug", "MINE");
        assertThat(desk.presets.dirty().get()).isFalse();
    }

    @Test
    void savingThatMeetsItAsksTheSameAndGoesOnAfterwards() throws Exception {
        theyChangeIt();
        desk.answers.add(PresetQuestions.Unsaved.SAVE);

        fx(desk.actions::closeDraft);
        assertThat(desk.said()).contains("was changed on disk");
        assertThat(file).content().contains("warn").doesNotContain("MINE");
        assertThat(desk.presets.openedName()).isEqualTo("nightly");

        fx(desk.presets.onDisk()::keepMine);
        assertThat(file).content().contains("debug", "MINE");
        assertThat(desk.presets.openedName()).as("it is closed").isEmpty();
    }

    @Test
    void aFileThatIsGoneIsSaidAndCanBeSavedAgain() throws Exception {
        Files.delete(file);
        heard();
        assertThat(desk.presets.conflictProperty().get().orElseThrow().found()).isInstanceOf(SaveResult.Gone.class);
        assertThat(desk.draft.spec().environment()).contains(MINE);

        fx(desk.presets.onDisk()::keepMine);
        fx(desk.actions::save);
        assertThat(file).content().contains("MINE");
    }

    @Test
    void aFileThatIsBrokenByNowKeepsTheDraft() throws Exception {
        Files.writeString(file, "<<<<<<< ours\n");
        heard();

        assertThat(desk.presets.onDisk().theirs()).isEmpty();
        fx(desk.presets.onDisk()::reload);
        assertThat(desk.said()).contains("Merge conflict in line 1");
        assertThat(desk.draft.spec().environment()).contains(MINE);
    }

    @Test
    void otherBytesThatSayTheSameAreNoQuestion() throws Exception {
        Files.writeString(file, Files.readString(file) + "\n");
        heard();
        assertThat(desk.presets.conflictProperty().get()).isEmpty();

        fx(desk.actions::save);
        assertThat(desk.said()).isEqualTo("“nightly” is saved.");
    }

    @Test
    void aDraftOfTheLastTimeKnowsWhatWasChangedMeanwhile() throws Exception {
        DraftContent kept = desk.presets.content().orElseThrow();

        PresetDesk same = new PresetDesk(home);
        fx(() -> same.presets.opening().takeUp(kept));
        assertThat(same.presets.openedName()).isEqualTo("nightly");
        assertThat(same.presets.dirty().get()).isTrue();
        assertThat(same.presets.conflictProperty().get()).isEmpty();
        fx(same.presets::discard);
        assertThat(same.draft.spec().environment()).doesNotContain(MINE);

        theyChangeIt();
        PresetDesk changed = new PresetDesk(home);
        fx(() -> changed.presets.opening().takeUp(kept));
        assertThat(changed.presets.onDisk().theirs()).isPresent();
        fx(changed.actions::save);
        assertThat(file).content().as("not even when the question is passed over").contains("warn");

        Files.delete(file);
        PresetDesk gone = new PresetDesk(home);
        fx(() -> gone.presets.opening().takeUp(kept));
        assertThat(gone.presets.conflictProperty().get().orElseThrow().found()).isInstanceOf(SaveResult.Gone.class);
        assertThat(gone.draft.spec().environment()).contains(MINE);
    }

    @Test
    void renamingWhatSomebodyChangedIsNoLeaveToWriteOverIt() throws Exception {
        theyChangeIt();

        fx(() -> desk.files.rename(desk.preset("nightly"), "weekly"));
        assertThat(desk.presets.onDisk().theirs()).isPresent();

        fx(desk.actions::save);
        assertThat(desk.said()).contains("was changed on disk");
        assertThat(file).content().contains("warn", "weekly").doesNotContain("MINE");
    }

    @Test
    void theSameSealedToOtherKeysIsNoChange() throws Exception {
        desk.makeVault();
        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.secret("TOKEN", "canary"))));
        fx(desk.actions::save);
        Vault bob = new Vault(Path.of("bob"), new SystemKeychain());
        bob.create(VaultKind.MEMORY, new char[0]);
        List<PublicKey> team = Stream.of(desk.vault, bob).flatMap(vault -> vault.publicKey().stream()).toList();

        SealedTo noted = new SealedTo(new SettingsFile(home.resolve("noted.json")));
        new FolderResealing(desk.store, desk.vault, noted).seal(team, (done, all) -> {});
        assertThat(noted.differs(desk.store.folder().choice().path(), team.reversed())).isFalse();
        heard();
        assertThat(desk.presets.conflictProperty().get()).isEmpty();
        assertThat(desk.presets.dirty().get()).isFalse();

        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain("MORE", "1"))));
        fx(desk.actions::save);
        assertThat(file).content().contains("MORE");
        PresetFile.Usable stored = desk.preset("nightly");
        assertThat(PresetSecrets.open(stored.preset().id(), stored.preset().spec(), bob).locked())
                .as("what did not change is still sealed to the team")
                .isEmpty();
    }

    @Test
    void whatTheyDidWhileAnotherDraftWasShownIsToldWhenItIsShown() throws Exception {
        fx(desk.actions::newDraft);
        theyChangeIt();
        heard();
        assertThat(desk.presets.conflictProperty().get()).isEmpty();

        fx(() -> desk.tabs.row().show(0));
        assertThat(desk.presets.onDisk().theirs()).isPresent();
        assertThat(desk.draft.spec().environment()).contains(MINE);

        fx(() -> desk.tabs.row().show(1));
        assertThat(desk.presets.conflictProperty().get()).isEmpty();
        Files.delete(file);
        heard();
        fx(() -> desk.tabs.row().show(0));
        assertThat(desk.presets.conflictProperty().get().orElseThrow().found()).isInstanceOf(SaveResult.Gone.class);

        fx(desk.presets.onDisk()::keepMine);
        fx(() -> desk.tabs.row().show(1));
        fx(() -> desk.tabs.row().show(0));
        assertThat(desk.presets.conflictProperty().get()).as("that is decided already").isEmpty();
    }

    @Test
    void whatStoringMetIsStillToBeDecidedAfterAnotherDraftWasShown() throws Exception {
        theyChangeIt();
        desk.answers.add(PresetQuestions.Unsaved.SAVE);
        fx(desk.actions::closeDraft);
        fx(desk.actions::newDraft);
        fx(() -> desk.tabs.row().show(0));

        fx(desk.presets.onDisk()::keepMine);
        assertThat(file).content().contains("debug", "MINE");
        assertThat(desk.tabs.tabs()).as("it is closed").hasSize(1);
    }

    @Test
    void aSaveThatEndsLateLeavesTheNextDraftAlone() {
        Deque<Runnable> later = new ArrayDeque<>();
        PresetDesk slow = new PresetDesk(home.resolve("slow"), Background.on(later::add, failure -> {
            throw new AssertionError(failure);
        }));
        fx(() -> slow.draft.environment().add(EnvVarDraft.of(MINE)));
        slow.names.add(Optional.of("slow"));
        fx(slow.actions::saveAs);
        fx(slow.presets.opening()::startOver);

        while (!later.isEmpty()) {
            fx(later.removeFirst());
        }
        assertThat(slow.preset("slow").preset().spec().environment()).containsExactly(MINE);
        assertThat(slow.presets.openedName()).isEmpty();
        assertThat(slow.presets.dirty().get()).isFalse();
    }
}
