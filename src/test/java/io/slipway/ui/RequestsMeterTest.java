package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whatever the meter of requests says, it is read whole, and nothing below the bar moves. */
class RequestsMeterTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "en,1440,900,0", "en,1024,640,0", "en,1024,640,3", "en,1024,640,7", "en,1024,640,14", "en,720,480,0",
        "de,1440,900,0", "de,1024,640,0", "de,1024,640,3", "de,1024,640,7", "de,1024,640,14", "de,720,480,0"
    })
    void movesNothing(Locale language, double width, double height, int steps) throws Exception {
        Messages words = new Messages(language);
        try (WindowFixture fixture = WindowFixture.openIn(words, home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(steps));
            new Tour(fixture, (name, scene) -> {}).size(width, height);
            Label meter = fixture.find("#requests-left");
            WindowFixture.onFx(() -> {
                double high = height(meter, "", false);
                for (String level : List.of("ENOUGH", "SCARCE", "NONE", "RENEWED")) {
                    String key = meter.isWrapText() ? "requests.left." + level : "requests.few";
                    String said = words.text(key, 10_000, 10_000, "23:59");
                    assertThat(height(meter, said, List.of("SCARCE", "NONE").contains(level))).as(said).isEqualTo(high);
                    boolean warns = meter.getGraphic() != null;
                    assertThat(meter.isVisible() || !warns).as("a warning is shown").isTrue();
                    if (meter.isVisible()) {
                        assertThat(((Text) meter.lookup(".text")).getText()).as("not cut").isEqualTo(said);
                    }
                }
            });
        }
    }

    /** How high the bar is with these words in the meter, in one turn, since the service goes on to be counted. */
    private static double height(Label meter, String words, boolean icon) {
        meter.setText(words);
        meter.setGraphic(icon ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
        Parent root = meter.getScene().getRoot();
        root.applyCss();
        root.layout();
        return ((Region) meter.getParent()).getHeight();
    }
}
