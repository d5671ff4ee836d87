package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.catalogue.KeptList;
import io.slipway.catalogue.ListKind;
import io.slipway.catalogue.ListPlace;
import io.slipway.catalogue.Shelf;
import io.slipway.connection.Connection;
import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.connection.Tint;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Project;
import io.slipway.run.Target;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.FilesBelow;
import io.slipway.storage.Loaded;
import io.slipway.ui.shell.Theme;
import io.slipway.vault.VaultKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Connections are added, kept, locked, unlocked, guarded and removed in the window, and no token is left in clear. */
class ConnectionsTest {
    private static final String TOKEN = "nf-canary-token-5c1e";
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    Path folder;

    private Sandbox service;
    private Path home;

    @BeforeEach
    void startService() throws IOException {
        service = Sandbox.start(SandboxOptions.in(folder.resolve("service")).withToken(TOKEN));
        home = folder.resolve("home");
    }

    @AfterEach
    void stopService() throws Exception {
        // A dialog that a failure left open would be found by the next test.
        WindowFixture.onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        service.close();
    }

    @Test
    void keepsAConnectionAndItsTokenInTheVault() throws Exception {
        try (WindowFixture fixture = open()) {
            createVault(fixture, VaultKind.PASSPHRASE);
            manage(fixture);
            assertThat(fixture.shows("#connection-sandbox-text")).isTrue();
            assertThat(fixture.<Button>find("#connections-remove").isDisabled()).as("the sandbox stays").isTrue();
            Button connect = fixture.find("#connections-connect");
            assertThat(connect.isDisabled()).as("it is in use").isTrue();
            assertThat(connect.getAccessibleHelp()).isEqualTo("This connection is in use already.");
            fixture.robot.clickOn("#connections-add");
            assertThat(connect.isDisabled()).isFalse();
            fill(fixture, "prod-eu", service.address(), TOKEN);
            WindowFixture.onFx(() -> {
                fixture.<ComboBox<Tint>>find("#connection-colour").setValue(Tint.RED);
                fixture.<ComboBox<Guard>>find("#connection-guard").setValue(Guard.TYPE_JOB);
            });
            assertThat(fixture.text("#connection-guard-line")).contains("it is no access control");
            fixture.robot.clickOn("#connection-test");
            WindowFixture.until(() -> fixture.text("#connection-passed").startsWith("The token is accepted."));
            assertThat(fixture.text("#connection-rights")).startsWith("Whether it may abort");
            both(fixture, "connections");
            fixture.robot.clickOn("#connections-save");
            WindowFixture.until(() -> stored().size() == 1);
            WindowFixture.until(() -> fixture.<PasswordField>find("#connection-token").getPromptText().equals("Stored in the vault"));
            assertThat(fixture.<PasswordField>find("#connection-token").getText()).isEmpty();
            fixture.robot.clickOn("#connections-connect");
            WindowFixture.until(() -> fixture.<MenuButton>find("#connection").getText().equals("prod-eu"));
            assertThat(fixture.shows("#connection-guarded")).isTrue();
            assertThat(fixture.find("#connection-guarded").getAccessibleText()).contains("the job");
            WindowFixture.until(() -> Files.exists(home.resolve("settings.json")));
            typesTheJob(fixture);
            bothWindows(fixture, "connected");
        }
        assertThat(stored()).singleElement().satisfies(kept -> {
            assertThat(kept.profile().tint()).isEqualTo(Tint.RED);
            assertThat(kept.profile().guard()).isEqualTo(Guard.TYPE_JOB);
            assertThat(kept.token()).hasValueSatisfying(sealed -> assertThat(sealed).startsWith("-----BEGIN AGE"));
        });
        Obj settings = (Obj) JsonReader.read(Files.readString(home.resolve("settings.json")));
        assertThat(settings.text("connection")).contains(stored().getFirst().profile().id());
        staysLockedUntilItIsUnlocked();
        FilesBelow.of(home).holdNone(TOKEN);
    }

