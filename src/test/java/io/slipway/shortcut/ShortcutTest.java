package io.slipway.shortcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as the settings spell them, and which of them an action may have. */
class ShortcutTest {
    @ParameterizedTest
    @CsvSource({
        "Shortcut+S, Shortcut+S",
        "shift+ctrl+s, Shortcut+Shift+S",
        "Cmd+Alt+Shift+F5, Shortcut+Alt+Shift+F5",
        "F5, F5",
        "'Shortcut+,', Shortcut+COMMA",
        "Shortcut+0, Shortcut+DIGIT0",
        "Esc, ESCAPE",
    })
    void reads(String text, String means) {
        assertThat(Shortcut.parse(text).map(Shortcut::toString)).contains(means);
        assertThat(Shortcut.parse(means)).isEqualTo(Shortcut.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shortcut", "Shortcut+", "+S", "Shortcut+Shortcut+S", "Hyper+S", "Shortcut+F99", "Shift++", "SS"})
    void isNone(String text) {
        assertThat(Shortcut.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A, TYPES", "Shift+A, TYPES", "5, TYPES", "Comma, TYPES",
        "Enter, MOVES", "Shift+Tab, MOVES", "Esc, MOVES", "Shortcut+Left, MOVES", "Delete, MOVES", "Alt+Up, MOVES",
        "Shortcut+C, EDITS", "Shortcut+V, EDITS", "Shortcut+Z, EDITS", "Shortcut+Shift+Z, EDITS", "Shortcut+Y, EDITS",
        "Alt+F, OPENS_MENUS",
        "F9,", "Shift+F9,", "Shortcut+G,", "Shortcut+Shift+C,", "Alt+2,", "Shortcut+Alt+Up,", "Shortcut+Alt+A,",
    })
    void saysWhatFieldsAndMenusNeed(String key, Refusal refusal) {
        assertThat(Shortcut.parse(key).orElseThrow().refusal()).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void spellsKeysAsTheToolkitDoes() {
        assertThat(KeyNames.names()).allSatisfy(name -> assertThat(KeyCode.valueOf(name)).isNotNull());
    }
}
