package io.slipway.ui;

import io.slipway.text.Messages;
import io.slipway.text.PseudoBundle;
import io.slipway.ui.tour.CutTexts;
import io.slipway.ui.tour.ForeignTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.scene.Scene;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a language whose words are longer, every word comes from the bundle and is shown whole. */
class PseudoLanguageTest {
    @TempDir
    Path home;

    /** Where each was seen first. */
    private final Map<String, String> foreign = new TreeMap<>();
    private final Map<String, String> cut = new TreeMap<>();
    private String trip = "";

    @Test
    void everyWordIsTranslatedAndShownWhole() throws Exception {
        travel(PseudoBundle.messages(), (name, scene) -> {
            look(name, scene, text -> !text.contains("column-header"));
            ForeignTexts.in(scene).forEach(text -> foreign.putIfAbsent(text, trip + name));
        });

        SoftAssertions.assertSoftly(all -> {
            all.assertThat(foreign).as("texts that come from no bundle").isEmpty();
            all.assertThat(cut).as("texts that are cut").isEmpty();
        });
    }

    @Test
    void germanIsShownWhole() throws Exception {
        travel(new Messages(Locale.GERMAN), (name, scene) -> look(name, scene, text -> true));

        SoftAssertions.assertSoftly(all -> all.assertThat(cut).as("texts that are cut").isEmpty());
    }

    private void travel(Messages words, Tour.Stop stop) throws Exception {
        String language = words.bundle() instanceof PseudoBundle ? "pseudo-" : "german-";
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.openIn(words, home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx(stop));
            trip = language + "1440-";
            tour.aLaunch();
            trip = language + "1024-";
            tour.size(1024, 640);
            tour.tabs("filled");
            tour.history();
            tour.dialogs();
            new Byways(fixture, tour).settings();
            new Byways(fixture, tour).questions();
            new Byways(fixture, tour).fault();
            new Detour(fixture, tour).welcome();
        }
        Files.write(Files.createDirectories(ScreenshotTest.SHOTS).resolve(language + "cut.txt"), cut.entrySet().stream().map(one -> one.getValue() + " " + one.getKey()).toList());
    }

    /** Columns can be drawn wider, so that a heading may be cut in a language that nobody speaks. */
    private void look(String name, Scene scene, Predicate<String> counts) throws Exception {
        ScreenshotTest.saveHere(scene, (trip + name).replace(' ', '-'));
        CutTexts.in(scene).stream().filter(counts).forEach(text -> cut.putIfAbsent(text, trip + name));
    }
}
