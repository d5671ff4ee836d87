package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.Mnemonics;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each menu of the bar and each item within has a letter, and no letter within a menu means two items. */
class MnemonicsTest {
    private static final char NONE = ' ';

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyItemHasALetterOfItsOwn(String language) throws Exception {
        try (WindowFixture fixture = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            List<Menu> menus = fixture.robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus();

            assertThat(letters(menus)).doesNotContain(NONE).doesNotHaveDuplicates();
            menus.forEach(MnemonicsTest::uniqueBelow);
        }
    }

    private static void uniqueBelow(Menu menu) {
        List<MenuItem> items = menu.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem)).toList();
        assertThat(letters(items)).as(menu.getText()).doesNotContain(NONE).doesNotHaveDuplicates();
        items.stream().filter(Menu.class::isInstance).map(Menu.class::cast).forEach(MnemonicsTest::uniqueBelow);
    }

    private static List<Character> letters(List<? extends MenuItem> items) {
        return items.stream().map(item -> Mnemonics.of(item).orElse(NONE)).toList();
    }
}
