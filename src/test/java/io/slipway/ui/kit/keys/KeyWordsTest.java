package io.slipway.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.shortcut.KeyNames;
import io.slipway.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys are written in the language of the window, by everybody the same. */
class KeyWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Shortcut+Shift+S, Ctrl+Shift+S, Strg+Umschalt+S",
        "Shortcut+Alt+Shift+C, Ctrl+Alt+Shift+C, Strg+Alt+Umschalt+C",
        "Shortcut+Page Down, Ctrl+Page Down, Strg+Bild ab",
        "Shortcut+Delete, Ctrl+Delete, Strg+Entf",
        "Alt+Up, Alt+Up, Alt+Auf",
        "Shortcut+ENTER, Ctrl+Enter, Strg+Eingabe",
        "Shortcut+EQUALS, Ctrl+=, Strg+=",
        "Esc, Esc, Esc",
        "Alt+2, Alt+2, Alt+2",
        "F4, F4, F4"
    })
    void keysAreWrittenInTheLanguage(String keys, String english, String german) {
        KeyCombination combination = KeyCombination.keyCombination(keys);

        assertThat(new KeyWords(new Messages()).of(combination)).isEqualTo(english);
        KeyWords words = new KeyWords(new Messages(Locale.GERMAN));
        assertThat(words.of(combination)).isEqualTo(german);
        assertThat(words.worded(combination).getDisplayText()).isEqualTo(german);
        assertThat(words.of(words.worded(combination))).isEqualTo(german);
    }

    @Test
    void everyKeyThatCanBeGivenHasAWord() {
        KeyWords words = new KeyWords(new Messages(Locale.GERMAN));

        assertThat(KeyNames.names().map(name -> words.of(new KeyCodeCombination(KeyCode.valueOf(name)))))
                .allSatisfy(word -> assertThat(word).isNotEmpty().doesNotContain("_", "Page", "Delete", "Digit"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTextNamesTheKeyAsLongAsThereIsOne() {
        KeysInForce keys = new KeysInForce(new Messages());
        ActionKey find = ActionKey.of("find", "Shortcut+F");
        assertThat(keys.named("Filter", find)).isEqualTo("Filter (Ctrl+F)");

        keys.set(Map.of("find", Optional.of(KeyCombination.keyCombination("F9"))));
        assertThat(keys.named("Filter", find)).isEqualTo("Filter (F9)");

        keys.set(Map.of("find", Optional.empty()));
        assertThat(keys.named("Filter", find)).isEqualTo("Filter");
    }
}
