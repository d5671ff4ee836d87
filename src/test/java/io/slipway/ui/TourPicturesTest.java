package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.SandboxOptions;
import io.slipway.text.Messages;
import io.slipway.ui.shell.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen in both languages, both themes and both sizes, for a person to look at. */
class TourPicturesTest {
    /** A screen that was not drawn has one colour, or two. */
    private static final int FEW_COLOURS = 12;

    @TempDir
    Path home;

    private String language = "";
    private String place = "";
    private int pictures;

    /** What differs from picture to picture of one screen. */
    private record Dress(Theme theme, double width, double height) {
        static final List<Dress> ALL = List.of(
                new Dress(Theme.LIGHT, 1440, 900),
                new Dress(Theme.DARK, 1440, 900),
                new Dress(Theme.LIGHT, 1024, 640),
                new Dress(Theme.DARK, 1024, 640));

        String name() {
            return theme.name().toLowerCase(Locale.ROOT) + "-" + (int) width;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    @Timeout(900)
    void picturesOfEveryScreen(String code) throws Exception {
        language = code;
        Messages words = new Messages(Locale.forLanguageTag(code));
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.openIn(words, home).ready()) {
            Tour tour = new Tour(fixture, Duration.ZERO, Tour.Stop.onFx(this::shoot));
            dressed(fixture, tour, () -> tour.tabs("empty"));
            tour.size(1440, 900);
            tour.launch();
            dressed(fixture, tour, tour::review);
            fixture.runsGoOn();
            tour.fill();
            dressed(fixture, tour, () -> {
                tour.tabs("filled");
                tour.history();
            });
            dressed(fixture, tour, tour::dialogs);
            dressed(fixture, tour, new Byways(fixture, tour)::all);
        }
        assertThat(pictures).as("pictures in " + code).isGreaterThan(100);
    }

    /** A launch that nobody knows the outcome of, with a run that may be it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    @Timeout(300)
    void picturesOfAnUnknownOutcome(String code) throws Exception {
        language = code;
        Messages words = new Messages(Locale.forLanguageTag(code));
        SandboxOptions faulty = SandboxOptions.in(home.resolve("sandbox")).withFaults("drop-after,POST /**/runs,nth=1");
        try (WindowFixture fixture = WindowFixture.openIn(words, home, faulty).ready()) {
            Tour tour = new Tour(fixture, Duration.ZERO, Tour.Stop.onFx(this::shoot));
            fixture.launch();
            WindowFixture.until(() -> fixture.robot.lookup("#candidates .button").tryQuery().isPresent());
            dressed(fixture, tour, () -> tour.at("unknown", fixture.stage.getScene()));
        }
        assertThat(pictures).isEqualTo(Dress.ALL.size());
    }

    private interface Walk {
        void go() throws Exception;
    }

    private void dressed(WindowFixture fixture, Tour tour, Walk walk) throws Exception {
        for (Dress dress : Dress.ALL) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(dress.theme()));
            tour.size(dress.width(), dress.height());
            place = "tour-" + language + "-" + dress.name() + "-";
            walk.go();
        }
    }

    private void shoot(String screen, Scene scene) throws Exception {
        String name = (place + screen).replace(' ', '-');
        WritableImage picture = scene.snapshot(null);
        assertThat(isDrawn(picture)).as(name).isTrue();
        ScreenshotTest.write(picture, name);
        pictures++;
    }

    private static boolean isDrawn(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Set<Integer> colours = new HashSet<>();
        for (int i = 0; i < pixels.length && colours.size() <= FEW_COLOURS; i++) {
            if (i == 0 || pixels[i] != pixels[i - 1]) {
                colours.add(pixels[i]);
            }
        }
        return colours.size() > FEW_COLOURS;
    }
}
