package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import io.slipway.ui.tour.CutTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All tabs of the form are seen between all panes of a small window, with what they say beside their names. */
class NarrowTabsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noneGoesBehindTheArrow(String language) throws Exception {
        try (WindowFixture fixture = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx((name, scene) -> {
                ScreenshotTest.saveHere(scene, "narrow-tabs-" + language);
                assertThat(CutTexts.in(scene)).noneMatch(text -> text.contains("presets-first"));
                Region header = (Region) scene.lookup("#pane > .tab-header-area");
                double room = header.getWidth() - header.getInsets().getLeft() - header.getInsets().getRight();
                assertThat(scene.getRoot().lookupAll("#pane > .tab-header-area > .headers-region > .tab")).hasSize(4)
                        .allMatch(Node::isVisible)
                        .allMatch(tab -> tab.getBoundsInParent().getMaxX() <= room);
            }));
            tour.size(1024, 640);
            tour.fill();
            for (String pane : List.of("show-presets", "show-request", "show-history")) {
                tour.show(pane, true);
            }
            tour.at("tabs", fixture.stage.getScene());
        }
    }
}
