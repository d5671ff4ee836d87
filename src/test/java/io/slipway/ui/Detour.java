package io.slipway.ui;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** Goes where the tour passes by: panes one by one, pages of the settings, and what opens within a screen. */
final class Detour {
    private final WindowFixture fixture;
    private final Tour tour;

    Detour(WindowFixture fixture, Tour tour) {
        this.fixture = fixture;
        this.tour = tour;
    }

    /** The panes around the form, each alone. */
    void panes() throws Exception {
        tour.show("show-history", false);
        for (String pane : new String[] {"show-presets", "show-request", "show-history"}) {
            tour.show(pane, true);
            tour.at(pane, main());
            tour.show(pane, false);
        }
    }

    /** What came of the launch, before its run has ended. */
    void outcome() throws Exception {
        tour.show("show-history", false);
        tour.at("outcome", main());
    }

    /** The problems. */
    void problems() throws Exception {
        ToggleButton problems = fixture.find(".problems-toggle");
        WindowFixture.onFx(() -> problems.setSelected(true));
        tour.at("problems", main());
        WindowFixture.onFx(() -> problems.setSelected(false));
    }

    /** A log that is searched. */
    void log() throws Exception {
        tour.fire("show-log");
        WindowFixture.until(() -> fixture.shows("#log-find"));
        TextInputControl find = fixture.find("#log-find");
        WindowFixture.onFx(() -> find.setText("records"));
        tour.at("log search", main());
    }

    void palette() throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.K);
        WindowFixture.until(() -> fixture.shows("#palette-box"));
        tour.at("palette", main());
        fixture.robot.push(KeyCode.ESCAPE);
    }

    void settings() throws Exception {
        tour.open("settings-menu");
        WindowFixture.until(() -> fixture.shows("#settings-list"));
        ListView<?> pages = fixture.find("#settings-list");
        for (int i = 0; i < pages.getItems().size(); i++) {
            int page = i;
            WindowFixture.onFx(() -> pages.getSelectionModel().select(page));
            tour.at("settings " + i, pages.getScene());
        }
        close(pages.getScene());
    }

    /** The form of a placeholder. */
    void placeholder() throws Exception {
        tour.open("placeholders");
        WindowFixture.until(() -> fixture.shows("#placeholders-add"));
        Button add = fixture.find("#placeholders-add");
        WindowFixture.onFx(add::fire);
        tour.at("placeholder form", add.getScene());
        close(add.getScene());
    }

    /** A launch that nobody knows the outcome of, until its run is found; the sandbox answers it with nothing. */
    void unknown() throws Exception {
        tour.show("show-history", false);
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        tour.fire("review-and-launch");
        fixture.approve();
        WindowFixture.until(() -> fixture.robot.lookup("#candidates .button").tryQuery().isPresent());
        tour.at("outcome unknown", main());
        Button own = fixture.robot.lookup("#candidates .button").queryButton();
        WindowFixture.onFx(own::fire);
        WindowFixture.until(() -> !fixture.shows("#outcome"));
    }

    /** Two launches side by side. */
    void compare() throws Exception {
        tour.show("show-history", true);
        TableView<?> history = fixture.find("#history");
        WindowFixture.until(() -> history.getItems().size() == 2);
        WindowFixture.onFx(() -> history.getSelectionModel().selectAll());
        tour.open("compare-launches");
        WindowFixture.until(() -> fixture.shows("#compare-table"));
        Scene compare = fixture.find("#compare-table").getScene();
        tour.at("compare", compare);
        close(compare);
    }

    void welcome() throws Exception {
        tour.fire("welcome-menu");
        tour.at("welcome", main());
    }

    private Scene main() {
        return fixture.stage.getScene();
    }

    private static void close(Scene dialog) throws Exception {
        WindowFixture.onFx(() -> dialog.getWindow().hide());
        Tour.settle();
    }
}
