package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.SealedToken;
import io.slipway.connection.StoredConnection;
import io.slipway.connection.Tint;
import io.slipway.draft.EnvVarDraft;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.ui.shell.Theme;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The vault is given up, as an operator does it who has lost the passphrase, or wants another key. */
class VaultDeletionTest {
    private static final String PASSPHRASE = "correct horse";
    private static final String TOKEN = "nf-canary-token";

    @TempDir
    Path home;

    private AppDirs dirs;

    /** A vault with a preset and a token sealed to it. */
    @BeforeEach
    void seal() throws IOException {
        dirs = AppDirs.under(home);
        PublicKey key = made(new Vault(dirs.vault(), new SystemKeychain()));
        PresetStore presets = new PresetStore(dirs.presets(), () -> UUID.randomUUID().toString());
        RunSpec spec = RunSpec.EMPTY
                .at(Tour.JOB)
                .withEnvironment(List.of(EnvVar.plain("LEVEL", "debug"), EnvVar.secret("TOKEN", "canary-4f")));
        Preset fresh = presets.fresh("nightly", spec);
        presets.create(fresh.with(PresetSecrets.seal(fresh.id(), spec, Seals.NONE, List.of(key))), "");
        Profile profile =
                new Profile("p1", "prod-eu", URI.create("https://service.invalid"), "", Tint.NONE, Guard.NONE, false);
        new ConnectionStore(dirs.connections())
                .save(new StoredConnection(profile, Optional.of(SealedToken.seal(profile, TOKEN, key))));
    }

    private static PublicKey made(Vault vault) {
        return vault.create(VaultKind.PASSPHRASE, PASSPHRASE.toCharArray()) instanceof Attempt.Done<PublicKey>(PublicKey key)
                ? key
                : PublicKey.parse("").orElseThrow();
    }

    private static void ask(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        WindowFixture.until(() -> fixture.find("#vault-delete-open").isVisible());
        fire(fixture, "#vault-delete-open");
    }

    private static void fire(WindowFixture fixture, String button) throws Exception {
        WindowFixture.onFx(() -> fixture.<Button>find(button).fire());
    }

    private static void type(WindowFixture fixture, String word) throws Exception {
        WindowFixture.onFx(() -> fixture.<TextField>find("#guard-name").setText(word));
    }

