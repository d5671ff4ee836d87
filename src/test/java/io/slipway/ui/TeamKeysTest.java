package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.ui.shell.Theme;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Team;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of a team in the window: approving, adding and removing, each followed by sealing presets anew. */
class TeamKeysTest {
    private static final RunSpec SPEC = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.secret("TOKEN", "canary-17aa")));

    @TempDir
    Path home;

    private final Vault bob = new Vault(Path.of("bob"), new SystemKeychain());
    private final PublicKey bobKey = created(bob);

    private static PublicKey created(Vault vault) {
        return vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey key)
                ? key
                : PublicKey.parse("").orElseThrow();
    }

    @Test
    void aKeyOfTheFolderIsApprovedAndRemovedAgain() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            PublicKey own = created(fixture.services.stores().vault());
            store(fixture, own);
            Files.writeString(home.resolve("presets").resolve(Team.FILE), "# Bob\n" + bobKey.text() + "\n");
            open(fixture);
            WindowFixture.until(() -> fixture.shows("#keys-unapproved"));
            pictures(fixture, "keys-unapproved");
            assertThat(opens(fixture)).isFalse();

            press(fixture, "#keys-approve-" + start(bobKey));
            WindowFixture.until(() -> fixture.text("#keys-progress").startsWith("One preset"));
            assertThat(opens(fixture)).isTrue();
            pictures(fixture, "keys-approved");

            Button remove = fixture.find("#keys-remove-" + start(bobKey));
            WaitForAsyncUtils.asyncFx(remove::fire);
            WindowFixture.until(() -> fixture.shows("#keys-remove-confirm"));
            assertThat(fixture.robot.lookup(".dialog-pane .label").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .anyMatch(text -> text.contains("Change those passwords and tokens themselves"));
            save(fixture, "#keys-remove-confirm", "keys-remove");
            press(fixture, "#keys-remove-confirm");
            WindowFixture.until(() -> !opens(fixture));
            assertThat(Files.readString(home.resolve("presets").resolve(Team.FILE))).isEmpty();
            close(fixture);
        }
    }

    @Test
    void aKeyIsAddedByHandAndAWrongOneIsSaid() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            PublicKey own = created(fixture.services.stores().vault());
            open(fixture);
            WindowFixture.until(() -> fixture.shows("#keys-share-" + start(own)));
            WindowFixture.onFx(() -> {
                fixture.<TextField>find("#keys-name").setText("Bob");
                fixture.<TextField>find("#keys-key").setText("age1bob");
                fixture.<Button>find("#keys-add").fire();
            });
            assertThat(fixture.<FieldMessage>find("#keys-key-line").text()).contains("no public key of age");
            pictures(fixture, "keys-wrong");

            WindowFixture.onFx(() -> {
                fixture.<TextField>find("#keys-key").setText(bobKey.text());
                fixture.<Button>find("#keys-add").fire();
            });
            WindowFixture.until(() -> fixture.shows("#keys-remove-" + start(bobKey)));
            press(fixture, "#keys-share-" + start(own));
            WindowFixture.until(() -> !fixture.shows("#keys-share-" + start(own)));
            assertThat(home.resolve("presets").resolve(Team.FILE))
                    .hasContent("# Bob\n" + bobKey.text() + "\n" + own.text());
            close(fixture);
        }
    }

    @Test
    void withALockedVaultTheSealingStaysDue() throws Exception {
        Vault before = new Vault(home.resolve("vault"), new SystemKeychain());
        before.create(VaultKind.PASSPHRASE, "correct horse".toCharArray());
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            store(fixture, before.publicKey().orElseThrow());
            open(fixture);
            WindowFixture.until(() -> fixture.shows("#keys-key"));
            WindowFixture.onFx(() -> {
                fixture.<TextField>find("#keys-key").setText(bobKey.text());
                fixture.<Button>find("#keys-add").fire();
            });
            WindowFixture.until(() -> fixture.shows("#keys-seal"));
            assertThat(fixture.text("#keys-progress")).contains("still sealed to the keys before");
            save(fixture, "#keys-key", "keys-due");
            assertThat(opens(fixture)).isFalse();
            close(fixture);
        }
    }

    @Test
    void keysThatOthersChangedBetweenTwoStartsAreTold() throws Exception {
        Vault before = new Vault(home.resolve("vault"), new SystemKeychain());
        before.create(VaultKind.PASSPHRASE, "correct horse".toCharArray());
        PublicKey own = before.publicKey().orElseThrow();
        Path shared = home.resolve("presets").resolve(Team.FILE);
        Files.createDirectories(shared.getParent());
        Files.writeString(shared, own.text() + "\n# Bob\n" + bobKey.text() + "\n");
        Files.writeString(home.resolve("vault/approved.txt"), "# Bob\n" + bobKey.text() + "\n");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            store(fixture, own);
            WindowFixture.until(() -> Files.readString(home.resolve("settings.json")).contains("sealedTo"));
            assertThat(says(fixture)).isFalse();
        }
        Files.writeString(shared, own.text() + "\n");
        try (WindowFixture again = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> says(again));
            open(again);
            WindowFixture.until(() -> again.shows("#keys-seal"));
            assertThat(again.text("#keys-progress")).contains("still sealed to the keys before");
            Button seal = again.find("#keys-seal");
            WaitForAsyncUtils.asyncFx(seal::fire);
            WindowFixture.until(() -> again.shows("#vault-unlock-passphrase"));
            WindowFixture.onFx(() -> again.<PasswordField>find("#vault-unlock-passphrase").setText("correct horse"));
            press(again, "#vault-unlock");
            WindowFixture.until(() -> again.text("#keys-progress").startsWith("One preset"));
            close(again);
        }
        try (WindowFixture last = WindowFixture.open(home).ready()) {
            open(last);
            WindowFixture.until(() -> last.shows("#keys-members"));
            assertThat(says(last)).isFalse();
            close(last);
        }
    }

    private static boolean says(WindowFixture fixture) {
        return fixture.robot.lookup("#notices .notification").queryAll().stream()
                .anyMatch(notice -> notice.lookup(".label") instanceof Label label
                        && label.getText().startsWith("The keys of the team were changed"));
    }

    private static void store(WindowFixture fixture, PublicKey own) {
        Preset preset = fixture.services.stores().presets().fresh("nightly", SPEC);
        fixture.services.stores().presets().create(
                preset.with(PresetSecrets.seal(preset.id(), SPEC, Seals.NONE, List.of(own))), "");
    }

    /** Whether Bob can open the preset as it lies on the disk now. */
    private boolean opens(WindowFixture fixture) {
        return fixture.services.stores().presets().list().files().getFirst() instanceof PresetFile.Usable file
                && PresetSecrets.open(file.preset().id(), file.preset().spec(), bob).locked().isEmpty();
    }

    private static String start(PublicKey key) {
        return key.text().substring(4, 12);
    }

    private static void open(WindowFixture fixture) {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
    }

    private static void press(WindowFixture fixture, String id) throws Exception {
        WindowFixture.onFx(() -> fixture.<Button>find(id).fire());
    }

    private static void close(WindowFixture fixture) throws Exception {
        DialogPane pane = fixture.robot.from(fixture.robot.lookup("#keys-key").query().getScene().getRoot()).lookup(".dialog-pane").queryAs(DialogPane.class);
        WaitForAsyncUtils.asyncFx(((Button) pane.lookupButton(ButtonType.CLOSE))::fire);
        WindowFixture.until(() -> !fixture.shows("#keys-key"));
    }

    private static void pictures(WindowFixture fixture, String name) throws Exception {
        save(fixture, "#keys-key", name + "-light");
        WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
        save(fixture, "#keys-key", name + "-dark");
        WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
    }

    private static void save(WindowFixture fixture, String inside, String name) throws Exception {
        Files.createDirectories(Path.of(System.getProperty("slipway.build", "target"), "screenshots"));
        WaitForAsyncUtils.waitForFxEvents(4);
        ScreenshotTest.save(fixture.robot.lookup(inside).query().getScene(), name);
    }
}
