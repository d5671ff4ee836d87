package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.application.preferences.PlatformPreferences;
import com.sun.javafx.application.preferences.PreferenceMapping;
import io.slipway.ui.shell.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What the system turns to while the window is open, the window turns to; what the operator set goes before it. */
class SystemLookTest {
    private static final String BACK = "test.background";
    private static final String FRONT = "test.foreground";
    private static final String CALM = "test.reducedMotion";

    @TempDir
    Path home;

    /** The platform without a screen has no system that would say anything, so the test says it in its place. */
    @BeforeEach
    void aSystemThatSpeaks() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowFixture.onFx(() -> preferences().initialize(
                Map.of(BACK, Color.class, FRONT, Color.class, CALM, Boolean.class),
                Map.of(
                        BACK, new PreferenceMapping<>("backgroundColor", Color.class),
                        FRONT, new PreferenceMapping<>("foregroundColor", Color.class),
                        CALM, new PreferenceMapping<>("reducedMotion", Boolean.class))));
        system(Color.WHITE, Color.BLACK, false);
    }

    @AfterEach
    void asItWas() throws Exception {
        system(Color.WHITE, Color.BLACK, false);
    }

    private static PlatformPreferences preferences() {
        return (PlatformPreferences) Platform.getPreferences();
    }

    private static void system(Color back, Color front, boolean calm) throws Exception {
        WindowFixture.onFx(() -> preferences().update(Map.of(BACK, back, FRONT, front, CALM, calm)));
    }

    @Test
    void theThemeFollowsTheSystemWhileTheWindowIsOpen() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.SYSTEM));
            assertThat(WindowFixture.onFx(() -> isDark(fixture))).isFalse();

            system(Color.BLACK, Color.WHITE, false);
            assertThat(WindowFixture.onFx(() -> Platform.getPreferences().getColorScheme())).isEqualTo(ColorScheme.DARK);
            assertThat(WindowFixture.onFx(() -> isDark(fixture))).isTrue();

            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
            assertThat(WindowFixture.onFx(() -> isDark(fixture))).as("the operator's choice goes first").isFalse();
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.SYSTEM));
            assertThat(WindowFixture.onFx(() -> isDark(fixture))).isTrue();
            system(Color.WHITE, Color.BLACK, false);
            assertThat(WindowFixture.onFx(() -> isDark(fixture))).isFalse();
        }
    }

    private static boolean isDark(WindowFixture fixture) {
        Node main = fixture.stage.getScene().lookup("#main");
        main.applyCss();
        Region probe = (Region) main;
        return ((Color) probe.getBackground().getFills().getFirst().getFill()).getBrightness() < 0.5;
    }

    @Test
    void nothingMovesWhereTheSystemOrTheOperatorWantsItStill() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Tour tour = new Tour(fixture, (name, scene) -> {});
            tour.open("settings-menu");
            WindowFixture.until(() -> fixture.shows("#settings-list"));
            assertThat(stillness()).containsOnly(false);

            system(Color.WHITE, Color.BLACK, true);
            assertThat(stillness()).as("by the system").hasSizeGreaterThan(1).containsOnly(true);
            system(Color.WHITE, Color.BLACK, false);
            assertThat(stillness()).containsOnly(false);

            WindowFixture.onFx(() -> fixture.window.appearance().lookProperty()
                    .set(fixture.window.appearance().lookProperty().get().calmed(true)));
            assertThat(stillness()).as("by the settings, what is open and what opens later").containsOnly(true);
            WindowFixture.onFx(() -> fixture.find("#settings-list").getScene().getWindow().hide());
            tour.open("about");
            WindowFixture.until(() -> tour.top().isPresent());
            assertThat(stillness()).hasSizeGreaterThan(1).containsOnly(true);
        }
    }

    private static List<Boolean> stillness() throws Exception {
        return WindowFixture.onFx(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getPreferences().isReducedMotion())
                .toList());
    }
}