    private static List<String> losses(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> fixture.robot.lookup("#vault-losses .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList());
    }

    private static void openPreset(WindowFixture fixture) throws Exception {
        RelaunchTest.openPreset(fixture);
        WindowFixture.until(() -> fixture.services.draft().environment().size() == 2);
    }

    private String vaultFiles() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(dirs.vault())) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName()).append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void itIsGoneOnceTheWordWasTypedAndAllThatIsLostWasSaid() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            ask(fixture);
            WindowFixture.until(() -> losses(fixture).equals(List.of(
                    "The secrets of one preset: nightly.", "The token of one connection: prod-eu.")));
            Button delete = fixture.find("#vault-delete");
            assertThat(delete.isDisabled()).isTrue();
            assertThat(delete.isDefaultButton()).isFalse();
            assertThat(delete.getAccessibleHelp()).isEqualTo("Type the word above first.");
            assertThat(fixture.find("#guard-name").isFocused()).isTrue();
            type(fixture, "Delete");
            assertThat(delete.isDisabled()).isTrue();
            fixture.robot.push(KeyCode.ENTER);
            assertThat(fixture.shows("#vault-delete")).isTrue();
            type(fixture, "delete");
            WindowFixture.until(() -> !delete.isDisabled());
            fire(fixture, "#vault-delete");

            WindowFixture.until(() -> fixture.text("#vault-heading").equals("There is no vault yet"));
            WindowFixture.until(() -> fixture.text("#vault-delete-said").equals("The vault was deleted."));
            assertThat(fixture.find("#vault-delete-open").isVisible()).isFalse();
            picture(fixture, "vault-deleted");
            assertThat(vaultFiles()).doesNotContain("age1", "age-encryption");
            fixture.robot.push(KeyCode.ESCAPE);
        }
        assertThat(home.resolve("presets/nightly.json")).content().contains("BEGIN AGE");
    }

    @Test
    void whoKeepsItLosesNothing() throws Exception {
        String before = vaultFiles();
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            ask(fixture);
            type(fixture, "delete");
            fire(fixture, "#vault-delete-cancel");
            assertThat(fixture.find("#vault-delete-open").isVisible()).isTrue();
            fire(fixture, "#vault-delete-open");
            assertThat(fixture.<TextField>find("#guard-name").getText()).isEmpty();
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#vault-heading"));
        }
        assertThat(vaultFiles()).isEqualTo(before);
    }

    @Test
    void nothingIsDeletedWhileAPresetIsNotStored() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            openPreset(fixture);
            WindowFixture.onFx(() -> fixture.services.draft().environment().add(EnvVarDraft.of(EnvVar.plain("A", "1"))));
            ask(fixture);
            WindowFixture.until(() -> fixture.shows("#vault-unsaved") && losses(fixture).size() >= 2);
            assertThat(fixture.text("#vault-unsaved")).contains("not stored: nightly.");
            type(fixture, "delete");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(fixture.find("#vault-delete").isDisabled()).isTrue();
            assertThat(fixture.find("#vault-delete").getAccessibleHelp()).contains("not stored: nightly.");
            picture(fixture, "vault-delete-unsaved");
            fixture.robot.push(KeyCode.ESCAPE);
        }
        assertThat(vaultFiles()).contains("age1");
    }

    /** What is open stays readable until it is closed, and goes to the key that comes next. */
    @Test
    void whatIsOpenIsSealedToTheNextKey() throws Exception {
        String dead = Files.readString(home.resolve("presets/nightly.json"));
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
            WindowFixture.until(() -> fixture.shows("#vault-unlock-passphrase"));
            WindowFixture.onFx(() -> {
                fixture.<PasswordField>find("#vault-unlock-passphrase").setText(PASSPHRASE);
                fixture.<Button>find("#vault-unlock").fire();
            });
            WindowFixture.until(() -> fixture.text("#vault-heading").equals("The vault is unlocked"));
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#vault-heading"));
            openPreset(fixture);
            WindowFixture.until(() -> !fixture.services.draft().spec().holdsLocked());

            ask(fixture);
            type(fixture, "delete");
            WindowFixture.until(() -> !fixture.find("#vault-delete").isDisabled());
            fire(fixture, "#vault-delete");
            WindowFixture.until(() -> fixture.text("#vault-heading").equals("There is no vault yet"));
            WindowFixture.onFx(() -> {
                fixture.<RadioButton>find("#vault-passphrase-file").setSelected(true);
                fixture.<PasswordField>find("#vault-passphrase").setText("another");
                fixture.<PasswordField>find("#vault-again").setText("another");
                fixture.<Button>find("#vault-create").fire();
            });
            WindowFixture.until(() -> fixture.text("#vault-heading").equals("The vault is unlocked"));
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#vault-heading"));
            WindowFixture.onFx(() -> fixture.services.draft().environment().add(EnvVarDraft.of(EnvVar.plain("A", "1"))));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.S);
            WindowFixture.until(() -> Files.readString(home.resolve("presets/nightly.json")).contains("\"A\""));
        }
        Vault later = new Vault(dirs.vault(), new SystemKeychain());
        assertThat(later.unlock("another".toCharArray())).isInstanceOf(Attempt.Done.class);
        PresetStore presets = new PresetStore(dirs.presets(), () -> UUID.randomUUID().toString());
        Preset stored = presets.folder().list().files().getFirst() instanceof PresetFile.Usable usable
                ? usable.preset()
                : presets.fresh("", RunSpec.EMPTY);
        assertThat(PresetSecrets.open(stored.id(), stored.spec(), later).spec().environment())
                .contains(EnvVar.secret("TOKEN", "canary-4f"));
        assertThat(Files.readString(home.resolve("presets/nightly.json"))).isNotEqualTo(dead);
    }

    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture =
                WindowFixture.openIn(new Messages(Locale.GERMAN), home).ready()) {
            ask(fixture);
            WindowFixture.until(() -> losses(fixture).size() == 2);
            picture(fixture, "vault-delete-de-light");
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
            type(fixture, "l\u00F6schen");
            picture(fixture, "vault-delete-de-dark");
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    private static void picture(WindowFixture fixture, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(4);
        ScreenshotTest.save(fixture.find("#vault-heading").getScene(), name);
    }
}
