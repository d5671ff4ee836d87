package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.northflank.Credentials;
import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.ui.shell.Theme;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dialogs in the states that something has to go wrong for, for a person to look at. */
class StatePicturesTest {
    private static final String PASSPHRASE = "correct horse";
    /** Nothing listens there. */
    private static final String DEAD = "127.0.0.1:9";

    @TempDir
    Path home;

    private WindowFixture fixture;
    private String dress = "";

    @ParameterizedTest
    @CsvSource({"de,DARK,0", "en,LIGHT,0", "de,LIGHT,14"})
    @Timeout(200)
    void picturesOfWhatGoesWrong(String language, Theme theme, int steps) throws Exception {
        dress = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + (steps > 0 ? "-large" : "");
        assertThat(new Vault(AppDirs.under(home).vault(), new SystemKeychain())
                .create(VaultKind.PASSPHRASE, PASSPHRASE.toCharArray())).isInstanceOf(Attempt.Done.class);
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.forLanguageTag(language)), home).ready()) {
            fixture = opened;
            WindowFixture.onFx(() -> {
                fixture.window.appearance().themeProperty().set(theme);
                fixture.window.appearance().zoom(steps);
                fixture.stage.setWidth(1024);
                fixture.stage.setHeight(640);
            });
            lockedVault();
            unlockedVault();
            unreachedProxy();
            nothingFound();
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        }
    }

    private void shoot(String inside, String name) throws Exception {
        Tour.settle();
        ScreenshotTest.save(fixture.<Node>find(inside).getScene(), name + dress);
    }

    private void fire(String button) throws Exception {
        WindowFixture.onFx(() -> fixture.<Button>find(button).fire());
    }

    private void type(String field, String text) throws Exception {
        WindowFixture.onFx(() -> fixture.<TextField>find(field).setText(text));
    }

    private void lockedVault() throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        WindowFixture.until(() -> fixture.shows("#vault-unlock-passphrase"));
        shoot("#vault-unlock", "vault-locked");
        type("#vault-unlock-passphrase", "wrong");
        fire("#vault-unlock");
        WindowFixture.until(() -> !fixture.text("#vault-trouble").isEmpty());
        assertThat(fixture.shows("#vault-change-open")).isFalse();
        shoot("#vault-unlock", "vault-refused");
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#vault-unlock"));
    }

    private void unlockedVault() throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        WindowFixture.until(() -> fixture.shows("#vault-unlock-passphrase"));
        type("#vault-unlock-passphrase", PASSPHRASE);
        fire("#vault-unlock");
        WindowFixture.until(() -> fixture.shows("#vault-change-open"));
        shoot("#vault-lock", "vault-open");
        fire("#vault-change-open");
        type("#vault-change-old", "wrong");
        type("#vault-change-new", "battery staple, in a few words");
        type("#vault-change-again", "battery");
        fire("#vault-change");
        shoot("#vault-lock", "vault-change");
        fire("#vault-change-cancel");
        fire("#vault-delete-open");
        shoot("#vault-lock", "vault-delete");
        fire("#vault-delete-cancel");
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#vault-lock"));
    }

    private void unreachedProxy() throws Exception {
        SettingsPages.open(fixture);
        SettingsPages.turnTo(fixture, "network");
        WindowFixture.onFx(() -> fixture.<RadioButton>find("#settings-proxy-own").setSelected(true));
        type("#settings-proxy-address", "http://proxy");
        fixture.robot.clickOn("#settings-proxy-user");
        shoot("#settings", "network-wrong");
        type("#settings-proxy-address", DEAD);
        fire("#settings-network-apply");
        WindowFixture.until(() -> !fixture.text("#settings-network-said").isEmpty());
        shoot("#settings", "network-kept");
        SettingsPages.close(fixture);
        Profile far = new Profile("far", "prod-eu", URI.create("https://service.invalid"), "", Tint.RED, Guard.CONFIRM, false);
        WindowFixture.onFx(() -> fixture.window.connections().choose(
                fixture.window.connections().add(new Connection(far, new Credentials(far.address(), "t")))));
        SettingsPages.open(fixture);
        SettingsPages.turnTo(fixture, "network");
        fire("#settings-network-test");
        WindowFixture.until(() -> fixture.text("#settings-network-said").startsWith("prod-eu:"));
        assertThat(fixture.<Label>find("#settings-network-said").getGraphic().getStyleClass()).contains("ill");
        shoot("#settings", "network-unreached");
        SettingsPages.close(fixture);
        for (Size size : List.of(new Size(1440, 900), new Size(1024, 640))) {
            WindowFixture.onFx(() -> {
                fixture.stage.setWidth(size.width());
                fixture.stage.setHeight(size.height());
            });
            shoot("#menu-bar", "unreached-" + size.width());
        }
    }

    private record Size(int width, int height) {
    }

    private void nothingFound() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.K);
        WindowFixture.until(() -> fixture.shows("#palette-field"));
        type("#palette-field", "nothing holds this");
        shoot("#palette-field", "palette-nothing");
        fixture.robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SLASH);
        WindowFixture.until(() -> fixture.shows("#shortcuts-search"));
        type("#shortcuts-search", "nothing holds this");
        shoot("#shortcuts-search", "shortcuts-nothing");
        fixture.robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    }
}