    private void typesTheJob(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", "example-job")));
        WindowFixture.until(() -> fixture.launchButton().getText().contains("prod-eu / example-job"));
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowFixture.until(() -> fixture.shows("#guard-name"));
        Button launch = fixture.find("#review-launch");
        assertThat(launch.isDisabled()).isTrue();
        WindowFixture.onFx(() -> fixture.<TextField>find("#guard-name").setText("Example-job"));
        assertThat(launch.isDisabled()).isTrue();
        ScreenshotTest.save(launch.getScene(), "confirm-typed-light");
        WindowFixture.onFx(() -> fixture.<TextField>find("#guard-name").setText("example-job"));
        WindowFixture.until(() -> !launch.isDisabled());
        WindowFixture.onFx(launch::fire);
        WindowFixture.until(() -> fixture.shows("#outcome"));
    }

    /** After a start nobody is asked; the sandbox is used, and a button says what waits. */
    private void staysLockedUntilItIsUnlocked() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.until(() -> fixture.shows("#connection-unlock"));
            assertThat(fixture.text("#connection-unlock")).isEqualTo("Unlock prod-eu\u2026");
            assertThat(fixture.window.connections().current().orElseThrow().connection().sandbox()).isTrue();
            bothWindows(fixture, "locked");
            fixture.robot.clickOn("#connection-unlock");
            WindowFixture.until(() -> fixture.shows("#vault-unlock"));
            WindowFixture.onFx(() -> {
                fixture.<PasswordField>find("#vault-unlock-passphrase").setText(PASSPHRASE);
                fixture.<Button>find("#vault-unlock").fire();
            });
            WindowFixture.until(() -> fixture.<MenuButton>find("#connection").getText().equals("prod-eu"));
            assertThat(fixture.window.connections().current().orElseThrow().connection().credentials())
                    .isEqualTo(new Credentials(service.address(), TOKEN));
            assertThat(fixture.shows("#connection-unlock")).isFalse();
        }
    }

    @Test
    void withoutAVaultATokenStaysInMemoryUntilThereIsOne() throws Exception {
        try (WindowFixture fixture = open()) {
            manage(fixture);
            fixture.robot.clickOn("#connections-add");
            fill(fixture, "prod-eu", service.address(), TOKEN);
            assertThat(fixture.text("#connection-token-line")).contains("kept in memory until the window closes");
            fixture.robot.clickOn("#connections-save");
            WindowFixture.until(() -> stored().size() == 1);
            assertThat(stored().getFirst().token()).isEmpty();
            WindowFixture.until(() -> row(fixture, 1).contains("Token in memory only"));

            fixture.robot.clickOn("#connection-make-vault");
            WindowFixture.until(() -> fixture.shows("#vault-create"));
            WindowFixture.onFx(() -> {
                fixture.<RadioButton>find("#vault-passphrase-file").setSelected(true);
                fixture.<PasswordField>find("#vault-passphrase").setText(PASSPHRASE);
                fixture.<PasswordField>find("#vault-again").setText(PASSPHRASE);
                fixture.<Button>find("#vault-create").fire();
            });
            WindowFixture.until(() -> fixture.text("#vault-key").startsWith("age1"));
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> stored().getFirst().token().isPresent());
            WindowFixture.until(() -> row(fixture, 1).contains("Token in the vault"));
            assertThat(fixture.shows("#connection-make-vault")).isFalse();
            fixture.robot.clickOn("#connections-close");
        }
        FilesBelow.of(home).holdNone(TOKEN);
    }

    @Test
    void asksBeforeChangesAreGivenUp() throws Exception {
        store("prod-eu", "test");
        try (WindowFixture fixture = open()) {
            manage(fixture);
            select(fixture, 1);
            assertThat(list(fixture).getSelectionModel().getSelectedIndex()).isEqualTo(1);
            set(fixture, "#connection-team", "changed");
            fixture.robot.clickOn(fixture.robot.lookup("test").<Labeled>query());
            WindowFixture.until(() -> fixture.shows("#connections-unsaved-cancel"));
            both(fixture, "connections-unsaved", "#connections-unsaved-cancel");
            fixture.robot.clickOn("#connections-unsaved-cancel");
            WindowFixture.until(() -> !fixture.shows("#connections-unsaved-cancel"));
            assertThat(fixture.<TextField>find("#connection-team").getText()).isEqualTo("changed");
            assertThat(list(fixture).getSelectionModel().getSelectedIndex()).isEqualTo(1);

            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#connections-unsaved-discard"));
            fixture.robot.clickOn("#connections-unsaved-discard");
            WindowFixture.until(() -> !fixture.shows("#connections-list"));
        }
        assertThat(stored()).extracting(each -> each.profile().team()).containsExactly("", "");
    }

    @Test
    void aConnectionThatLacksItsTokenWaitsAtTheStart() throws Exception {
        store("prod-eu");
        Files.writeString(home.resolve("settings.json"), "{\"connection\": \"id-prod-eu\"}");
        try (WindowFixture fixture = open()) {
            WindowFixture.until(() -> fixture.shows("#connection-unlock"));
            assertThat(fixture.text("#connection-unlock")).isEqualTo("Back to prod-eu\u2026");
            fixture.robot.clickOn("#connection-unlock");
            WindowFixture.until(() -> fixture.text("#connection-heading").equals("prod-eu"));
            set(fixture, "#connection-token", TOKEN);
            fixture.robot.clickOn("#connections-connect");
            WindowFixture.until(() -> fixture.<MenuButton>find("#connection").getText().equals("prod-eu"));
            assertThat(fixture.shows("#connection-unlock")).isFalse();
        }
    }

    @Test
    void saysWhatIsWrongBesideTheFieldThatWasLeft() throws Exception {
        store("prod-eu", "test");
        try (WindowFixture fixture = open()) {
            manage(fixture);
            select(fixture, 1);
            set(fixture, "#connection-name", "TEST");
            fixture.robot.clickOn("#connection-name").push(KeyCode.TAB);
            WindowFixture.until(() -> fixture.text("#connection-name-line").startsWith("Another connection has this name."));
            set(fixture, "#connection-name", "prod-us");
            assertThat(fixture.text("#connection-name-line")).startsWith("What this connection is called");
            fixture.robot.clickOn("#connections-save");
            assertThat(fixture.text("#connection-token-line")).startsWith("Enter a token.");
            both(fixture, "connections-wrong");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#connections-unsaved-discard"));
            fixture.robot.clickOn("#connections-unsaved-discard");
            WindowFixture.until(() -> !fixture.shows("#connections-list"));
        }
    }

    @Test
    void aStoredTokenStaysAtItsAddress() throws Exception {
        try (WindowFixture fixture = open()) {
            createVault(fixture, VaultKind.PASSPHRASE);
            manage(fixture);
            fixture.robot.clickOn("#connections-add");
            fill(fixture, "prod-eu", service.address(), TOKEN);
            fixture.robot.clickOn("#connections-save");
            WindowFixture.until(() -> stored().size() == 1);
            WindowFixture.until(() -> fixture.<Button>find("#connections-save").isDisabled());
            set(fixture, "#connection-address", "https://elsewhere.example");
            fixture.robot.clickOn("#connections-save");
            assertThat(fixture.text("#connection-token-line")).startsWith("The token was stored for another address");
            assertThat(stored().getFirst().profile().address()).isEqualTo(service.address());
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#connections-unsaved-discard"));
            fixture.robot.clickOn("#connections-unsaved-discard");
            WindowFixture.until(() -> !fixture.shows("#connections-list"));
        }
    }

    @Test
    void removesAndTakesItBack() throws Exception {
        store("prod-eu", "test");
        List<StoredConnection> before = stored();
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> fixture.window.connections().choose(fixture.window.connections().add(new Connection(
                    before.getFirst().profile(), new Credentials(before.getFirst().profile().address(), TOKEN)))));
            Shelf<Project> lists = fixture.services.stores().lists().shelf(
                    ListKind.PROJECTS, ListPlace.of("id-prod-eu", before.getFirst().profile().address(), "other-team"));
            lists.keep(new KeptList<>(Instant.EPOCH, List.of()));
            manage(fixture);
            assertThat(fixture.text("#connection-heading")).as("the chosen one is shown").isEqualTo("prod-eu");
            fixture.robot.clickOn("#connections-remove");
            WindowFixture.until(() -> stored().size() == 1);
            WindowFixture.until(() -> lists.find().isEmpty());
            WindowFixture.until(() -> fixture.shows("#connections-undo"));
            assertThat(fixture.window.connections().current().orElseThrow().connection().sandbox()).isTrue();
            Hyperlink undo = fixture.robot.from(fixture.<Node>find("#connections-undo")).lookup(".hyperlink").query();
            WindowFixture.onFx(undo::fire);
            WindowFixture.until(() -> stored().equals(before));
            WindowFixture.until(() -> row(fixture, 1).contains("prod-eu, Token in memory only"));

            select(fixture, 1);
            fixture.robot.clickOn("#connections-duplicate");
            WindowFixture.until(() -> fixture.<TextField>find("#connection-name").getText().equals("prod-eu copy"));
            assertThat(fixture.<PasswordField>find("#connection-token").getPromptText()).isEmpty();
            fixture.robot.clickOn("#connections-close");
            WindowFixture.until(() -> !fixture.shows("#connections-list"));
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsSaidAndLeft() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("connections.json"), "{\"slipway\": 2}");
        try (WindowFixture fixture = open()) {
            manage(fixture);
            assertThat(fixture.text("#connections-damage")).contains("newer version", "left as it is");
            fixture.robot.clickOn("#connections-add");
            fill(fixture, "prod-eu", service.address(), TOKEN);
            both(fixture, "connections-damaged");
            fixture.robot.clickOn("#connections-connect");
            WindowFixture.until(() -> fixture.<MenuButton>find("#connection").getText().equals("prod-eu"));
        }
        assertThat(home.resolve("connections.json")).hasContent("{\"slipway\": 2}");
    }

    @Test
    void aDialogThatIsClosedHearsNothingMore() throws Exception {
        try (WindowFixture fixture = open()) {
            manage(fixture);
            ListView<?> closed = list(fixture);
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#connections-list"));
            assertThat(closed.getItems()).hasSize(1);
            WindowFixture.onFx(() -> fixture.window.connections().add(new Connection(
                    new Profile("id-late", "late", service.address(), "", Tint.BLUE, Guard.CONFIRM, false),
                    new Credentials(service.address(), TOKEN))));
            assertThat(closed.getItems()).hasSize(1);
        }
    }

    private WindowFixture open() throws Exception {
        return WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready();
    }

    private static void createVault(WindowFixture fixture, VaultKind kind) {
        fixture.services.stores().vault().create(kind, PASSPHRASE.toCharArray());
    }

    private static void manage(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.COMMA);
        WindowFixture.until(() -> fixture.shows("#connections-list"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fill(WindowFixture fixture, String name, URI address, String token) throws Exception {
        set(fixture, "#connection-name", name);
        set(fixture, "#connection-address", address.toString());
        set(fixture, "#connection-token", token);
    }

    private static void set(WindowFixture fixture, String field, String text) throws Exception {
        WindowFixture.onFx(() -> fixture.<TextField>find(field).setText(text));
    }

    private static void select(WindowFixture fixture, int index) throws Exception {
        WindowFixture.onFx(() -> list(fixture).getSelectionModel().select(index));
    }

    private static ListView<?> list(WindowFixture fixture) {
        return fixture.find("#connections-list");
    }

    /** What a screen reader says of a row. */
    private static String row(WindowFixture fixture, int index) {
        return fixture.robot.from(list(fixture)).lookup(".list-cell").queryAll().stream()
                .filter(cell -> ((javafx.scene.control.IndexedCell<?>) cell).getIndex() == index)
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .findFirst()
                .orElse("");
    }

    private void store(String... names) throws IOException {
        ConnectionStore store = new ConnectionStore(home.resolve("connections.json"));
        for (String name : names) {
            store.save(new StoredConnection(
                    new Profile("id-" + name, name, service.address(), "", Tint.BLUE, Guard.CONFIRM, false), Optional.empty()));
        }
    }

    private List<StoredConnection> stored() {
        return new ConnectionStore(home.resolve("connections.json")).read()
                        instanceof Loaded.Value<List<StoredConnection>>(List<StoredConnection> all)
                ? all
                : List.of();
    }

    private static void both(WindowFixture fixture, String name) throws Exception {
        both(fixture, name, "#connections-list");
    }

    private static void both(WindowFixture fixture, String name, String within) throws Exception {
        for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            WaitForAsyncUtils.waitForFxEvents(4);
            ScreenshotTest.save(fixture.find(within).getScene(), name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static void bothWindows(WindowFixture fixture, String name) throws Exception {
        for (int width : new int[] {1024, 1440}) {
            WindowFixture.onFx(() -> {
                fixture.stage.setWidth(width);
                fixture.stage.setHeight(width == 1024 ? 640 : 900);
            });
            WindowFixture.until(() -> Math.abs(fixture.stage.getScene().getWidth() - width) < 40);
            both(fixture, name + "-" + width, "#connection");
        }
    }

}
