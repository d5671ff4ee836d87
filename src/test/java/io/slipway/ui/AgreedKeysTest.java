package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.kit.menu.MenuAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that operators know from other programs do the same here, stand in a menu, and can be changed. */
class AgreedKeysTest {
    private static final Map<String, String> AGREED = agreed();

    private static final int LETTERS = 26;

    @TempDir
    Path home;

    private static Map<String, String> agreed() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("review-and-launch", "Shortcut+Enter");
        keys.put("stop-waiting-for-launch", "Esc");
        keys.put("new-draft", "Shortcut+N");
        keys.put("duplicate-draft", "Shortcut+D");
        keys.put("save-preset", "Shortcut+S");
        keys.put("save-preset-as", "Shortcut+Shift+S");
        keys.put("close-draft", "Shortcut+W");
        keys.put("reopen-draft", "Shortcut+Shift+T");
        keys.put("show-environment", "Shortcut+E");
        keys.put("show-history", "Shortcut+H");
        keys.put("settings-menu", "Shortcut+Comma");
        keys.put("shortcuts", "Shortcut+Shift+Slash");
        keys.put("zoom-in", "Shortcut+Equals");
        keys.put("zoom-out", "Shortcut+Minus");
        keys.put("zoom-reset", "Shortcut+0");
        keys.put("refresh", "F5");
        keys.put("quit", "Shortcut+Q");
        return keys;
    }

    /** Those whose items are made by code, whose ids are not written in a view: by the key alone. */
    private static final List<String> OTHERS = List.of(
            "Shortcut+1", "Shortcut+2", "Shortcut+3", "Shortcut+4", "Shortcut+5", "Shortcut+6", "Shortcut+7", "Shortcut+8",
            "Shortcut+9", "Shortcut+K", "Shortcut+P", "Shortcut+F", "F2", "Shortcut+Z", "Shortcut+Shift+Z");

    @Test
    void eachStandsInAMenu() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Map<String, MenuAction> actions = actions(fixture);
            AGREED.forEach((id, key) -> assertThat(key(actions.get(id))).as(id).isEqualTo(named(key)));
            assertThat(actions.values())
                    .extracting(AgreedKeysTest::key)
                    .containsAll(OTHERS.stream().map(AgreedKeysTest::named).toList());
        }
    }

    /** Every item of a menu takes another key from the settings, and the sheet of keys lists it with that. */
    @Test
    void eachCanBeChanged() throws Exception {
        List<String> ids;
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            ids = actions(fixture).values().stream()
                    .filter(action -> action.item().getAccelerator() != null)
                    .map(MenuAction::id)
                    .toList();
        }
        assertThat(ids).containsAll(AGREED.keySet()).hasSizeGreaterThan(60);
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            chosen.put(ids.get(i), free(i));
        }
        Files.writeString(home.resolve("settings.json"), "{\"welcomed\": true, \"keys\": {" + chosen.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\": \"" + one.getValue() + "\"")
                .collect(Collectors.joining(", ")) + "}}");
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> named(free(0)).equals(key(actions(fixture).get(ids.getFirst()))));
            Map<String, MenuAction> actions = actions(fixture);
            chosen.forEach((id, key) -> assertThat(key(actions.get(id))).as(id).isEqualTo(named(key)));
        }
    }

    /** Keys that no field and no menu has a use for. */
    private static String free(int number) {
        List<String> held = List.of("", "Shift+", "Alt+", "Shortcut+", "Shortcut+Shift+", "Shortcut+Alt+", "Alt+Shift+",
                "Shortcut+Alt+Shift+");
        List<String> keys = List.of("F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F11", "F12");
        int letter = number - held.size() * keys.size();
        return letter < 0
                ? held.get(number / keys.size()) + keys.get(number % keys.size())
                : "Shortcut+Alt+" + (letter < LETTERS ? "" : "Shift+") + (char) ('A' + letter % LETTERS);
    }

    @Test
    void theSheetFindsThemByTheirKey() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SLASH);
            WindowFixture.until(() -> fixture.shows("#shortcuts-table"));
            for (String key : List.of("Ctrl+Shift+T", "Ctrl+K", "F5", "Ctrl+9", "F2")) {
                WindowFixture.onFx(() -> fixture.<TextField>find("#shortcuts-search").setText(key));
                assertThat(fixture.<TableView<?>>find("#shortcuts-table").getItems()).as(key).isNotEmpty();
            }
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    /** The item's key as it is called, whatever words the menu shows for it. */
    private static String key(MenuAction action) {
        return Optional.ofNullable(action.item().getAccelerator()).map(KeyCombination::getName).orElse("");
    }

    private static String named(String key) {
        return KeyCombination.valueOf(key).getName();
    }

    private static Map<String, MenuAction> actions(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> MenuAction.of(fixture.robot.lookup("#menu-bar").queryAs(MenuBar.class)).stream()
                .collect(Collectors.toMap(MenuAction::id, action -> action, (one, same) -> one, LinkedHashMap::new)));
    }
}
