package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each menu of the bar is opened by a letter of its own, and no letter within a menu means two items. */
class MnemonicsTest {
    private static final Pattern MARKED = Pattern.compile("_(\\p{L})");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noLetterMeansTwo(String language) throws Exception {
        try (WindowFixture fixture = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            List<Menu> menus = fixture.robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus();

            assertThat(letters(menus)).hasSize(menus.size()).doesNotHaveDuplicates();
            menus.forEach(MnemonicsTest::uniqueBelow);
        }
    }

    private static void uniqueBelow(Menu menu) {
        assertThat(letters(menu.getItems())).as(menu.getText()).doesNotHaveDuplicates();
        menu.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).forEach(MnemonicsTest::uniqueBelow);
    }

    private static List<String> letters(List<? extends MenuItem> items) {
        List<String> letters = new ArrayList<>();
        for (MenuItem item : items) {
            if (item.isMnemonicParsing()) {
                MARKED.matcher(Optional.ofNullable(item.getText()).orElse("")).results().findFirst()
                        .map(MatchResult::group)
                        .ifPresent(letter -> letters.add(letter.toLowerCase(Locale.ROOT)));
            }
        }
        return letters;
    }
}
