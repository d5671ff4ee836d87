package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.SealedToken;
import io.slipway.connection.StoredConnection;
import io.slipway.connection.Tint;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue.Obj;
import io.slipway.storage.FilesBelow;
import io.slipway.vault.MapKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which service a command talks to, with which token, and what a guarded one asks before. */
class StoredConnectionsTest {
    private static final String STORED = "nf-stored-canary-77d2";
    private static final String OWN = "nf-environment-canary-0a3f";

    @TempDir
    Path folder;

    private final MapKeychain keychain = new MapKeychain();
    private RecordingServer stored;
    private RecordingServer other;
    private Path home;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        stored = new RecordingServer(false);
        other = new RecordingServer(false);
        home = folder.resolve("home");
        shell = new Shell(home).over(keychain).input("{}");
    }

    @AfterEach
    void stop() {
        stored.close();
        other.close();
    }

    @Test
    void usesAStoredConnectionByItsName() throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.NONE, "ours");
        save("prod-us", Guard.NONE, "");

        Shell.Result result = launch("-c", "PROD-EU", "-o", "json");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(stored.posts()).singleElement().satisfies(post -> {
            assertThat(post.token()).isEqualTo("Bearer " + STORED);
            assertThat(post.path()).as("the team of the connection").contains("/teams/ours/");
        });
        Obj target = ((Obj) JsonReader.read(result.out())).object("target");
        assertThat(target.text("connection")).contains("prod-eu");
        assertThat(target.text("team")).contains("ours");
        assertThat(result.out() + result.err()).doesNotContain(STORED);
    }

    @Test
    void theOnlyOneIsMeantWhenNoneIsNamed() throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.NONE, "");

        assertThat(launch().exitCode()).isZero();
        assertThat(stored.posts()).hasSize(1);
    }

    @Test
    void whichOfSeveralIsNeverGuessed() throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.NONE, "");
        save("prod-us", Guard.NONE, "");

        refused(launch(), "Several connections are stored.");
    }

    @Test
    void noneAtAllIsRefused() {
        refused(launch(), "Name a service");
    }

    /** What the environment names beats the only stored one, and a flag beats both; no token ever changes its address. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // flag, SLIPWAY_HOST, SLIPWAY_TOKEN, exit code, where it went
                "-,       other, own, 0, other",
                "prod-eu, other, own, 0, stored",
                "prod-eu, other, -,   0, stored",
                "prod-eu, -,     own, 0, stored",
                "-,       other, -,   2, -",
                "absent,  other, own, 2, -",
            })
    void choosesBy(String flag, String host, String token, int exitCode, String reached) throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.NONE, "");
        if (host != null) {
            shell.with("SLIPWAY_HOST", other.address());
        }
        if (token != null) {
            shell.with("SLIPWAY_TOKEN", OWN);
        }

        Shell.Result result = flag == null ? launch() : launch("-c", flag);

        assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
        assertThat(stored.posts()).extracting(RecordingServer.Received::token)
                .isEqualTo("stored".equals(reached) ? List.of("Bearer " + STORED) : List.of());
        assertThat(other.posts()).extracting(RecordingServer.Received::token)
                .isEqualTo("other".equals(reached) ? List.of("Bearer " + OWN) : List.of());
    }

    @Test
    void aTokenMovedToAnotherConnectionIsRefused() throws Exception {
        createVault(VaultKind.KEYCHAIN);
        StoredConnection prod = save("prod-eu", Guard.NONE, "");
        store().save(new StoredConnection(
                new Profile("moved", "moved", URI.create(other.address()), "", Tint.NONE, Guard.NONE, false), prod.token()));

        refused(launch("-c", "moved"), "sealed for another place");
    }

    @Test
    void aTokenAtAChangedAddressIsRefused() throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.NONE, "");
        Path file = home.resolve("connections.json");
        Files.writeString(file, Files.readString(file).replace(stored.address(), other.address()));

        refused(launch("-c", "prod-eu"), "sealed for another place");
    }

    @Test
    void aPassphraseComesFromAFile() throws Exception {
        createVault(VaultKind.PASSPHRASE);
        save("prod-eu", Guard.NONE, "");
        Path file = Files.writeString(folder.resolve("passphrase"), "correct horse\n");

        assertThat(shell.with("SLIPWAY_PASSPHRASE_FILE", file.toString()).run(arguments("-c", "prod-eu")).exitCode())
                .isZero();
        assertThat(stored.posts()).hasSize(1);
    }

    @Test
    void aPassphraseIsAskedFor() throws Exception {
        createVault(VaultKind.PASSPHRASE);
        save("prod-eu", Guard.NONE, "");

        assertThat(shell.typing("correct horse", "").run(arguments("-c", "prod-eu")).exitCode()).isZero();
        assertThat(stored.posts()).hasSize(1);
    }

    @Test
    void aVaultThatStaysLockedSaysWhatToDo() throws Exception {
        createVault(VaultKind.PASSPHRASE);
        save("prod-eu", Guard.NONE, "");
        Path wrong = Files.writeString(folder.resolve("wrong"), "battery staple");

        refused(launch("-c", "prod-eu"), "SLIPWAY_PASSPHRASE_FILE");
        refused(shell.with("SLIPWAY_PASSPHRASE_FILE", wrong.toString()).run(arguments("-c", "prod-eu")), "does not fit");
        String absent = folder.resolve("absent").toString();
        refused(shell.with("SLIPWAY_PASSPHRASE_FILE", absent).run(arguments("-c", "prod-eu")), "cannot be read from");
    }

    @Test
    void aKeychainThatRefusesIsSaid() throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.NONE, "");
        keychain.refuses = true;

        refused(launch("-c", "prod-eu"), "keychain");
    }

    @Test
    void aConnectionWithoutATokenIsRefused() throws Exception {
        store().save(new StoredConnection(profile("prod-eu", Guard.NONE, ""), Optional.empty()));

        refused(launch("-c", "prod-eu"), "No token is stored");
    }

    @Test
    void aDamagedFileIsSaidAndLeft() throws Exception {
        Files.createDirectories(home);
        Path file = Files.writeString(home.resolve("connections.json"), "{\"slipway\":2}");

        refused(launch("-c", "prod-eu"), "newer version");
        refused(launch(), "left as it is");
        refused(shell.run("connections", "list"), "left as it is");
        assertThat(file).hasContent("{\"slipway\":2}");
        shell.with("SLIPWAY_HOST", other.address()).with("SLIPWAY_TOKEN", OWN);
        assertThat(launch().exitCode()).as("what is not asked for does not matter").isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // guard, typed, --yes, exit code
                "NONE,     -,           false, 0",
                "CONFIRM,  -,           false, 2",
                "CONFIRM,  y,           false, 0",
                "CONFIRM,  Yes,         false, 0",
                "CONFIRM,  n,           false, 2",
                "CONFIRM,  '',          false, 2",
                "CONFIRM,  example-job, false, 2",
                "CONFIRM,  -,           true,  0",
                "TYPE_JOB, -,           false, 2",
                "TYPE_JOB, example-job, false, 0",
                "TYPE_JOB, Example-Job, false, 2",
                "TYPE_JOB, y,           false, 2",
                "TYPE_JOB, -,           true,  0",
            })
    void aGuardAsks(Guard guard, String typed, boolean yes, int exitCode) throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", guard, "");
        if (typed != null) {
            shell.typing("", typed);
        }

        Shell.Result result = yes ? launch("-c", "prod-eu", "--yes") : launch("-c", "prod-eu");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
        assertThat(stored.posts()).hasSize(exitCode == 0 ? 1 : 0);
    }

    @Test
    void listsConnectionsWithoutTokens() throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.TYPE_JOB, "ours");
        store().save(new StoredConnection(profile("later", Guard.CONFIRM, ""), Optional.empty()));

        Shell.Result text = shell.run("connections", "list");
        Shell.Result json = shell.run("connections", "list", "--output", "json");

        assertThat(text.out().lines()).hasSize(3).first().asString().startsWith("Sandbox");
        assertThat(text.out()).contains("prod-eu", stored.address(), "type-job", "token in the vault", "no token");
        assertThat(((Obj) JsonReader.read(json.out())).objects("connections"))
                .extracting(each -> each.text("name").orElse("") + " " + each.isTrue("tokenStored"))
                .containsExactly("Sandbox false", "prod-eu true", "later false");
        assertThat(text.out() + json.out()).doesNotContain(STORED, "BEGIN AGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-c prod-eu", "-c prod-eu --yes -o json", "-c prod-eu --dry-run"})
    void noTokenIsLeftAnywhere(String arguments) throws Exception {
        createVault(VaultKind.KEYCHAIN);
        save("prod-eu", Guard.CONFIRM, "");

        Shell.Result result = launch(arguments.split(" "));

        assertThat(result.out() + result.err()).doesNotContain(STORED);
        FilesBelow.of(home).holdNone(STORED);
    }

    private void refused(Shell.Result result, String because) {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(because).endsWith("Nothing was sent.\n");
        assertThat(stored.posts()).isEmpty();
        assertThat(other.posts()).isEmpty();
    }

    private Shell.Result launch(String... more) {
        return shell.run(arguments(more));
    }

    private static String[] arguments(String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("launch", "-", "-p", "default-project", "-j", "example-job"),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private void createVault(VaultKind kind) {
        vault().create(kind, "correct horse".toCharArray());
    }

    private Vault vault() {
        return new Vault(home.resolve("vault"), keychain);
    }

    private ConnectionStore store() {
        return new ConnectionStore(home.resolve("connections.json"));
    }

    private Profile profile(String name, Guard guard, String team) {
        return new Profile("id-" + name, name, URI.create(stored.address()), team, Tint.RED, guard, false);
    }

    private StoredConnection save(String name, Guard guard, String team) throws IOException {
        Profile profile = profile(name, guard, team);
        StoredConnection saved = new StoredConnection(
                profile, Optional.of(SealedToken.seal(profile, STORED, vault().publicKey().orElseThrow())));
        store().save(saved);
        return saved;
    }
}
