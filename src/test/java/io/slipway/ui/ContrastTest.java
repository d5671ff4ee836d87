package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.slipway.ui.shell.Theme;
import io.slipway.ui.tour.Contrast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words stand out from what is behind them, in both themes. */
class ContrastTest {
    /** What the style sheets colour and a tour seldom meets: the class of the outer node, and of the one inside. */
    private static final List<List<String>> PARTS = List.of(
            List.of("", "chip neutral"), List.of("", "chip accent"), List.of("", "chip success"),
            List.of("", "chip warning"), List.of("", "chip danger"), List.of("outcome success", "outcome-heading"),
            List.of("outcome warning", "outcome-heading"), List.of("outcome danger", "outcome-heading"),
            List.of("bar", ""), List.of("bar locked", ""), List.of("bar changed", ""), List.of("", "field-help"),
            List.of("", "field-error"), List.of("caution", ""), List.of("keys-unapproved", ""),
            List.of("abort-failure", ""), List.of("connections-damage", ""), List.of("danger-line", ""),
            List.of("success-line", ""), List.of("unknown-line", ""), List.of("trouble-line", ""),
            List.of("", "requests-scarce"), List.of("", "requests-none"), List.of("", "preset-tag"),
            List.of("", "pace-hint"), List.of("presets-notice", ""), List.of("tint-mark tint-blue", ""),
            List.of("tint-mark tint-teal", ""), List.of("tint-mark tint-green", ""),
            List.of("tint-mark tint-yellow", ""), List.of("tint-mark tint-orange", ""),
            List.of("tint-mark tint-red", ""), List.of("tint-mark tint-purple", ""));

    @TempDir
    Path home;

    private final Map<String, String> tooLittle = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void wordsStandOut(Theme theme) throws Exception {
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            Tour tour = new Tour(fixture, Tour.Stop.onFx((name, scene) -> Contrast.tooLittleIn(scene)
                    .forEach((pair, place) -> tooLittle.putIfAbsent(pair, name + ": " + place))));
            Detour detour = new Detour(fixture, tour);
            tour.aLaunch();
            tour.dialogs();
            detour.problems();
            new Byways(fixture, tour).all();
            detour.welcome();
            WindowFixture.onFx(() -> parts(fixture.stage.getScene()));
        }
        Files.write(Files.createDirectories(ScreenshotTest.SHOTS).resolve("contrast-" + theme + ".txt"),
                tooLittle.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList());
        assertThat(tooLittle).isEmpty();
    }

    private void parts(Scene window) {
        FlowPane all = new FlowPane(8, 8);
        PARTS.forEach(part -> all.getChildren().add(part(part.getFirst(), part.getLast())));
        StackPane root = new StackPane(all);
        root.getStyleClass().add("window");
        Scene scene = new Scene(root, 1000, 800);
        scene.getStylesheets().setAll(window.getStylesheets());
        root.applyCss();
        root.layout();
        Contrast.tooLittleIn(scene).forEach((pair, place) -> tooLittle.putIfAbsent(pair, "parts: " + place));
    }

    private static HBox part(String outer, String inner) {
        FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
        boolean mark = outer.startsWith("tint-mark");
        Label words = new Label(mark ? "" : outer + " " + inner, inner.startsWith("chip") || mark ? icon : null);
        HBox within = new HBox(words);
        if (inner.equals("outcome-heading")) {
            within.getStyleClass().add(inner);
            within.getChildren().add(icon);
        } else if (!inner.isEmpty()) {
            words.getStyleClass().addAll(inner.split(" "));
        } else if (!mark) {
            within.getChildren().add(icon);
        }
        HBox around = inner.equals("outcome-heading") ? new HBox(within) : within;
        if (!outer.isEmpty()) {
            around.getStyleClass().addAll(outer.split(" "));
        }
        return around;
    }

    /** The ring around what has the focus, and the edge of a field that is wrong. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void ringsStandOut(Theme theme) throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            WindowFixture.onFx(() -> {
                Scene window = fixture.stage.getScene();
                for (String ring : List.of("-color-accent-emphasis", "-color-danger-emphasis", "-color-warning-emphasis")) {
                    assertThat(Contrast.ratio(resolved(ring, window), resolved("-color-bg-default", window)))
                            .as(ring)
                            .isGreaterThanOrEqualTo(3);
                }
            });
        }
    }

    private static Color resolved(String name, Scene window) {
        Region probe = new Region();
        probe.setStyle("-fx-background-color: " + name);
        Scene scene = new Scene(new StackPane(probe));
        scene.getStylesheets().setAll(window.getStylesheets());
        scene.getRoot().applyCss();
        return (Color) probe.getBackground().getFills().getFirst().getFill();
    }

    @Test
    void theMeasureIsThatOfTheStandard() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.01));
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.01));
        assertThat(Contrast.ratio(Color.RED, Color.RED)).isEqualTo(1, within(0.001));
        assertThat(Contrast.over(Color.color(0, 0, 0, 0.5), Color.WHITE)).isEqualTo(Color.color(0.5, 0.5, 0.5));
    }
}
