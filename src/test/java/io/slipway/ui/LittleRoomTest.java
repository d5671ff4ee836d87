package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.SandboxOptions;
import io.slipway.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives way in a small window, and what never does. */
class LittleRoomTest {
    @TempDir
    Path home;

    private WindowFixture fixture;
    private Tour tour;

    private void open(WindowFixture opened, double width, double height, int steps) throws Exception {
        fixture = opened;
        tour = new Tour(opened, (stop, scene) -> {});
        WindowFixture.onFx(() -> opened.window.appearance().zoom(steps));
        tour.size(width, height);
    }

    private void shoot(String name) throws Exception {
        ScreenshotTest.save(fixture.stage.getScene(), "little-room-" + name);
    }

    private void panes() throws Exception {
        for (String pane : List.of("show-presets", "show-request", "show-history")) {
            tour.show(pane, true);
        }
        Tour.settle();
    }

    /** With all panes open, the request and what it changes share their pane, or take turns in it. */
    @ParameterizedTest
    @CsvSource({"en,1440,900,false", "de,1440,720,true", "de,1024,640,true", "en,1024,640,true"})
    @Timeout(120)
    void oneScrollBarForOneThing(String language, double width, double height, boolean turns) throws Exception {
        Tour.prepare(home);
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            open(opened, width, height, 0);
            tour.fill();
            panes();
            WindowFixture.until(() -> fixture.text("#changes-toggle").endsWith("6"));
            String name = language + "-" + (int) width + "-" + (int) height;
            shoot("request-" + name);
            ToggleButton changes = fixture.find("#changes-toggle");
            assertThat(changes.isSelected()).isEqualTo(!turns);
            assertThat(shows("#preview-forms")).isTrue();
            assertNoneNested();
            if (!turns) {
                WindowFixture.until(() -> shows("#changes-cost"));
                Tour.settle();
                assertThat(bounds("#changes .page-scroll > .viewport").getHeight()).as("what it costs").isGreaterThan(18);
            }
            if (turns) {
                WindowFixture.onFx(() -> changes.setSelected(true));
                Tour.settle();
                shoot("changes-" + name);
                assertThat(shows("#preview-forms")).isFalse();
                assertThat(shows("#changes-list")).isTrue();
                assertNoneNested();
                tour.show("show-history", false);
                tour.size(1440, 900);
                assertThat(shows("#preview-forms")).isTrue();
                assertThat(changes.isSelected()).isTrue();
            }
        }
    }

    private void assertNoneNested() throws Exception {
        assertThat(WindowFixture.onFx(() -> fixture.<Node>find("#request-split").lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL && seen(bar))
                        .filter(this::isIn)
                        .toList()))
                .isEmpty();
    }

    /** Whether something around what it scrolls is scrolled too. */
    private boolean isIn(ScrollBar bar) {
        for (Node at = bar.getParent().getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane outer && outer.getChildrenUnmodifiable().stream()
                    .anyMatch(part -> part instanceof ScrollBar other && other.getOrientation() == Orientation.VERTICAL && seen(other))) {
                return true;
            }
        }
        return false;
    }

    private boolean shows(String query) throws Exception {
        return WindowFixture.onFx(() -> seen(fixture.find(query)));
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** What each pane gets is enough to read it, whichever was opened first. */
    @Test
    @Timeout(60)
    void panesShareWhatThereIs() throws Exception {
        try (WindowFixture opened = WindowFixture.open(home).ready()) {
            open(opened, 1440, 900, 0);
            tour.fill();
            tour.fire("show-deployment");
            panes();
            tour.size(1024, 640);
            panes();
            shoot("panes");
            assertThat(WindowFixture.onFx(() -> fixture.<Node>find(".presets").getLayoutBounds().getWidth()))
                    .isGreaterThan(190);
            assertThat(WindowFixture.onFx(() -> fixture.<Node>find("#request-split").getLayoutBounds().getWidth()))
                    .isGreaterThan(300);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,720,480,14", "de,720,480,14", "de,1024,640,14", "en,1440,900,0"})
    @Timeout(60)
    void theLaunchButtonIsCutNowhere(String language, double width, double height, int steps) throws Exception {
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            open(opened, width, height, steps);
            Button launch = fixture.launchButton();
            shoot("launch-" + language + "-" + (int) width + "-" + steps);
            assertThat(launch.getAccessibleText()).contains("Sandbox", "example-job");
            WindowFixture.onFx(() -> assertThat(launch.lookupAll(".text").stream().map(Text.class::cast).map(Text::getText))
                    .containsExactly(launch.getText()));
            assertThat(launch.getText().equals(launch.getAccessibleText())).isEqualTo(width > 720);
        }
    }

    /** What has to be decided is decided without scrolling. */
    @ParameterizedTest
    @CsvSource({"de,14", "en,14", "de,0"})
    @Timeout(120)
    void theLostRunIsConfirmedInSight(String language, int steps) throws Exception {
        SandboxOptions faulty = SandboxOptions.in(home.resolve("sandbox")).withFaults("drop-after,POST /**/runs,nth=1");
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home, faulty).ready()) {
            open(opened, 1024, 640, steps);
            fixture.launch();
            WindowFixture.until(() -> fixture.robot.lookup("#candidates .button").tryQuery().isPresent());
            Tour.settle();
            shoot("unknown-" + language + "-" + steps);
            Bounds seen = bounds("#outcome .page-scroll > .viewport");
            for (String part : List.of("#candidates .button", "#candidates .mono", "#outcome-search")) {
                Bounds place = bounds(part);
                assertThat(place.getMinY()).as(part).isGreaterThanOrEqualTo(seen.getMinY());
                assertThat(place.getMaxY()).as(part).isLessThanOrEqualTo(seen.getMaxY());
            }
        }
    }

    private Bounds bounds(String query) throws Exception {
        return WindowFixture.onFx(() -> {
            Node node = fixture.find(query);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    /** Whole sentences, and all of them by a key. */
    @ParameterizedTest
    @CsvSource({"en,1024,0", "de,1024,14", "en,1440,0"})
    @Timeout(60)
    void aLongMessageIsReadToItsEnd(String language, double width, int steps) throws Exception {
        String first = "The lists could not be read.";
        String whole = first + " The proxy has refused or cannot be used. Check the proxy in the settings, and whether it lets this service through.";
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            open(opened, width, 640, steps);
            Label message = fixture.find("#status-message");
            WindowFixture.onFx(() -> opened.window.status().trouble(whole, () -> {}));
            Tour.settle();
            assertThat(message.getAccessibleText()).isEqualTo(whole);
            boolean fits = width > 1024;
            assertThat(message.getText()).isEqualTo(fits ? whole : first);
            assertThat(WindowFixture.onFx(() -> message.prefWidth(-1) <= message.getWidth() + 1)).isTrue();
            assertThat(fixture.shows("#status-more")).isEqualTo(!fits);
            shoot("status-" + language + "-" + (int) width + "-" + steps);
            if (!fits) {
                WindowFixture.onFx(() -> fixture.<Button>find("#status-more").requestFocus());
                fixture.robot.push(KeyCode.SPACE);
                WindowFixture.until(() -> fixture.shows("#status-whole"));
                assertThat(fixture.text("#status-whole")).isEqualTo(whole);
                assertThat(WindowFixture.onFx(() -> fixture.<Label>find("#status-whole").getFont().getSize()))
                        .isEqualTo(14 + steps);
                ScreenshotTest.save(fixture.<Node>find("#status-whole").getScene(), "little-room-status-whole-" + steps);
                fixture.robot.push(KeyCode.ESCAPE);
                WindowFixture.until(() -> !fixture.shows("#status-whole"));
            }
        }
    }
}
