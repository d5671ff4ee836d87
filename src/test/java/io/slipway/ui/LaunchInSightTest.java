package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.RunSpec;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to launch, and how many problems stand in it, are in sight and stay where they are, whatever else is open. */
class LaunchInSightTest {
    private static final List<String> PANES = List.of("show-presets", "show-request", "show-history");
    private static final double EDGE = 3;

    @TempDir
    Path home;

    private String name = "";
    private WindowFixture fixture;
    private Tour tour;

    /** From usual text to twice that, and the smallest window that there is. */
    @ParameterizedTest
    @CsvSource({"en,1024,640,0", "de,1024,640,7", "de,1024,640,14", "de,720,480,0", "en,720,480,14"})
    @Timeout(300)
    void whateverPanesAreOpen(String language, double width, double height, int steps) throws Exception {
        name = "in-sight-" + language + "-" + (int) width + "-" + steps + "-";
        Tour.prepare(home);
        SandboxOptions refusing = SandboxOptions.in(home.resolve("sandbox")).withFaults("409,POST /**/runs,nth=1");
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.of(language)), home, refusing).ready()) {
            fixture = opened;
            tour = new Tour(opened, (stop, scene) -> {});
            WindowFixture.onFx(() -> opened.window.appearance().zoom(steps));
            tour.size(width, height);
            Bounds place = launch();
            tour.fill();
            WindowFixture.until(() -> opened.shows(".notices"));
            eachPane("wrong", place);
            WindowFixture.onFx(() -> opened.services.draft().restore(RunSpec.EMPTY.at(Tour.JOB)));
            opened.launch();
            WindowFixture.until(() -> opened.shows("#outcome") && !opened.launchButton().isDisabled());
            eachPane("rejected", place);
            WindowFixture.onFx(() -> opened.window.notices().say("danger", "nightly-report: the run failed."));
            eachPane("told", place);
        }
    }

    private void eachPane(String state, Bounds place) throws Exception {
        for (int open = 0; open < 1 << PANES.size(); open++) {
            for (int pane = 0; pane < PANES.size(); pane++) {
                tour.show(PANES.get(pane), (open >> pane & 1) == 1);
            }
            ScreenshotTest.save(fixture.stage.getScene(), name + state + "-" + open);
            assertThat(launch()).as(state + " " + open).isEqualTo(place);
            assertInSight(fixture.launchButton());
            assertInSight(fixture.find(state.equals("wrong") ? ".problems-toggle" : ".problems-none"));
        }
    }

    private Bounds launch() throws Exception {
        return WindowFixture.onFx(() -> place(fixture.launchButton()));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void assertInSight(Node node) throws Exception {
        Scene scene = fixture.stage.getScene();
        Bounds place = WindowFixture.onFx(() -> place(node));
        assertThat(place.getWidth()).isPositive();
        assertThat(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight())
                        .contains(new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())))
                .as("%s in the window", place).isTrue();
        assertThat(WindowFixture.onFx(() -> before(node))).as("before %s", node).isEmpty();
    }

    /** What is painted later over the same place. */
    private static List<Node> before(Node node) {
        List<Node> covering = new ArrayList<>();
        for (Node at = node; at.getParent() != null; at = at.getParent()) {
            List<Node> beside = at.getParent().getChildrenUnmodifiable();
            beside.subList(beside.indexOf(at) + 1, beside.size()).stream()
                    .filter(later -> paints(later) && place(later).intersects(inside(place(node))))
                    .forEach(covering::add);
        }
        return covering;
    }

    private static boolean paints(Node node) {
        boolean empty = node instanceof Pane pane
                && pane.getBackground() == null
                && pane.getChildrenUnmodifiable().stream().noneMatch(LaunchInSightTest::paints);
        return node.isVisible() && !empty;
    }

    private static Bounds inside(Bounds place) {
        return new BoundingBox(
                place.getMinX() + EDGE, place.getMinY() + EDGE, place.getWidth() - 2 * EDGE, place.getHeight() - 2 * EDGE);
    }
}
