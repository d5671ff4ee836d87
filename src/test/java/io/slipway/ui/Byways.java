package io.slipway.ui;

import io.slipway.ui.launch.Another;
import io.slipway.ui.launch.AnotherDialog;
import io.slipway.ui.presets.PresetDialogs;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Goes to the screens that no single item of a menu leads to, and stops at each. */
final class Byways {
    private static final List<String> NAMES = List.of("DATABASE_URL", "/etc/app/config.json");

    /** From the usual size of text to twice that. */
    private static final int LARGER = 14;

    private final WindowFixture fixture;
    private final Tour tour;

    Byways(WindowFixture fixture, Tour tour) {
        this.fixture = fixture;
        this.tour = tour;
    }

    /** The palette, all of it and what a word finds. */
    void palette() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.K);
        tour.at("palette", fixture.stage.getScene());
        fixture.robot.write("run");
        tour.at("palette-found", fixture.stage.getScene());
        fixture.robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    }

    /** All of them. */
    void all() throws Exception {
        palette();
        changes();
        settings();
        questions();
        fault();
        large();
    }

    /** What a launch changes, and messages over it, also where the window hides that pane by itself. */
    void changes() throws Exception {
        CheckMenuItem request = (CheckMenuItem) tour.item("show-request").orElseThrow();
        boolean shown = WindowFixture.onFx(request::isSelected);
        WindowFixture.onFx(() -> {
            request.setSelected(true);
            fixture.window.notices().say("success", ended("example-job", "SUCCEEDED"));
            fixture.window.notices().say("danger", ended("nightly-report", "FAILED"));
        });
        tour.at("changes", fixture.stage.getScene());
        WindowFixture.onFx(() -> request.setSelected(shown));
    }

    private String ended(String job, String how) {
        return fixture.services.messages().text("followed." + how, job);
    }

    /** Each page of the settings. */
    void settings() throws Exception {
        opened("settings", () -> {
            tour.item("settings-menu").orElseThrow().fire();
            return true;
        });
        ListView<?> pages = fixture.find("#settings-list");
        for (int i = 0; i < pages.getItems().size(); i++) {
            int page = i;
            WindowFixture.onFx(() -> pages.getSelectionModel().select(page));
            tour.at("settings-" + page, pages.getScene());
        }
        close();
    }

    /** What is asked about presets and launches. */
    void questions() throws Exception {
        PresetDialogs presets = new PresetDialogs(fixture.services.views(), () -> fixture.stage, () -> false, () -> false);
        ask("question-no-vault", () -> presets.noVault(NAMES));
        ask("question-unsaved", () -> presets.unsaved("Nightly report"));
        ask("question-secrets", () -> presets.giveUpSecrets(NAMES));
        ask("question-unkept", () -> presets.giveUpDrafts(new IOException("No space left on device")));
        ask("question-take-in", () -> presets.takeIn(NAMES));
        ask("question-unlock-first", () -> presets.unlockFirst(NAMES));
        ask("question-folder", () -> presets.folder("shop/imports", List.of("platform", "shop/imports")));
        AnotherDialog another = new AnotherDialog(fixture.services.messages(), id -> "", () -> fixture.stage);
        ask("question-another", () -> another.isMeant(Another.Reason.IN_FLIGHT, "0c5c1f1e-6f1b-4f43-9f0e-3f6f0f6a1b11"));
    }

    /** The report of a fault, folded and unfolded. */
    void fault() throws Exception {
        DialogPane pane = report("fault");
        WindowFixture.onFx(() -> pane.setExpanded(true));
        tour.at("fault-report", pane.getScene());
        closed(pane);
    }

    /** Answers in text so large that they stand in several lines where the window is small. */
    void large() throws Exception {
        WindowFixture.onFx(() -> fixture.window.appearance().zoom(LARGER));
        PresetDialogs presets = new PresetDialogs(fixture.services.views(), () -> fixture.stage, () -> false, () -> false);
        ask("large-no-vault", () -> presets.noVault(NAMES));
        closed(report("large-fault"));
        WindowFixture.onFx(() -> fixture.window.appearance().resetZoom());
    }

    private DialogPane report(String name) throws Exception {
        opened(name, () -> {
            fixture.services.errors().report(new IllegalStateException("a fault for a picture"));
            return true;
        });
        return (DialogPane) fixture.find("#error-copy").getScene().getRoot();
    }

    private void closed(DialogPane pane) throws Exception {
        WindowFixture.onFx(((Button) pane.lookupButton(ButtonType.CLOSE))::fire);
        WindowFixture.until(() -> tour.top().isEmpty());
    }

    private void ask(String name, Callable<?> question) throws Exception {
        opened(name, question);
        close();
    }

    /** A modal dialog does not let go of the FX thread, so that nobody waits for the answer here. */
    private void opened(String name, Callable<?> question) throws Exception {
        WaitForAsyncUtils.asyncFx(question);
        WindowFixture.until(() -> tour.top().isPresent());
        tour.at(name, tour.top().orElseThrow().getScene());
    }

    private void close() throws Exception {
        Window opened = tour.top().orElseThrow();
        WindowFixture.onFx(opened::hide);
        WindowFixture.until(() -> tour.top().isEmpty());
    }
}
