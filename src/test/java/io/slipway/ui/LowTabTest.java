package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a low tab its rows are scrolled, and not the page around them too. */
class LowTabTest {
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
            for (String tab : List.of("show-environment", "show-files", "show-billing", "show-deployment")) {
                tour.fire(tab);
                Tour.settle();
                ScreenshotTest.save(opened.stage.getScene(), "low-" + language + "-" + (int) width + "-" + steps + "-" + tab);
                assertThat(nested("#pane")).as(tab).isEmpty();
            }
        }
    }

    /** Where it stands before the rest, in half the height of its two headings and a few lines. */
    @ParameterizedTest
    @CsvSource({"en,720,480,14", "de,720,480,14", "de,1024,640,14"})
    @Timeout(120)
    void theRequestToo(String language, double width, double height, int steps) throws Exception {
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            Tour tour = begin(opened, width, height, steps);
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

    /** A window of that size, with text that many steps larger than usual and a draft that fills its tabs. */
    private Tour begin(WindowFixture opened, double width, double height, int steps) throws Exception {
        fixture = opened;
        Tour tour = new Tour(opened, (stop, scene) -> {});
        WindowFixture.onFx(() -> opened.window.appearance().zoom(steps));
        tour.size(width, height);
        tour.fill();
        return tour;
    }

    private List<ScrollBar> nested(String within) throws Exception {
        return WindowFixture.onFx(() -> fixture.<Node>find(within).lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(LowTabTest::isSeen)
                .filter(LowTabTest::isIn)
                .toList());
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
