package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.tour.CutTexts;
import io.slipway.ui.tour.Lost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With text of twice its size in a small window, nothing that is needed is cut off or out of reach. */
class LargeTextTest {
    private static final int STEPS = 14;

    @TempDir
    Path home;

    private final Map<String, String> lost = new TreeMap<>();

    @Test
    void everythingIsStillInReach() throws Exception {
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx(this::look));
            tour.size(1440, 900);
            tour.launch();
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(STEPS));
            tour.size(1024, 640);
            tour.tabs("empty");
            tour.review();
            tour.fill();
            tour.tabs("filled");
            tour.history();
        }
        Files.write(ScreenshotTest.SHOTS.resolve("large.txt"),
                lost.entrySet().stream().map(one -> one.getValue() + " " + one.getKey()).toList());
        assertThat(lost).isEmpty();
    }

    private void look(String name, Scene scene) throws Exception {
        ScreenshotTest.saveHere(scene, "large-" + name.replace(' ', '-'));
        CutTexts.in(scene).forEach(text -> lost.putIfAbsent(text, name));
        Lost.in(scene).forEach(text -> lost.putIfAbsent(text, name));
    }
}
