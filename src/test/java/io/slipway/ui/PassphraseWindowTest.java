package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.ui.shell.Theme;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Another passphrase for the vault, as an operator sets it. */
class PassphraseWindowTest {
    private static final String OLD = "correct horse";
    private static final String NEW = "battery staple";

    @TempDir
    Path home;

    private static void type(WindowFixture fixture, String field, String text) throws Exception {
        WindowFixture.onFx(() -> fixture.<PasswordField>find(field).setText(text));
    }

    private static void fire(WindowFixture fixture, String button) throws Exception {
        WindowFixture.onFx(() -> fixture.<Button>find(button).fire());
    }

    private static void open(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        WindowFixture.until(() -> fixture.shows("#vault-unlock-passphrase"));
    }

    private static void unlock(WindowFixture fixture, String passphrase) throws Exception {
        WindowFixture.until(() -> !fixture.find("#vault-unlock").isDisabled());
        type(fixture, "#vault-unlock-passphrase", passphrase);
        fire(fixture, "#vault-unlock");
    }

    private static boolean isUnlocked(WindowFixture fixture) {
        return fixture.find("#vault-key").getParent().getParent().isVisible();
    }

    private static void picture(WindowFixture fixture, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(4);
        ScreenshotTest.save(fixture.find("#vault-key").getScene(), name);
    }

    private Attempt<?> made() {
        return new Vault(AppDirs.under(home).vault(), new SystemKeychain())
                .create(VaultKind.PASSPHRASE, OLD.toCharArray());
    }

    @Test
    void itIsChangedByWhoKnowsThePresentOne() throws Exception {
        assertThat(made()).isInstanceOf(Attempt.Done.class);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            open(fixture);
            unlock(fixture, OLD);
            WindowFixture.until(() -> isUnlocked(fixture));
            fire(fixture, "#vault-change-open");
            WindowFixture.until(() -> fixture.<PasswordField>find("#vault-change-old")
                    .equals(fixture.find("#vault-key").getScene().getFocusOwner()));
            type(fixture, "#vault-change-new", NEW);
            type(fixture, "#vault-change-again", "something else");
            type(fixture, "#vault-change-old", OLD);
            fire(fixture, "#vault-change");
            assertThat(fixture.<PasswordField>find("#vault-change-old").getText()).as("nothing was tried").isEqualTo(OLD);
            assertThat(fixture.<FieldMessage>find("#vault-change-again-line").text()).contains("not the same");
            picture(fixture, "vault-change-differs");

            type(fixture, "#vault-change-again", NEW);
            type(fixture, "#vault-change-old", "wrong");
            fire(fixture, "#vault-change");
            WindowFixture.until(() -> !fixture.text("#vault-trouble").isEmpty());
            assertThat(fixture.text("#vault-trouble")).contains("does not fit. Nothing was changed");
            assertThat(fixture.<PasswordField>find("#vault-change-new").getText()).isEqualTo(NEW);
            picture(fixture, "vault-change-wrong");

            WindowFixture.until(() -> !fixture.find("#vault-change").isDisabled());
            type(fixture, "#vault-change-old", OLD);
            fire(fixture, "#vault-change");
            WindowFixture.until(() -> fixture.text("#vault-change-said").startsWith("The passphrase was changed."));
            picture(fixture, "vault-changed");
            assertThat(fixture.<PasswordField>find("#vault-change-new").getText()).isEmpty();

            fire(fixture, "#vault-lock");
            unlock(fixture, OLD);
            WindowFixture.until(() -> !fixture.text("#vault-trouble").isEmpty());
            assertThat(isUnlocked(fixture)).isFalse();
            unlock(fixture, NEW);
            WindowFixture.until(() -> isUnlocked(fixture));
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void takesPictures() throws Exception {
        made();
        try (WindowFixture fixture =
                WindowFixture.openIn(new Messages(Locale.GERMAN), home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
            open(fixture);
            unlock(fixture, OLD);
            WindowFixture.until(() -> isUnlocked(fixture));
            picture(fixture, "vault-unlocked-de-dark");
            fire(fixture, "#vault-change-open");
            picture(fixture, "vault-change-de-dark");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        }
    }
}
