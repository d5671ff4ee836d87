package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import io.slipway.ui.tour.Tree;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No button is disabled without a word: what it waits for is said where it stands, in every dialog. */
class DisabledButtonsTest {
    @TempDir
    Path home;

    private final Map<String, String> silent = new TreeMap<>();
    private int disabled;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    @Timeout(300)
    void everyOneSaysWhatItWaitsFor(String language) throws Exception {
        Messages words = new Messages(Locale.forLanguageTag(language));
        try (WindowFixture fixture = WindowFixture.openIn(words, home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx(this::look));
            Detour detour = new Detour(fixture, tour);
            tour.size(1440, 900);
            tour.tabs("empty");
            tour.dialogs();
            tour.launch();
            tour.history();
            tour.fill();
            tour.tabs("filled");
            detour.settings();
            detour.placeholder();
            tour.dialogs();
        }
        assertThat(silent).isEmpty();
        assertThat(disabled).as("buttons that were looked at").isGreaterThan(10);
    }

    private void look(String name, Scene scene) {
        for (Node node : Tree.shown(scene)) {
            if (node.isDisabled() && (node instanceof Button || node instanceof ToggleButton)) {
                disabled++;
                if (node.getAccessibleHelp() == null || node.getAccessibleHelp().isBlank()) {
                    silent.putIfAbsent(Tree.path(node), name);
                }
            }
        }
    }
}
