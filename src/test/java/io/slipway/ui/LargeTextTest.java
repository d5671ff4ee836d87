package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.SandboxOptions;
import io.slipway.text.Messages;
import io.slipway.text.PseudoBundle;
import io.slipway.ui.tour.CutTexts;
import io.slipway.ui.tour.Lost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a small window, with text of its usual size and of twice that, everything can be read and reached. */
class LargeTextTest {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 640;
    private static final double SOME_ROWS = 60;

    @TempDir
    Path home;

    private final Map<String, String> lost = new TreeMap<>();
    private String trip = "";

    @ParameterizedTest
    @CsvSource({"de,14", "de,0", "pseudo,14"})
    @Timeout(600)
    void everythingIsReadAndReached(String language, int steps) throws Exception {
        trip = "large-" + language + "-" + steps + "-";
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.openIn(words(language), home, secondIsLost()).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx(this::look));
            Detour detour = new Detour(fixture, tour);
            WindowFixture.onFx(() -> {
                fixture.services.draft().choose(Tour.JOB);
                fixture.window.appearance().zoom(steps);
            });
            tour.size(WIDTH, HEIGHT);
            tour.tabs("empty");
            tour.launch();
            detour.outcome();
            detour.panes();
            tour.review();
            detour.unknown();
            detour.compare();
            tour.fill();
            tour.tabs("filled");
            detour.problems();
            detour.palette();
            detour.settings();
            detour.placeholder();
            tour.dialogs();
            new Byways(fixture, tour).questions();
            new Byways(fixture, tour).fault();
            tour.history();
            detour.log();
            detour.welcome();
        } finally {
            Files.write(Files.createDirectories(ScreenshotTest.SHOTS).resolve(trip + "lost.txt"),
                    lost.entrySet().stream().map(one -> one.getValue() + ": " + one.getKey()).toList());
        }
        assertThat(lost).isEmpty();
    }

    private SandboxOptions secondIsLost() {
        return SandboxOptions.in(home.resolve("sandbox")).withFaults("drop-after,POST /**/runs,nth=2");
    }

    private static Messages words(String language) {
        return language.equals("pseudo") ? PseudoBundle.messages() : new Messages(Locale.forLanguageTag(language));
    }

    /** What has room in the languages that there are, and a key, a list or a name of its own in any other. */
    private static boolean mayBeCut(String text) {
        return text.contains("menu-bar") || text.contains("api-word") || text.startsWith("prompt cut");
    }

    private void look(String name, Scene scene) throws Exception {
        ScreenshotTest.saveHere(scene, (trip + name).replace(' ', '-'));
        Lost.in(scene).forEach(text -> lost.putIfAbsent(text, name));
        CutTexts.in(scene).stream().filter(text -> !trip.contains("pseudo") || !mayBeCut(text)).forEach(text -> lost.putIfAbsent(text, name));
        if (scene.getWidth() > WIDTH || scene.getHeight() > HEIGHT) {
            lost.put("larger than the screen: " + scene.getWidth() + " x " + scene.getHeight(), name);
        }
        Node tab = scene.lookup("#pane .tab-content-area");
        if (name.startsWith("filled") && tab != null && tab.getLayoutBounds().getHeight() < SOME_ROWS) {
            lost.put("no room for the tab", name);
        }
    }
}
