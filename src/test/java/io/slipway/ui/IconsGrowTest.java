package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons are as much larger as the text beside them: in the window, in its dialogs and in its menus. */
class IconsGrowTest {
    private static final int TO_TWICE_THE_SIZE = 14;

    @TempDir
    Path home;

    @Test
    @Timeout(120)
    void anIconIsTwiceAsHighBesideTextOfTwiceTheSize() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Tour tour = new Tour(fixture, (name, scene) -> {});
            tour.size(1440, 900);
            tour.fill();
            tour.show("show-history", true);
            List<FontIcon> icons = iconsOf(fixture.stage.getScene().getRoot());
            assertThat(icons).hasSizeGreaterThan(20);
            Map<FontIcon, Integer> usual = heights(icons);

            WindowFixture.onFx(() -> fixture.window.appearance().zoom(TO_TWICE_THE_SIZE));
            Tour.settle();

            List<FontIcon> shown = iconsOf(fixture.stage.getScene().getRoot()).stream().filter(usual::containsKey).toList();
            assertThat(shown).hasSizeGreaterThan(20).allSatisfy(icon -> {
                assertThat(icon.getIconSize())
                        .as(icon.getIconLiteral() + " " + icon.getStyleClass())
                        .isEqualTo(2 * usual.get(icon));
                assertThat(icon.getFont().getSize()).isEqualTo(icon.getIconSize());
            });
            inDialogs(fixture, tour);
            inMenus(fixture);

            WindowFixture.onFx(() -> fixture.window.appearance().resetZoom());
            Tour.settle();
            assertThat(heights(shown)).allSatisfy((icon, height) -> assertThat(height).isEqualTo(usual.get(icon)));
        }
    }

    /** One that opens over a window whose text is large already. */
    private static void inDialogs(WindowFixture fixture, Tour tour) throws Exception {
        tour.open("settings-menu");
        WindowFixture.until(() -> fixture.shows("#settings-list"));
        Node list = fixture.find("#settings-list");
        WindowFixture.until(() -> !iconsOf(list).isEmpty());
        assertThat(heights(iconsOf(list)).values()).containsOnly(36);
        WindowFixture.onFx(() -> list.getScene().getWindow().hide());
        WindowFixture.until(() -> tour.top().isEmpty());
    }

    private static void inMenus(WindowFixture fixture) throws Exception {
        MenuButton connection = fixture.find("#connection");
        WindowFixture.onFx(connection::show);
        WindowFixture.until(() -> connection.getItems().stream()
                .filter(item -> item.getGraphic() instanceof FontIcon)
                .allMatch(item -> ((FontIcon) item.getGraphic()).getIconSize() == 36));
        assertThat(connection.getItems()).anyMatch(item -> item.getGraphic() instanceof FontIcon);
        WindowFixture.onFx(connection::hide);
    }

    private static Map<FontIcon, Integer> heights(Collection<FontIcon> icons) throws Exception {
        return WindowFixture.onFx(() -> icons.stream().distinct().collect(Collectors.toMap(icon -> icon, FontIcon::getIconSize)));
    }

    /** Those that are shown: what is not has no style either. */
    private static List<FontIcon> iconsOf(Node node) {
        List<FontIcon> icons = new ArrayList<>();
        if (!node.isVisible()) {
            return icons;
        } else if (node instanceof FontIcon icon) {
            icons.add(icon);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> icons.addAll(iconsOf(child)));
        }
        return icons;
    }
}
