package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.catalogue.KeptList;
import io.slipway.catalogue.ListKind;
import io.slipway.catalogue.ListPlace;
import io.slipway.northflank.Job;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.shell.Theme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The settings as an operator meets them, by keyboard. */
class SettingsWindowTest {
    @TempDir
    Path home;

    private String settings() throws Exception {
        Path file = home.resolve("settings.json");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Test
    void aThemeIsChosenByKeyboardAndKept() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            fixture.robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
            WindowFixture.until(() -> fixture.window.appearance().themeProperty().get() == Theme.DARK);
            WindowFixture.until(() -> settings().contains("\"dark\""));
            SettingsPages.close(fixture);
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        }
    }

    @Test
    void theSizeOfTextReachesTheDialogItself() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            WindowFixture.onFx(() -> fixture.find("#settings-size").requestFocus());
            fixture.robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
            WindowFixture.until(() -> fixture.window.appearance().fontSizeProperty().get() == 16);
            assertThat(fixture.text("#settings-size-text")).isEqualTo("16 pixels");
            assertThat(fixture.find("#settings").getScene().getRoot().getStyle()).contains("16px");
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void aLanguageIsKeptAndSpokenByTheNextStart() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "language");
            WindowFixture.until(() -> fixture.<RadioButton>find("#settings-language-system").isSelected());
            WindowFixture.onFx(() -> fixture.<RadioButton>find("#settings-language-german").fire());
            WindowFixture.until(() -> settings().contains("\"language\": \"de\""));
            WindowFixture.until(() -> fixture.text("#settings-language-said").startsWith("Kept."));
            fixture.robot.push(KeyCode.ESCAPE);
        }
        try (WindowFixture fixture = WindowFixture.openIn(new Messages(Locale.GERMAN), home)) {
            WindowFixture.until(() -> fixture.text("#launch").endsWith("tarten"));
        }
    }

    @Test
    void theLimitOfTheHistoryIsSetHereToo() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "history");
            WindowFixture.until(() -> fixture.shows("#keep-newest"));
            WindowFixture.onFx(() -> fixture.<RadioButton>find("#keep-newest").fire());
            WindowFixture.until(() -> !fixture.find("#keep-accept").isDisabled());
            fixture.robot.clickOn("#keep-accept");
            WindowFixture.until(() -> settings().contains("\"newest\": 1000"));
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void closedDraftsGoWhenAskedAndOpenOnesNever() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            for (int i = 0; i < 7; i++) {
                type(fixture, String.valueOf(i));
                fixture.robot.push(KeyCode.CONTROL, KeyCode.W);
            }
            type(fixture, "open");
            WindowFixture.until(() -> drafts() == 8);
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "drafts");
            WindowFixture.until(() -> fixture.<RadioButton>find("#settings-drafts-20").isSelected());
            assertThat(fixture.text("#settings-drafts-consequence")).startsWith("7 closed drafts are kept now.").doesNotContain("deleted");
            WindowFixture.onFx(() -> fixture.<RadioButton>find("#settings-drafts-5").fire());
            assertThat(fixture.text("#settings-drafts-consequence")).contains("The 2 oldest would be deleted for good.");
            fire(fixture, "#settings-drafts-accept");
            WindowFixture.until(() -> fixture.text("#settings-drafts-said").equals("2 closed drafts were deleted."));
            WindowFixture.until(() -> drafts() == 6);
            assertThat(settings()).contains("\"keepClosedDrafts\": 5");

            fire(fixture, "#settings-drafts-delete");
            WindowFixture.until(() -> drafts() == 1);
            assertThat(fixture.find("#settings-drafts-delete").isDisabled()).isTrue();
            SettingsPages.close(fixture);
            assertThat(fixture.services.draft().spec().environment()).containsExactly(EnvVar.plain("A", "open"));
        }
    }

    private static void type(WindowFixture fixture, String value) throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().restore(
                fixture.services.draft().spec().withEnvironment(List.of(EnvVar.plain("A", value)))));
    }

    private static void fire(WindowFixture fixture, String button) throws Exception {
        WindowFixture.onFx(() -> fixture.<Button>find(button).fire());
    }

    private long drafts() throws Exception {
        try (Stream<Path> files = Files.list(home.resolve("drafts"))) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    @Test
    void keptListsGoWhenAsked() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            keepLists(fixture);
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "cache");
            WindowFixture.until(() -> fixture.text("#settings-cache-stock").startsWith("2 lists, 1 kB."));
            fire(fixture, "#settings-cache-clear");
            WindowFixture.until(() -> fixture.text("#settings-cache-said").startsWith("Deleted."));
            assertThat(fixture.text("#settings-cache-stock")).isEqualTo("Nothing is kept.");
            assertThat(fixture.find("#settings-cache-clear").isDisabled()).isTrue();
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    private static void keepLists(WindowFixture fixture) {
        ListPlace place = ListPlace.of("prod-eu", URI.create("https://api.example.com"), "");
        for (String project : List.of("shop", "billing")) {
            fixture.services.stores().lists().shelf(ListKind.JOBS, place.project(project)).keep(
                    new KeptList<>(Instant.now(), List.of(new Job("nightly-report", "Nightly report", "cron", true))));
        }
    }

    @Test
    void aDoorLeadsOnToItsScreen() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "connections");
            fixture.robot.clickOn("#settings-connections-text");
            WindowFixture.until(() -> fixture.shows("#connections-list"));
            assertThat(fixture.shows("#settings-list")).isFalse();
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void saysWhereFilesLie() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "folders");
            assertThat(fixture.text("#settings-presets-folder")).isEqualTo(home.resolve("presets").toString());
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void aProxyIsCheckedAsItIsTypedAndItsPasswordIsNeverInClear() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "network");
            WindowFixture.onFx(() -> fixture.<RadioButton>find("#settings-proxy-own").setSelected(true));
            WindowFixture.onFx(() -> fixture.<TextField>find("#settings-proxy-address").setText("http://proxy"));
            assertThat(fixture.text("#settings-proxy-address-line")).startsWith("Write it as host:port");
            assertThat(fixture.find("#settings-network-apply").isDisabled()).isTrue();

            WindowFixture.onFx(() -> {
                fixture.<TextField>find("#settings-proxy-address").setText("proxy.example:3128");
                fixture.<TextField>find("#settings-proxy-user").setText("ops");
                fixture.<TextField>find("#settings-proxy-password").setText("canary-proxy-9");
                fixture.<Button>find("#settings-network-test").fire();
            });
            assertThat(fixture.text("#settings-network-said")).startsWith("Choose a connection to a service first.");
            WindowFixture.onFx(() -> fixture.<Button>find("#settings-network-apply").fire());
            WindowFixture.until(() -> fixture.text("#settings-network-said").startsWith("Kept, but for the password"));
            assertThat(settings()).contains("\"proxy.example:3128\"").contains("\"ops\"").doesNotContain("canary-proxy-9");
            assertThat(fixture.services.network().settings().environment().get("HTTPS_PROXY")).contains("canary-proxy-9");
            assertThat(fixture.services.network().settings().toString()).doesNotContain("canary-proxy-9");
            fixture.robot.push(KeyCode.ESCAPE);
        }
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            assertThat(fixture.services.network().settings().environment().get("HTTPS_PROXY"))
                    .isEqualTo("http://ops:@proxy.example:3128");
        }
    }

    @Test
    void aNetworkThatIsNotAppliedIsNotLost() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "network");
            Files.writeString(home.resolve("settings.json"), "{");
            WindowFixture.onFx(() -> {
                fixture.<RadioButton>find("#settings-proxy-own").setSelected(true);
                fixture.<TextField>find("#settings-proxy-address").setText("proxy.example:3128");
                fixture.<TextField>find("#settings-proxy-user").setText("ops");
                fixture.<TextField>find("#settings-proxy-password").setText("canary-proxy-7");
                fixture.<Button>find("#settings-network-apply").fire();
            });
            WindowFixture.until(() -> fixture.text("#settings-network-said").startsWith("This could not be kept"));
            TextField password = fixture.find("#settings-proxy-password");
            assertThat(password.getText()).isEqualTo("canary-proxy-7");

            SettingsPages.turnTo(fixture, "look");
            answer(fixture, "#settings-unapplied-cancel");
            WindowFixture.until(() -> fixture.shows("#settings-network-apply"));
            answer(fixture, "#settings-unapplied-apply");
            WindowFixture.until(() -> fixture.text("#settings-network-said").startsWith("This could not be kept"));
            assertThat(password.getText()).isEqualTo("canary-proxy-7");

            Files.delete(home.resolve("settings.json"));
            answer(fixture, "#settings-unapplied-apply");
            WindowFixture.until(() -> !fixture.shows("#settings-list"));
            assertThat(settings()).contains("\"proxy.example:3128\"").doesNotContain("canary-proxy-7");
            assertThat(password.getText()).isEmpty();
        }
    }

    private static void answer(WindowFixture fixture, String button) throws Exception {
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> fixture.shows(button));
        WaitForAsyncUtils.asyncFx(fixture.<Button>find(button)::fire);
        WindowFixture.until(() -> !fixture.shows(button));
    }

    @Test
    void aNetworkIsDiscardedWhenAsked() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            SettingsPages.turnTo(fixture, "network");
            WindowFixture.onFx(() -> fixture.<TextField>find("#settings-certificates").setText("/etc/company.pem"));
            answer(fixture, "#settings-unapplied-discard");
            WindowFixture.until(() -> !fixture.shows("#settings-list"));
            assertThat(settings()).doesNotContain("company.pem");
        }
    }

    @Test
    void aPageThatIsClosedHearsNothingMore() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            SettingsPages.open(fixture);
            Slider size = fixture.find("#settings-size");
            SettingsPages.close(fixture);
            double before = size.getValue();
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(2));
            assertThat(size.getValue()).isEqualTo(before);
        }
    }

    @Test
    void takesPictures() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            try (WindowFixture fixture = WindowFixture.openIn(new Messages(language), home).ready()) {
                keepLists(fixture);
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
                    SettingsPages.open(fixture);
                    for (String page : SettingsPages.ALL) {
                        SettingsPages.turnTo(fixture, page);
                        ScreenshotTest.save(fixture.find("#settings").getScene(), "settings-" + page + "-"
                                + language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT));
                    }
                    SettingsPages.close(fixture);
                }
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            }
        }
    }
}
