package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import io.slipway.ui.tour.CutTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a low tab its rows are scrolled, and not the page around them too. */
class LowTabTest {
    private static final List<String> TABS = List.of("show-environment", "show-files", "show-billing", "show-deployment");

    @TempDir
    Path home;

    private WindowFixture fixture;

    @ParameterizedTest
    @CsvSource({"en,1024,640,0", "de,1024,640,0", "de,1440,720,0", "de,1024,640,14"})
    @Timeout(120)
    void oneScrollBarForOneThing(String language, double width, double height, int steps) throws Exception {
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            Tour tour = begin(opened, width, height, steps);
            for (String pane : List.of("show-presets", "show-request", "show-history")) {
                tour.show(pane, true);
            }
            String name = "low-" + language + "-" + (int) width + "-" + steps + "-";
            for (String tab : List.of("show-environment", "show-files")) {
                open(tour, tab, name + "empty-");
                assertThat(WindowFixture.onFx(() -> bars("#pane"))).as("empty " + tab).isEmpty();
            }
            tour.fill();
            for (String tab : TABS) {
                open(tour, tab, name);
                assertThat(nested("#pane")).as(tab).isEmpty();
            }
        }
    }

    /** In the smallest window with the largest text a tab may have to be scrolled around its rows, and nothing around it. */
    @ParameterizedTest
    @CsvSource({"en", "de"})
    @Timeout(120)
    void thePageAndItsRows(String language) throws Exception {
        Tour.prepare(home);
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            Tour tour = begin(opened, 720, 480, 14);
            tour.fill();
            for (String tab : TABS) {
                open(tour, tab, "low-" + language + "-720-14-");
                List<ScrollBar> within = WindowFixture.onFx(() -> bars("#pane"));
                assertThat(WindowFixture.onFx(() -> bars(".centre"))).as(tab).isEqualTo(within);
                assertThat(WindowFixture.onFx(() -> CutTexts.in(opened.stage.getScene()))).as(tab)
                        .noneMatch(text -> text.contains("menu-bar") || text.contains("tab-header-area"));
                for (String picker : List.of("#target-project", "#target-job")) {
                    assertThat(WindowFixture.onFx(() -> shownOf(fixture.find(picker)))).as(picker).hasSizeGreaterThan(7);
                }
            }
        }
    }

    private static String shownOf(Node button) {
        return ((Text) button.lookup(".text")).getText();
    }

    private void open(Tour tour, String tab, String name) throws Exception {
        tour.fire(tab);
        Tour.settle();
        ScreenshotTest.save(fixture.stage.getScene(), name + tab);
    }

    /** Where it stands before the rest, in half the height of its two headings and a few lines. */
    @ParameterizedTest
    @CsvSource({"en,720,480,14", "de,720,480,14", "de,1024,640,14"})
    @Timeout(120)
    void theRequestToo(String language, double width, double height, int steps) throws Exception {
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            Tour tour = begin(opened, width, height, steps);
            tour.fill();
            tour.show("show-request", true);
            for (boolean unfolded : List.of(false, true)) {
                WindowFixture.onFx(() -> fixture.<ToggleButton>find("#changes-toggle").setSelected(unfolded));
                Tour.settle();
                ScreenshotTest.save(opened.stage.getScene(), "low-request-" + language + "-" + (int) width + "-" + unfolded);
                assertThat(nested("#request-split")).as(unfolded ? "changes" : "request").isEmpty();
                String rows = unfolded ? "#changes-list" : ".json-lines";
                assertThat(WindowFixture.onFx(() -> fixture.<Node>find(rows).getLayoutBounds().getHeight()))
                        .isGreaterThan(40);
            }
        }
    }

    /** A window of that size, with text that many steps larger than usual. */
    private Tour begin(WindowFixture opened, double width, double height, int steps) throws Exception {
        fixture = opened;
        Tour tour = new Tour(opened, (stop, scene) -> {});
        WindowFixture.onFx(() -> opened.window.appearance().zoom(steps));
        tour.size(width, height);
        return tour;
    }

    private List<ScrollBar> nested(String within) throws Exception {
        return WindowFixture.onFx(() -> bars(within).stream().filter(LowTabTest::isIn).toList());
    }

    private List<ScrollBar> bars(String within) {
        return fixture.<Node>find(within).lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(LowTabTest::isSeen)
                .distinct()
                .toList();
    }

    private static boolean isSeen(ScrollBar bar) {
        for (Node at = bar; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return bar.getOrientation() == Orientation.VERTICAL;
    }

    /** Whether something around what it scrolls is scrolled too. */
    private static boolean isIn(ScrollBar bar) {
        for (Node at = bar.getParent().getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane outer && outer.getChildrenUnmodifiable().stream()
                    .anyMatch(part -> part instanceof ScrollBar other && isSeen(other))) {
                return true;
            }
        }
        return false;
    }
}
