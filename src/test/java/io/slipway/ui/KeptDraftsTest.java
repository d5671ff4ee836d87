package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed is there again after the window, and the window says so. */
class KeptDraftsTest {
    private static final EnvVar TYPED = EnvVar.plain("TYPED", "1");

    @TempDir
    Path home;

    private List<KeptDraft> kept() throws Exception {
        return new DraftFolder(home.resolve("drafts")).read().drafts();
    }

    /** While a window writes, its folder is looked at only: to read it is to tidy it. */
    private int files() throws Exception {
        Path drafts = home.resolve("drafts");
        if (!Files.isDirectory(drafts)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(drafts)) {
            return (int) files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    private static void saveAs(WindowFixture fixture, String name) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        WindowFixture.until(() -> fixture.shows("#preset-name"));
        WindowFixture.onFx(() -> fixture.<TextField>find("#preset-name").setText(name));
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> fixture.text("#presets-opened").equals(name));
    }

    @Test
    void anUnnamedDraftIsThereAgain() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(TYPED);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
            WindowFixture.until(() -> !fixture.stage.isShowing());
        }
        try (WindowFixture again = WindowFixture.open(home)) {
            WindowFixture.until(() -> again.shows("#bar-recovery"));
            again.ready();
            assertThat(again.environment()).containsExactly(TYPED);
            assertThat(again.text("#bar-recovery-text")).isEqualTo("This is your draft of the last time.");

            again.robot.clickOn("#bar-discard");
            WindowFixture.until(() -> again.environment().isEmpty() && !again.shows("#bar-recovery"));
            again.robot.clickOn("#presets-undo");
            WindowFixture.until(() -> again.environment().equals(List.of(TYPED)));
        }
    }

    /** A file stands where the folder should be: nothing can be written, as on a full disk. */
    @Test
    void whatCannotBeKeptIsNotLeftWithoutAQuestion() throws Exception {
        Path drafts = home.resolve("drafts");
        Files.writeString(drafts, "a file");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(TYPED);
            WindowFixture.until(() -> fixture.text("#status-message").startsWith("Drafts cannot be kept"));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
            WindowFixture.until(() -> fixture.robot.listTargetWindows().size() > 1);
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.robot.listTargetWindows().size() == 1);
            assertThat(fixture.stage.isShowing()).as("the safe answer stays").isTrue();
            assertThat(fixture.environment()).containsExactly(TYPED);

            Files.delete(drafts);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
            WindowFixture.until(() -> !fixture.stage.isShowing());
        }
        assertThat(kept()).singleElement().satisfies(draft ->
                assertThat(draft.preset().spec().environment()).containsExactly(TYPED));
    }

    @Test
    void aPresetThatWasSavedIsOpenAgainAndNothingIsKeptOfIt() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(TYPED);
            saveAs(fixture, "nightly");
        }
        assertThat(kept()).isEmpty();
        try (WindowFixture again = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> again.text("#presets-opened").equals("nightly"));
            assertThat(again.environment()).containsExactly(TYPED);
            assertThat(again.shows("#bar-recovery")).isFalse();
        }
    }

    /** It is on disk by itself, so that no end of the program however sudden takes it. */
    @Test
    void changesToAPresetAreKeptWhileTheyAreTypedAndComeBackAsChanges() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            saveAs(fixture, "nightly");
            fixture.type(TYPED);
            WindowFixture.until(() -> files() == 1);
            KeptDraft draft = kept().getFirst();
            assertThat(draft.origin()).isPresent();
            assertThat(draft.preset().spec().environment()).containsExactly(TYPED);
        }
        try (WindowFixture again = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> again.shows("#bar-recovery"));
            assertThat(again.text("#bar-recovery-text")).contains("These changes to “nightly” were not saved");
            assertThat(again.text("#presets-opened")).isEqualTo("nightly *");
            assertThat(again.environment()).containsExactly(TYPED);

            again.robot.clickOn("#bar-discard");
            WindowFixture.until(() -> again.environment().isEmpty());
            assertThat(again.text("#presets-opened")).isEqualTo("nightly");
            WindowFixture.until(() -> files() == 0);
        }
    }

    @Test
    void discardedChangesDoNotComeBack() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            saveAs(fixture, "nightly");
            fixture.type(TYPED);
            WindowFixture.until(() -> files() == 1);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.W);
            WindowFixture.until(() -> fixture.shows(".dialog-pane"));
            Button discard = fixture.robot
                    .lookup((Button button) -> button.getText().equals("Discard changes") && button.getId() == null)
                    .query();
            fixture.robot.clickOn(discard);
            WindowFixture.until(() -> fixture.environment().isEmpty() && files() == 0);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
            WindowFixture.until(() -> !fixture.stage.isShowing());
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void secretsComeBackLockedAndAreOpenedWithTheVault() throws Exception {
        new Vault(home.resolve("vault"), new SystemKeychain()).create(VaultKind.PASSPHRASE, "correct horse".toCharArray());
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(EnvVar.secret("TOKEN", "canary-e17a"));
        }
        assertThat(Files.readString(home.resolve("drafts").resolve(kept().getFirst().key() + ".json")))
                .contains("sealed")
                .doesNotContain("canary-e17a");
        try (WindowFixture again = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> again.shows("#bar-locked"));
            assertThat(again.text("#bar-locked")).isEqualTo("One secret value is locked: TOKEN");
            assertThat(again.environment().getFirst().value()).isInstanceOf(EnvValue.Locked.class);

            again.robot.push(KeyCode.CONTROL, KeyCode.U);
            unlock(again, "wrong");
            WindowFixture.until(() -> again.text("#vault-trouble").startsWith("This passphrase does not fit"));
            assertThat(again.environment().getFirst().value()).isInstanceOf(EnvValue.Locked.class);
            unlock(again, "correct horse");
            WindowFixture.until(() -> again.environment().equals(List.of(EnvVar.secret("TOKEN", "canary-e17a"))));
            WindowFixture.until(() -> !again.shows("#bar-locked"));
        }
    }

    private static void unlock(WindowFixture fixture, String passphrase) throws Exception {
        WindowFixture.until(() -> fixture.shows("#vault-unlock-passphrase") && !fixture.find("#vault-unlock").isDisabled());
        WindowFixture.onFx(() -> fixture.<PasswordField>find("#vault-unlock-passphrase").setText(passphrase));
        WindowFixture.onFx(() -> fixture.<Button>find("#vault-unlock").fire());
    }

    @Test
    void withoutAVaultItIsSaidOnceThatSecretsDoNotSurvive() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(EnvVar.secret("TOKEN", "canary-e17a"));
            WindowFixture.until(() -> fixture.shows(".notices > .notification"));
            fixture.type(TYPED);
            WindowFixture.until(() -> files() == 1);
            assertThat(fixture.robot.lookup(".notices > .notification").queryAll()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(kept().getFirst().preset().spec().environment()).hasSize(2);
    }

    @Test
    void aVaultThatIsMadeLaterKeepsTheSecretsThatWereTypedBefore() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(EnvVar.secret("TOKEN", "canary-e17a"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
            WindowFixture.until(() -> fixture.environment().isEmpty());
            fixture.type(EnvVar.secret("OTHER", "canary-e17b"));
            WindowFixture.until(() -> files() == 2);

            fixture.services.stores().vault().create(VaultKind.PASSPHRASE, "correct horse".toCharArray());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
            WindowFixture.until(() -> sealed() == 2);
            fixture.robot.push(KeyCode.ESCAPE);
        }
        assertThat(kept()).hasSize(2);
    }

    /** How many drafts have a sealed secret on disk. */
    private long sealed() throws Exception {
        try (Stream<Path> files = Files.list(home.resolve("drafts"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> contains(file, "sealed"))
                    .count();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException replaced) {
            return false;
        }
    }

    @Test
    void aVaultInMemoryKeepsNoSecretOfAPreset() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.services.stores().vault().create(VaultKind.MEMORY, new char[0]);
            fixture.type(EnvVar.secret("TOKEN", "canary-e17a"));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            WindowFixture.until(() -> fixture.shows("#preset-name"));
            WindowFixture.onFx(() -> fixture.<TextField>find("#preset-name").setText("nightly"));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> button(fixture, "Save without the secrets").isPresent());
            ScreenshotTest.save(button(fixture, "Save without the secrets").orElseThrow().getScene(), "no-lasting-vault");
            fixture.robot.clickOn(button(fixture, "Save without the secrets").orElseThrow());
            WindowFixture.until(() -> fixture.text("#presets-opened").equals("nightly"));
        }
        assertThat(home.resolve("presets/nightly.json")).content().contains("TOKEN").doesNotContain("sealed");
    }

    private static Optional<Button> button(WindowFixture fixture, String text) {
        return fixture.robot.lookup((Button button) -> button.getText().equals(text)).tryQuery();
    }

    @Test
    void aDamagedDraftIsSetAsideAndSaid() throws Exception {
        Path drafts = Files.createDirectories(home.resolve("drafts"));
        Files.writeString(drafts.resolve("a.json"), "{\"slipway\":1,");

        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> fixture.text("#status-message").contains("was set aside"));
            assertThat(drafts.resolve("a.json.damaged")).exists();
        }
    }

    @Test
    void aDiskThatTakesNoDraftIsSaidInTheStatusLine() throws Exception {
        Files.writeString(home.resolve("drafts"), "in the way");

        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(TYPED);
            WindowFixture.until(() -> fixture.text("#status-message").startsWith("Drafts cannot be kept"));
            Files.delete(home.resolve("drafts"));
            WindowFixture.until(() -> fixture.text("#status-message").equals("Drafts are kept again."));
        }
    }

    @Test
    void aFileThatSomebodyElseChangesIsSaid() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.type(TYPED);
            saveAs(fixture, "nightly");
            Path file = home.resolve("presets/nightly.json");
            Files.writeString(file, Files.readString(file).replace("TYPED", "THEIRS"));
            WindowFixture.until(() -> fixture.shows("#bar-conflict"));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
            WindowFixture.until(() -> fixture.environment().equals(List.of(EnvVar.plain("THEIRS", "1"))));
            WindowFixture.until(() -> !fixture.shows("#bar-conflict"));
        }
    }
}
