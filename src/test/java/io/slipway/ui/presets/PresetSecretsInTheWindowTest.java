package io.slipway.ui.presets;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.SecretFileDraft;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.vault.Trouble;
import io.slipway.vault.VaultKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Secrets of presets are sealed, opened, left out or taken in as the operator means it, and never become empty. */
@ExtendWith(ApplicationExtension.class)
class PresetSecretsInTheWindowTest {
    private static final EnvVar TOKEN = EnvVar.secret("TOKEN", "canary-19ab");

    @TempDir
    Path home;

    private PresetDesk desk;

    @BeforeEach
    void start() {
        desk = new PresetDesk(home);
        fx(() -> desk.draft.choose(Target.of("default-project", "example-job")));
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void typeSecrets() {
        fx(() -> {
            desk.draft.environment().add(EnvVarDraft.of(TOKEN));
            desk.draft.files().add(SecretFileDraft.of(new SecretFile("/etc/key", FileData.ofText("canary-19ab"), "")));
        });
    }

    private void saveAs(String name) {
        desk.names.add(Optional.of(name));
        fx(desk.actions::saveAs);
    }

    private void open(String name) {
        fx(() -> desk.actions.open(desk.preset(name)));
    }

    private String text(String file) throws Exception {
        return Files.readString(desk.folder.resolve(file));
    }

    private List<EnvValue> values() {
        return desk.draft.spec().environment().stream().map(EnvVar::value).toList();
    }

    private boolean are(Predicate<EnvValue> kind) {
        return !values().isEmpty() && values().stream().allMatch(kind);
    }

    @Test
    void secretsAreSealedAndComeBack() throws Exception {
        desk.makeVault();
        typeSecrets();
        saveAs("nightly");
        assertThat(desk.said()).isEqualTo("“nightly” is saved.");
        assertThat(text("nightly.json")).contains("BEGIN AGE ENCRYPTED FILE").doesNotContain("canary-19ab");

        fx(desk.actions::closeDraft);
        open("nightly");

        assertThat(desk.draft.spec().environment()).containsExactly(TOKEN);
        assertThat(desk.draft.spec().files().getFirst().content()).isEqualTo(FileData.ofText("canary-19ab"));
        assertThat(desk.presets.dirty().get()).isFalse();
    }

    @Test
    void whatStaysTheSameKeepsItsSeal() throws Exception {
        desk.makeVault();
        typeSecrets();
        saveAs("nightly");
        fx(desk.actions::closeDraft);
        open("nightly");
        String before = text("nightly.json");

        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain("ZZ", "1"))));
        fx(desk.actions::save);

        assertThat(text("nightly.json").lines().filter(line -> line.contains("sealed")).toList())
                .isEqualTo(before.lines().filter(line -> line.contains("sealed")).toList());
    }

    @Test
    void aLockedPresetIsStoredAsItCameAndUnlockingIsNoChange() throws Exception {
        desk.makeVault();
        typeSecrets();
        saveAs("nightly");
        fx(desk.actions::closeDraft);
        desk.vault.lock();
        open("nightly");
        String before = text("nightly.json");
        assertThat(are(EnvValue.Locked.class::isInstance)).isTrue();
        assertThat(desk.presets.locks().by(Trouble.LOCKED)).containsExactly("TOKEN", "/etc/key");
        assertThat(desk.presets.dirty().get()).isFalse();

        fx(desk.actions::save);
        assertThat(text("nightly.json")).isEqualTo(before);

        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain("A", "1"))));
        fx(desk.actions::unlock);
        assertThat(desk.draft.spec().environment()).containsExactly(TOKEN, EnvVar.plain("A", "1"));
        assertThat(desk.presets.locks().by(Trouble.LOCKED)).isEmpty();

        fx(() -> desk.draft.environment().removeLast());
        assertThat(desk.presets.dirty().get()).as("unlocking changed nothing").isFalse();
    }

    @Test
    void aCopyOfALockedPresetIsRefusedInWords() {
        desk.makeVault();
        typeSecrets();
        saveAs("nightly");
        fx(desk.actions::closeDraft);
        desk.vault.lock();
        open("nightly");

        desk.names.add(Optional.of("copy"));
        fx(() -> desk.actions.duplicate(desk.preset("nightly")));
        assertThat(desk.said()).contains("2 locked secrets");

        fx(desk.actions::saveAs);
        assertThat(desk.said()).contains("2 locked secrets");
        assertThat(desk.store.list().files()).hasSize(1);
    }

    @Test
    void aSecretThatWasMovedHereIsLockedUntilItIsTakenIn() throws Exception {
        desk.makeVault();
        typeSecrets();
        saveAs("nightly");
        fx(desk.actions::newDraft);
        saveAs("other");
        fx(desk.actions::closeDraft);
        Path other = desk.folder.resolve("other.json");
        String moved = text("nightly.json").replaceAll("\"id\": \"[^\"]*\"", "\"id\": \"" + desk.preset("other").preset().id() + "\"")
                .replace("\"nightly\"", "\"other\"");
        Files.writeString(other, moved);
        fx(desk.files::reload);

        open("other");
        assertThat(desk.presets.locks().by(Trouble.ELSEWHERE)).containsExactly("TOKEN", "/etc/key");
        assertThat(are(EnvValue.Locked.class::isInstance)).isTrue();

        desk.yes.add(false);
        fx(desk.actions::takeIn);
        assertThat(are(EnvValue.Locked.class::isInstance)).isTrue();

        desk.yes.add(true);
        fx(desk.actions::takeIn);
        assertThat(desk.asked).contains("take in:[TOKEN, /etc/key]");
        assertThat(desk.draft.spec().environment()).containsExactly(TOKEN);
        assertThat(desk.presets.dirty().get()).as("it has to be stored here").isTrue();

        fx(desk.actions::save);
        fx(desk.actions::closeDraft);
        open("other");
        assertThat(desk.draft.spec().environment()).containsExactly(TOKEN);
    }

    @Test
    void withoutAVaultTheOperatorDecidesOnce() throws Exception {
        typeSecrets();

        desk.vaultAnswers.add(PresetQuestions.NoVault.CANCEL);
        saveAs("nightly");
        assertThat(desk.asked).contains("vault:[TOKEN, /etc/key]");
        assertThat(desk.folder).doesNotExist();

        desk.vaultAnswers.add(PresetQuestions.NoVault.LEAVE_OUT);
        saveAs("nightly");
        assertThat(desk.said()).contains("without its secrets");
        assertThat(text("nightly.json")).doesNotContain("sealed", "canary-19ab");
        assertThat(desk.draft.spec().environment()).containsExactly(TOKEN);
        assertThat(desk.presets.dirty().get()).isFalse();

        desk.vaultAnswers.add(PresetQuestions.NoVault.MAKE_VAULT);
        fx(desk.actions::save);
        assertThat(text("nightly.json")).contains("sealed");
    }

    @Test
    void secretsThatWereLeftOutAreAskedAboutBeforeTheyGo() {
        typeSecrets();
        desk.vaultAnswers.add(PresetQuestions.NoVault.LEAVE_OUT);
        saveAs("nightly");

        desk.yes.add(false);
        fx(desk.actions::closeDraft);
        assertThat(desk.draft.spec().environment()).containsExactly(TOKEN);

        desk.yes.add(true);
        fx(desk.actions::closeDraft);
        assertThat(desk.draft.spec().environment()).isEmpty();
        assertThat(desk.asked).contains("secrets:[TOKEN, /etc/key]");
    }

    @Test
    void theEndOfTheWindowTakesNoSecretOfADraftUnasked() {
        typeSecrets();
        boolean[] closed = {false};

        desk.yes.add(false);
        fx(() -> desk.actions.whenSafeForGood(() -> closed[0] = true));
        assertThat(closed[0]).isFalse();

        desk.makeVault();
        fx(() -> desk.actions.whenSafeForGood(() -> closed[0] = true));
        assertThat(closed[0]).as("with a vault they are kept").isTrue();
    }

    @Test
    void theEndOfTheWindowTakesNoSecretOfAWaitingDraftUnasked() {
        typeSecrets();
        fx(desk.actions::newDraft);
        fx(() -> desk.draft.environment().add(EnvVarDraft.of(EnvVar.secret("OTHER", "canary-19ac"))));
        boolean[] closed = {false};

        desk.yes.add(false);
        fx(() -> desk.actions.whenSafeForGood(() -> closed[0] = true));
        assertThat(desk.asked).containsExactly("secrets:[TOKEN, /etc/key, OTHER]");
        assertThat(closed[0]).isFalse();

        desk.makeVault();
        fx(() -> desk.actions.whenSafeForGood(() -> closed[0] = true));
        assertThat(closed[0]).as("with a vault they are kept").isTrue();
    }

    @Test
    void aVaultInMemoryKeepsNoSecretOfAPreset() throws Exception {
        desk.vault.create(VaultKind.MEMORY, new char[0]);
        typeSecrets();

        desk.vaultAnswers.add(PresetQuestions.NoVault.LEAVE_OUT);
        saveAs("nightly");
        assertThat(desk.asked).contains("vault:[TOKEN, /etc/key]");
        assertThat(desk.said()).contains("without its secrets");
        assertThat(text("nightly.json")).doesNotContain("sealed");

        desk.yes.add(false);
        fx(desk.actions::closeDraft);
        assertThat(desk.asked).as("they would be gone").endsWith("secrets:[TOKEN, /etc/key]");

        desk.vaultAnswers.add(PresetQuestions.NoVault.MAKE_VAULT);
        fx(desk.actions::save);
        assertThat(desk.asked).endsWith("lasting");
        assertThat(text("nightly.json")).contains("sealed");
        assertThat(desk.vault.lastingKey()).isPresent();
    }

    /** What a draft is sealed as, others of the team could not open in the preset. */
    @Test
    void whatIsSealedForTheDraftIsUnlockedBeforeItIsStored() throws Exception {
        desk.makeVault();
        saveAs("nightly");
        String sealed = recoverLocked();

        desk.yes.add(false);
        fx(desk.actions::save);
        assertThat(desk.asked).endsWith("unlock first:[TOKEN, /etc/key]");
        assertThat(text("nightly.json")).doesNotContain("TOKEN");

        desk.yes.add(true);
        fx(desk.actions::save);
        assertThat(desk.said()).isEqualTo("“nightly” is saved.");
        assertThat(text("nightly.json")).contains("BEGIN AGE ENCRYPTED FILE").doesNotContain(sealed);
        assertThat(desk.draft.spec().environment()).containsExactly(TOKEN);
    }

    @Test
    void whatIsSealedForADraftIsUnlockedAlsoWhenItsPresetIsGone() throws Exception {
        desk.makeVault();
        saveAs("nightly");
        Files.delete(desk.preset("nightly").file());
        String sealed = recoverLocked();
        fx(desk.presets.onDisk()::keepMine);

        desk.yes.add(true);
        fx(desk.actions::save);
        assertThat(desk.asked).endsWith("unlock first:[TOKEN, /etc/key]", "unlock");
        assertThat(text("nightly.json")).contains("BEGIN AGE ENCRYPTED FILE").doesNotContain(sealed);
    }

    @Test
    void whatIsSealedForADraftWithoutANameIsUnlockedBeforeItIsStored() throws Exception {
        desk.makeVault();
        String sealed = recoverLocked();

        desk.yes.add(true);
        saveAs("nightly");

        assertThat(desk.asked).contains("unlock first:[TOKEN, /etc/key]");
        assertThat(text("nightly.json")).contains("BEGIN AGE ENCRYPTED FILE").doesNotContain(sealed);
    }

    /** As after a crash: secrets were typed and kept, and the vault is locked now. */
    private String recoverLocked() throws Exception {
        typeSecrets();
        fx(() -> desk.writer.keep(desk.presets.content().orElseThrow()));
        KeptDraft kept = desk.drafts.read().drafts().getFirst();
        desk.vault.lock();
        fx(() -> desk.presets.opening().takeUp(DraftContent.of(kept)));
        assertThat(are(EnvValue.Locked.class::isInstance)).isTrue();
        return ((EnvValue.Locked) values().getFirst()).sealed().lines().skip(2).findFirst().orElseThrow();
    }
}
