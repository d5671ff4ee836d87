package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Team;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who can open presets, changed from the command line. */
class KeysCommandTest {
    private static final String CANARY = "canary-94be";

    @TempDir
    Path home;

    private final Vault bob = new Vault(Path.of("bob"), new SystemKeychain());
    private final PublicKey bobKey = created(bob, VaultKind.MEMORY);
    private Path passphrase;

    private static PublicKey created(Vault vault, VaultKind kind) {
        return vault.create(kind, "correct horse".toCharArray()) instanceof Attempt.Done<PublicKey>(PublicKey key)
                ? key
                : PublicKey.parse("").orElseThrow();
    }

    @BeforeEach
    void keepPassphrase() throws Exception {
        passphrase = Files.writeString(home.resolve("passphrase"), "correct horse\n");
    }

    private Shell shell() {
        return new Shell(home).with("SLIPWAY_PASSPHRASE_FILE", passphrase.toString());
    }

    private PublicKey createVault() {
        return created(new Vault(home.resolve("vault"), new SystemKeychain()), VaultKind.PASSPHRASE);
    }

    private boolean opensForBob() {
        PresetFile file = new PresetStore(home.resolve("presets"), () -> "id").list().files().getFirst();
        return file instanceof PresetFile.Usable usable
                && PresetSecrets.open(usable.preset().id(), usable.preset().spec(), bob).locked().isEmpty();
    }

    @Test
    void aMemberIsAddedAndRemoved() throws Exception {
        PublicKey own = createVault();
        assertThat(shell().input("{\"runtimeEnvironment\":{\"A\":\"" + CANARY + "\"}}").run("presets", "import", "-", "--name", "x").exitCode())
                .isZero();
        assertThat(opensForBob()).isFalse();

        Shell.Result added = shell().run("keys", "add", bobKey.text(), "--name", "Bob");
        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(added.err()).contains("One preset is sealed to these keys.");
        assertThat(opensForBob()).isTrue();
        assertThat(shell().run("keys", "show").out().lines())
                .containsExactly(own.text() + "  yours  -", bobKey.text() + "  approved  Bob");

        Shell.Result removed = shell().run("keys", "remove", "Bob");
        assertThat(removed.exitCode()).as(removed.err()).isZero();
        assertThat(removed.err()).contains("Change those passwords and tokens themselves");
        assertThat(opensForBob()).isFalse();
        assertThat(Files.readString(home.resolve("presets").resolve(Team.FILE))).isEmpty();
    }

    @Test
    void aKeyOfTheFolderIsShownAsNotApproved() throws Exception {
        Files.createDirectories(home.resolve("presets"));
        Files.writeString(home.resolve("presets").resolve(Team.FILE), "# Bob\u001b[2J\n" + bobKey.text() + "\nssh-rsa x\n");

        Shell.Result shown = shell().run("keys", "show");
        assertThat(shown.out()).startsWith(bobKey.text() + "  not approved  Bob").doesNotContain("\u001b");
        assertThat(shown.err()).contains("There is no vault", "in line 3");

        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(shell().run("keys", "show", "-o", "json").out());
        assertThat(json.member("key")).contains(new JsonValue.Null());
        assertThat(json.objects("team").getFirst().isTrue("approved")).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() throws Exception {
        assertThat(shell().run("keys", "add", "age1bob").exitCode()).isEqualTo(2);
        assertThat(shell().run("keys", "remove", "Bob").exitCode()).isEqualTo(2);
        assertThat(shell().run("keys").exitCode()).isEqualTo(2);
        assertThat(home.resolve("presets")).doesNotExist();
    }

    @Test
    void withAVaultThatDoesNotOpenTheSealingStaysDue() throws Exception {
        createVault();
        shell().input("{\"runtimeEnvironment\":{\"A\":\"" + CANARY + "\"}}").run("presets", "import", "-", "--name", "x");
        Files.writeString(passphrase, "wrong");

        Shell.Result added = shell().run("keys", "add", bobKey.text());
        assertThat(added.exitCode()).isEqualTo(2);
        assertThat(added.err()).contains("does not fit", "slipway keys seal");
        assertThat(opensForBob()).isFalse();

        Files.writeString(passphrase, "correct horse");
        assertThat(shell().run("keys", "seal").exitCode()).isZero();
        assertThat(opensForBob()).isTrue();
    }
}
