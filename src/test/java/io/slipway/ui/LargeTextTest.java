package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.tour.CutTexts;
import io.slipway.ui.tour.Lost;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With text of twice its size in a small window a run can still be composed, looked at and launched. */
class LargeTextTest {
    private static final int STEPS = 14;
    private static final double SOME_ROWS = 60;

    @TempDir
    Path home;

    private final Map<String, String> lost = new TreeMap<>();

    @Test
    void aRunIsComposedAndLaunched() throws Exception {
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx(this::look));
            WindowFixture.onFx(() -> {
                fixture.services.draft().choose(Tour.JOB);
                fixture.window.appearance().zoom(STEPS);
            });
            tour.size(1024, 640);
            tour.tabs("empty");
            tour.review();
            tour.fill();
            tour.tabs("filled");
        }
        assertThat(lost).isEmpty();
    }

    private void look(String name, Scene scene) throws Exception {
        ScreenshotTest.saveHere(scene, "large-" + name.replace(' ', '-'));
        Lost.in(scene).forEach(text -> lost.putIfAbsent(text, name));
        CutTexts.in(scene).stream()
                .filter(text -> name.equals("review") || text.contains("#launch."))
                .forEach(text -> lost.putIfAbsent(text, name));
        Node tab = scene.lookup("#pane .tab-content-area");
        if (tab != null && tab.getLayoutBounds().getHeight() < SOME_ROWS) {
            lost.put("no room for the tab", name);
        }
    }
}
