package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.MenuAction;
import io.slipway.ui.kit.menu.WhyNot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of the table of variables are actions of the menus: found there, changed there, and the tab follows. */
class VariablesMenuTest {
    private static final Pattern HEARD = Pattern.compile("ActionKey\\.of\\(\"([a-z-]+)\", \"([^\"]+)\"\\)");
    private static final Pattern ACT = Pattern.compile("^    ([A-Z_]+)\\(\"([^\"]+)\"\\)[,;]", Pattern.MULTILINE);

    @TempDir
    Path home;

    @Test
    void everyKeyThatAPartHearsItselfIsAnActionOfTheMenus() throws Exception {
        Map<String, String> heard = heard();
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            assertThat(heard).hasSizeGreaterThan(15).containsKeys("variables-enable", "variables-text", "menu-find");
            heard.forEach((id, keys) -> assertThat(item(fixture, id).getAccelerator().getName())
                    .as(id)
                    .isEqualTo(KeyCombination.keyCombination(keys).getName()));
        }
    }

    /** By the sources, so that nobody adds a key in secret. */
    private static Map<String, String> heard() throws IOException {
        Map<String, String> heard = new LinkedHashMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/slipway/ui"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                HEARD.matcher(Files.readString(source)).results().forEach(found -> heard.put(found.group(1), found.group(2)));
            }
        }
        ACT.matcher(Files.readString(Path.of("src/main/java/io/slipway/ui/compose/environment/edit/EnvAct.java")))
                .results()
                .forEach(act -> heard.put(
                        "variables-" + act.group(1).toLowerCase(Locale.ROOT).replace('_', '-'), act.group(2)));
        return heard;
    }

    @Test
    void itemsAreForTheRowsWhereTheFocusIsAndSayWhyNotElsewhere() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fill(fixture, EnvVar.plain("ONE", "1"), EnvVar.plain("TWO", "2"));
            WindowFixture.onFx(() -> fixture.<TextField>find("#history-filter").requestFocus());
            assertThat(WhyNot.of(item(fixture, "variables-enable"))).hasValueSatisfying(
                    why -> assertThat(why).startsWith("Choose a variable"));

            typeIn(fixture, 1);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(item(fixture, "variables-enable").isDisable()).isFalse();
            assertThat(WhyNot.of(item(fixture, "variables-reveal"))).isPresent();
            assertThat(WhyNot.of(item(fixture, "variables-next-same"))).isPresent();
            WindowFixture.onFx(() -> item(fixture, "variables-up").fire());
            assertThat(names(fixture)).containsExactly("TWO", "ONE");
            WindowFixture.onFx(() -> item(fixture, "variables-enable").fire());
            assertThat(fixture.services.draft().spec().environment().getFirst().enabled()).isFalse();

            WindowFixture.onFx(() -> ((CheckMenuItem) item(fixture, "variables-sort")).setSelected(true));
            WindowFixture.onFx(() -> fixture.<TextField>find("#history-filter").requestFocus());
            typeIn(fixture, 0);
            assertThat(WhyNot.of(item(fixture, "variables-up"))).hasValueSatisfying(
                    why -> assertThat(why).startsWith("Rows can be moved"));
        }
    }

    @Test
    void thePaletteDoesToTheRowsWhatTheMenuDoes() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fill(fixture, EnvVar.plain("ONE", "1"));
            typeIn(fixture, 0);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.K);
            WindowFixture.until(() -> fixture.shows("#palette") && fixture.find("#palette-field").isFocused());
            WindowFixture.onFx(() -> fixture.<TextField>find("#palette-field").setText(">duplicate variables"));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> names(fixture).equals(List.of("ONE", "ONE")));
        }
    }

    @Test
    void theTabFollowsTheKeymap() throws Exception {
        Files.writeString(home.resolve("settings.json"), """
                {"keys":{"menu-add-variable":"F9","variables-enable":"F12","menu-find":"F11","menu-add-file":""}}
                """);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fill(fixture, EnvVar.plain("ONE", "1"));
            WindowFixture.until(() -> fixture.<TextField>find(".tab-filters .filter-field").getPromptText().equals("Filter (F11)"));
            assertThat(fixture.<Labeled>find(".tab-tools .key-hint").getText()).isEqualTo("F9");
            assertThat(fixture.robot.lookup(".tab-hint").<Labeled>query().getText()).contains("F12").doesNotContain("Ctrl+T");

            typeIn(fixture, 0);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.T).push(KeyCode.CONTROL, KeyCode.I);
            assertThat(fixture.services.draft().spec().environment()).containsExactly(EnvVar.plain("ONE", "1"));
            fixture.robot.push(KeyCode.F12).push(KeyCode.F11);
            assertThat(fixture.services.draft().spec().environment().getFirst().enabled()).isFalse();
            assertThat(fixture.<TextField>find(".tab-filters .filter-field").isFocused()).isTrue();
            fixture.robot.push(KeyCode.F9);
            assertThat(fixture.services.draft().environment()).hasSize(2);
        }
    }

    @Test
    void menusWriteKeysInTheLanguageOfTheWindow() throws Exception {
        try (WindowFixture fixture = WindowFixture.openIn(new Messages(Locale.GERMAN), home).ready()) {
            assertThat(actions(fixture).stream()
                            .map(action -> action.item().getAccelerator())
                            .filter(keys -> keys != null)
                            .map(KeyCombination::getDisplayText))
                    .contains("Strg+Umschalt+S", "Strg+Bild ab", "Strg+Entf", "Alt+Auf")
                    .noneMatch(text -> Pattern.compile("Ctrl|Shift|Page|Delete|Enter|End\\b").matcher(text).find());
            fill(fixture, EnvVar.plain("ONE", "1"));
            fixture.robot.clickOn("#edit-menu");
            WindowFixture.until(() -> fixture.shows("#variables-menu"));
            fixture.robot.clickOn("#variables-menu");
            WindowFixture.until(() -> fixture.shows("#variables-text"));
            Shots.save(fixture.find("#variables-text").getScene(), "menu-variables-german");
        }
    }

    private static void fill(WindowFixture fixture, EnvVar... variables) throws Exception {
        WindowFixture.onFx(() -> {
            RunSpec now = fixture.services.draft().spec();
            fixture.services.draft().restore(now.withEnvironment(List.of(variables)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fixture.robot.lookup(".env-list").<ListView<?>>query().getItems()).hasSize(variables.length);
    }

    private static void typeIn(WindowFixture fixture, int row) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.E);
        WindowFixture.until(() -> fixture.find(".env-list").isFocused());
        WindowFixture.onFx(() -> fixture.<ListView<?>>find(".env-list").getSelectionModel().clearAndSelect(row));
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> fixture.stage.getScene().getFocusOwner() instanceof TextField);
    }

    private static List<String> names(WindowFixture fixture) {
        return fixture.services.draft().spec().environment().stream().map(EnvVar::name).toList();
    }

    private static MenuItem item(WindowFixture fixture, String id) {
        return actions(fixture).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + id))
                .item();
    }

    private static List<MenuAction> actions(WindowFixture fixture) {
        return MenuAction.of(fixture.robot.lookup("#menu-bar").queryAs(MenuBar.class));
    }
}
