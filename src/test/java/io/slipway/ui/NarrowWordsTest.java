package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import io.slipway.ui.presets.list.PresetCell;
import io.slipway.ui.tour.CutTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between all panes of a small window words are shortened to whole ones, and all of them are beside the mouse. */
class NarrowWordsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"en,1024,640", "de,1024,640", "en,1440,900"})
    @Timeout(60)
    void areWhole(String language, double width, double height) throws Exception {
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx((name, scene) -> {
                ScreenshotTest.saveHere(scene, name + "-" + language + "-" + (int) width);
                Labeled changes = (Labeled) scene.lookup("#changes-toggle");
                assertThat(((Text) changes.lookup(".text")).getText()).isEqualTo(changes.getAccessibleText()).endsWith(": 6");
                assertThat(CutTexts.in(scene)).noneMatch(text -> text.contains("combo-line") || text.contains("preset-row"));
                PresetCell row = (PresetCell) scene.lookup("#presets .preset-name").getParent().getParent().getParent();
                boolean narrow = width < 1440;
                assertThat(((Label) row.lookup(".text-small")).getText())
                        .isEqualTo(narrow ? "example-job" : "default-project / example-job");
                assertThat(row.getTooltip() == null ? "" : row.getTooltip().getText())
                        .isEqualTo(narrow ? "default-project / example-job" : "");
            }));
            tour.size(width, height);
            tour.fill();
            for (String pane : List.of("show-presets", "show-request", "show-history")) {
                tour.show(pane, true);
            }
            tour.fire("show-deployment");
            WindowFixture.until(() -> fixture.text("#changes-toggle").endsWith("6"));
            WindowFixture.until(() -> fixture.robot.lookup("#presets .preset-name").tryQuery().isPresent());
            tour.at("narrow-words", fixture.stage.getScene());
            tour.show("show-history", false);
            tour.at("narrow-words-deployment", fixture.stage.getScene());
        }
    }
}
