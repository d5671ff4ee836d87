package io.slipway.ui;

import io.slipway.draft.EnvVarDraft;
import io.slipway.northflank.body.RunBodies;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Goes through every screen of the window, and stops at each. */
final class Tour {
    static final Target JOB = Target.of("default-project", "example-job");

    /** The dialogs that a menu opens, by the id of the item. */
    private static final List<String> DIALOGS = List.of(
            "placeholders", "import-launch", "connect", "connections", "vault", "recent-messages-menu", "team-keys", "keep-history",
            "shortcuts", "where-is-my-data", "about", "save-preset-as", "abort-run", "active-runs", "launch-again",
            "settings-menu");

    private static final String DRAFT = """
            {"runtimeFiles":{"/etc/app/config.json":{"data":"e30=","encoding":"utf-8"}},
             "billing":{"deploymentPlan":"nf-compute-20"},
             "deployment":{"external":{"imagePath":"nginx"},"docker":{"configType":"customCommand"},
             "storage":{"ephemeralStorage":{"storageSize":1024}}}}
            """;

    /** Does something at one screen; on the thread of the test. */
    interface Stop {
        void at(String name, Scene scene) throws Exception;

        /** The same on the FX thread, where nothing comes between: a message that is new is laid out before the look. */
        static Stop onFx(Stop stop) {
            return (name, scene) -> WindowFixture.onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                stop.at(name, scene);
                return true;
            });
        }
    }

    private final WindowFixture fixture;
    private final Duration still;
    private final Stop stop;

    /** Stops where nothing comes any more. */
    Tour(WindowFixture fixture, Stop stop) {
        this(fixture, Stillness.LASTING, stop);
    }

    /** Stops where nothing moved for a while. */
    Tour(WindowFixture fixture, Duration still, Stop stop) {
        this.fixture = fixture;
        this.still = still;
        this.stop = stop;
    }

    /** A preset for the pane of the left. */
    static void prepare(Path home) {
        PresetStore presets = new PresetStore(home.resolve("presets"), () -> UUID.randomUUID().toString());
        presets.create(presets.fresh("Nightly report", RunSpec.EMPTY.at(JOB)), "");
    }

    /** Launches once, so that there is something to see everywhere. */
    void launch() throws Exception {
        fixture.launch();
        show("show-history", true);
        TableView<?> history = fixture.find("#history");
        WindowFixture.until(() -> history.getItems().size() == 1);
        WindowFixture.onFx(() -> history.getSelectionModel().selectFirst());
    }

    /** The review before a launch, which is given up. */
    void review() throws Exception {
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        fire("review-and-launch");
        WindowFixture.until(() -> fixture.shows("#review-launch"));
        at("review", fixture.find("#review-launch").getScene());
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#review-launch"));
    }

    /** Fills the draft, with something wrong on every tab. */
    void fill() throws Exception {
        RunSpec read = RunBodies.read(DRAFT).spec().at(JOB);
        WindowFixture.onFx(() -> {
            fixture.services.draft().restore(read);
            fixture.services.draft().environment().addAll(List.of(
                    EnvVarDraft.of(EnvVar.plain("LOG_LEVEL", "debug")),
                    EnvVarDraft.of(EnvVar.secret("DATABASE_URL", "canary-1a2b3c4d5e")),
                    EnvVarDraft.of(EnvVar.plain("no way", "1"))));
        });
    }

    /** A launch from an empty form to its record, in a window of usual size. */
    void aLaunch() throws Exception {
        size(1440, 900);
        tabs("empty");
        launch();
        review();
        fill();
        tabs("filled");
        history();
    }

    /** The four tabs, as they are now. */
    void tabs(String name) throws Exception {
        for (String tab : List.of("show-environment", "show-files", "show-billing", "show-deployment")) {
            fire(tab);
            at(name + " " + tab, fixture.stage.getScene());
        }
    }

    /** What the history says of the launch, tab by tab, and its log. */
    void history() throws Exception {
        show("show-history", true);
        TabPane bottom = fixture.find("#bottom-tabs");
        WindowFixture.onFx(() -> bottom.getSelectionModel().selectFirst());
        if (fixture.shows("#details-tabs")) {
            TabPane tabs = fixture.find("#details-tabs");
            for (int i = 0; i < tabs.getTabs().size(); i++) {
                int index = i;
                WindowFixture.onFx(() -> tabs.getSelectionModel().select(index));
                at("details " + i, fixture.stage.getScene());
            }
        }
        fire("show-log");
        at("log", fixture.stage.getScene());
    }

    /** Every dialog that a menu opens now. */
    void dialogs() throws Exception {
        for (String dialog : DIALOGS) {
            Optional<MenuItem> item = item(dialog);
            if (item.isPresent() && !WindowFixture.onFx(() -> item.get().isDisable())) {
                WaitForAsyncUtils.asyncFx(item.get()::fire);
                WindowFixture.until(() -> top().isPresent());
                Window opened = top().orElseThrow();
                at(dialog, opened.getScene());
                WindowFixture.onFx(opened::hide);
                settle();
            }
        }
    }

    Optional<Window> top() throws Exception {
        return WindowFixture.onFx(() -> Window.getWindows().stream()
                .filter(window -> window.isShowing() && window != fixture.stage)
                .reduce((one, later) -> later));
    }

    /** Opens a pane of the window by its menu's item, or closes it. */
    void show(String pane, boolean shown) throws Exception {
        CheckMenuItem chosen = (CheckMenuItem) item(pane).orElseThrow();
        WindowFixture.onFx(() -> chosen.setSelected(shown));
        settle();
    }

    /** Presses a menu's item that opens a dialog, and goes on while it is open. */
    void open(String id) throws Exception {
        MenuItem item = item(id).orElseThrow();
        WaitForAsyncUtils.asyncFx(item::fire);
        settle();
    }

    /** Presses a menu's item that opens no dialog. */
    void fire(String id) throws Exception {
        MenuItem item = item(id).orElseThrow();
        WindowFixture.onFx(item::fire);
    }

    /** An item of a menu, if there is one of this id. */
    Optional<MenuItem> item(String id) throws Exception {
        MenuBar bar = fixture.find("#menu-bar");
        return WindowFixture.onFx(() -> find(bar.getMenus(), id));
    }

    private static Optional<MenuItem> find(List<? extends MenuItem> items, String id) {
        for (MenuItem item : items) {
            if (id.equals(item.getId())) {
                return Optional.of(item);
            }
            Optional<MenuItem> inner = item instanceof Menu menu ? find(menu.getItems(), id) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    /** Sets the size of the window. */
    void size(double width, double height) throws Exception {
        WindowFixture.onFx(() -> {
            Stage stage = fixture.stage;
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(6);
    }

    /** Stops at a screen, once it is laid out. */
    void at(String name, Scene scene) throws Exception {
        Stillness.of(scene, still);
        stop.at(name, scene);
    }
}
