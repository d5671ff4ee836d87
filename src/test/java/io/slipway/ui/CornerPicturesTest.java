package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.SourceDraft;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.shell.Theme;
import io.slipway.ui.tour.Layers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens for a moment beside or over the rest: lines that take back, tooltips, popups and menus, for a person to look at. */
class CornerPicturesTest {
    private static final String VARIABLES = "LOG_LEVEL=debug\nDATABASE_URL=postgres://u:p@db/x\n";
    private static final String WARNED = """
            {"runtimeEnvironment":{"LOG_LEVEL":"debug"},
             "deployment":{"external":{"imagePath":"nginx@latest"},
             "docker":{"configType":"customCommand","customCommand":"node report.js"}}}
            """;

    @TempDir
    Path home;

    private WindowFixture fixture;
    private Tour tour;
    private String dress = "";
    private int pictures;

    @ParameterizedTest
    @CsvSource({"de,DARK,1024,640", "en,LIGHT,1440,900"})
    @Timeout(300)
    void picturesOfWhatPasses(String language, Theme theme, double width, double height) throws Exception {
        dress = "corner-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-";
        Tour.prepare(home);
        try (WindowFixture opened = WindowFixture.openIn(new Messages(Locale.forLanguageTag(language)), home).ready()) {
            fixture = opened;
            tour = new Tour(fixture, (name, scene) -> {});
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            tour.size(width, height);
            takenBack();
            menus();
            pickers();
            topic();
            suggestions();
            tooltips();
            warnings();
            log();
        }
        assertThat(pictures).isGreaterThan(14);
    }

    private void shoot(String name) throws Exception {
        Tour.settle();
        WritableImage picture = WindowFixture.onFx(Layers::picture);
        ScreenshotTest.write(picture, dress + name);
        pictures++;
    }

    /** The lines that offer to take back a removal and a paste. */
    private void takenBack() throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().environment().addAll(List.of(
                EnvVarDraft.of(EnvVar.plain("LOG_LEVEL", "debug")), EnvVarDraft.of(EnvVar.plain("REGION", "eu")))));
        tour.fire("show-environment");
        WindowFixture.until(() -> fixture.shows(".env-list"));
        WindowFixture.onFx(() -> fixture.<Node>find(".env-list").requestFocus());
        fixture.robot.push(KeyCode.HOME).push(KeyCode.DELETE);
        WindowFixture.until(() -> fixture.shows(".undo-line"));
        shoot("undo-removal");
        WindowFixture.onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(VARIABLES);
            Clipboard.getSystemClipboard().setContent(content);
        });
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        WindowFixture.until(() -> fixture.shows("#env-preview-take"));
        shoot("env-preview");
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> fixture.shows("#import-undo"));
        shoot("undo-paste");
    }

    private void menus() throws Exception {
        MenuBar bar = fixture.find("#menu-bar");
        for (Menu menu : bar.getMenus()) {
            WindowFixture.onFx(menu::show);
            shoot("menu-" + bar.getMenus().indexOf(menu));
            WindowFixture.onFx(menu::hide);
        }
    }

    private void pickers() throws Exception {
        for (String picker : List.of("target-job", "connection")) {
            WindowFixture.onFx(() -> fixture.find("#" + picker).requestFocus());
            fixture.robot.push(KeyCode.SPACE);
            Tour.settle();
            shoot("picker-" + picker);
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    private void topic() throws Exception {
        tour.fire("show-billing");
        WindowFixture.until(() -> fixture.shows("#plan"));
        WindowFixture.onFx(() -> fixture.find("#plan").requestFocus());
        fixture.robot.push(KeyCode.F1);
        WindowFixture.until(() -> fixture.shows("#topic"));
        shoot("topic");
        fixture.robot.push(KeyCode.ESCAPE);
    }

    private void suggestions() throws Exception {
        tour.fire("show-deployment");
        WindowFixture.onFx(() -> {
            fixture.services.draft().source().kindProperty().set(SourceDraft.Kind.BUILD);
            fixture.services.draft().source().serviceIdProperty().set("example-build-service");
        });
        WindowFixture.until(() -> fixture.shows("#build"));
        WindowFixture.onFx(() -> fixture.find("#build").requestFocus());
        fixture.robot.push(KeyCode.DOWN);
        WindowFixture.until(() -> fixture.shows(".suggestion-list"));
        shoot("suggestions");
        fixture.robot.push(KeyCode.ESCAPE);
    }

    private void tooltips() throws Exception {
        tour.open("connections");
        WindowFixture.until(() -> fixture.shows("#connections-duplicate"));
        hover("#connections-duplicate");
        shoot("tooltip-duplicate");
        hover("#connections-save");
        shoot("tooltip-save");
        Window dialog = fixture.find("#connections-close").getScene().getWindow();
        WindowFixture.onFx(dialog::hide);
        WindowFixture.until(() -> tour.top().isEmpty());
    }

    private void hover(String id) throws Exception {
        fixture.robot.moveTo("#connections-close");
        WindowFixture.until(() -> Window.getWindows().stream().noneMatch(Tooltip.class::isInstance));
        fixture.robot.moveTo(id).moveBy(1, 1);
        WindowFixture.until(() -> Window.getWindows().stream().anyMatch(window -> window instanceof Tooltip && window.isShowing()));
    }

    private void warnings() throws Exception {
        WindowFixture.onFx(() -> fixture.services.draft().restore(RunBodies.read(WARNED).spec().at(Tour.JOB)));
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        tour.open("review-and-launch");
        WindowFixture.until(() -> fixture.shows("#review-launch") && !fixture.text("#review-hint").isEmpty());
        shoot("review-warned");
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#review-launch"));
    }

    /** What came of a launch, over its log. */
    private void log() throws Exception {
        tour.launch();
        tour.fire("show-log");
        WindowFixture.until(() -> fixture.shows("#log-find"));
        shoot("log-outcome");
    }
}
