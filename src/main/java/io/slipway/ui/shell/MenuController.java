package io.slipway.ui.shell;

import io.slipway.run.Section;
import io.slipway.text.Messages;
import io.slipway.ui.launch.LaunchState;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar: every action of the window with its key. */
final class MenuController {
    private final Actions actions;
    private final MainController.Panes panes;
    private final Messages messages;

    @FXML private MenuBar bar;
    @FXML private Menu theme;
    @FXML private CheckMenuItem presets;
    @FXML private CheckMenuItem preview;
    @FXML private CheckMenuItem history;
    @FXML private MenuItem launch;
    @FXML private CheckMenuItem review;
    @FXML private MenuItem stop;
    @FXML private MenuItem copyRunId;
    @FXML private MenuItem copyRunName;
    @FXML private MenuItem reopen;
    @FXML private MenuItem again;
    @FXML private MenuItem compare;
    @FXML private MenuItem note;
    @FXML private MenuItem abort;
    @FXML private MenuItem logs;
    @FXML private Menu log;
    @FXML private Menu copyAs;
    @FXML private MenuItem share;

    MenuController(Actions actions, MainController.Panes panes, Messages messages) {
        this.actions = actions;
        this.panes = panes;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        bar.setUseSystemMenuBar(mac);
        // Cmd+H hides a program on macOS.
        history.setAccelerator(KeyCombination.keyCombination(mac ? "Shortcut+Shift+H" : "Shortcut+H"));
        preview.selectedProperty().bindBidirectional(panes.preview());
        history.selectedProperty().bindBidirectional(panes.history());
        presets.selectedProperty().bindBidirectional(panes.presets());
        actions.review().everywhereProperty().subscribe(review::setSelected);
        actions.launching().stateProperty().subscribe(state -> {
            launch.setDisable(state instanceof LaunchState.Underway);
            stop.setDisable(!launch.isDisable());
        });
        actions.launches().selectedProperty().subscribe(selected -> {
            boolean none = selected.isEmpty();
            copyRunId.setDisable(none || selected.get().runId().isEmpty());
            copyRunName.setDisable(none || selected.get().runName().isEmpty());
            reopen.setDisable(none);
            again.setDisable(none);
            note.setDisable(none);
        });
        actions.launches().pairProperty().subscribe(two -> compare.setDisable(two.isEmpty()));
        bar.getMenus().add(1, EditMenu.of(messages, bar, actions, this::find, this::clearFilter));
        bar.getMenus().add(2, actions.presetMenu().menu(() -> panes.presets().set(true)));
        actions.abortable().subscribe(can -> abort.setDisable(!can));
        actions.launches().log().offer(logs);
        LogMenu.fill(log, messages, actions.logs());
        CopyMenu.fill(copyAs, share, messages, actions.copies());
        offerThemes();
    }

    private void offerThemes() {
        ToggleGroup group = new ToggleGroup();
        for (Theme offered : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text(offered.key()));
            item.setToggleGroup(group);
            item.setOnAction(chosen -> actions.appearance().themeProperty().set(offered));
            actions.appearance().themeProperty().subscribe(now -> item.setSelected(now == offered));
            theme.getItems().add(item);
        }
    }

    @FXML
    private void newDraft() {
        actions.presets().newDraft();
    }

    @FXML
    private void savePreset() {
        actions.presets().save();
    }

    @FXML
    private void savePresetAs() {
        actions.presets().saveAs();
    }

    @FXML
    private void placeholders() {
        actions.doors().placeholders().run();
    }

    @FXML
    private void importLaunch() {
        actions.doors().imports().launch().run();
    }

    @FXML
    private void importVariables() {
        actions.doors().imports().variables().run();
    }

    @FXML
    private void connect() {
        actions.doors().connect().run();
    }

    @FXML
    private void connections() {
        actions.doors().connections().run();
    }

    @FXML
    private void quit() {
        actions.doors().quit().run();
    }

    private void find() {
        panes.history().set(true);
        actions.find();
    }

    private void clearFilter() {
        panes.history().set(true);
        actions.history().clear().run();
    }

    @FXML
    private void writeNote() {
        panes.history().set(true);
        actions.history().note().run();
    }

    @FXML
    private void exportLaunches() {
        actions.history().export().run();
    }

    @FXML
    private void keepLaunches() {
        actions.history().keep().run();
    }

    @FXML
    private void compare() {
        actions.launches().compare();
    }

    @FXML
    private void environment() {
        actions.select(Section.ENVIRONMENT);
    }

    @FXML
    private void files() {
        actions.select(Section.FILES);
    }

    @FXML
    private void billing() {
        actions.select(Section.BILLING);
    }

    @FXML
    private void deployment() {
        actions.select(Section.DEPLOYMENT);
    }

    @FXML
    private void zoomIn() {
        actions.appearance().zoom(1);
    }

    @FXML
    private void zoomOut() {
        actions.appearance().zoom(-1);
    }

    @FXML
    private void resetZoom() {
        actions.appearance().resetZoom();
    }

    @FXML
    private void refresh() {
        actions.doors().refresh().run();
    }

    @FXML
    private void launch() {
        actions.launch();
    }

    @FXML
    private void reviewEach() {
        actions.review().choose(review.isSelected());
    }

    @FXML
    private void stopWaiting() {
        actions.launching().stopWaiting();
    }

    @FXML
    private void showActive() {
        actions.showActive();
    }

    @FXML
    private void abort() {
        actions.abort();
    }

    @FXML
    private void copyRunId() {
        actions.launches().copyRunId();
    }

    @FXML
    private void copyRunName() {
        actions.launches().copyRunName();
    }

    @FXML
    private void reopen() {
        actions.launches().reopen();
    }

    @FXML
    private void again() {
        actions.launches().again();
    }

    @FXML
    private void vault() {
        actions.doors().vault().run();
    }

    @FXML
    private void teamKeys() {
        actions.doors().teamKeys().run();
    }

    @FXML
    private void keys() {
        actions.doors().keys().accept(MenuKeys.of(bar));
    }

    @FXML
    private void data() {
        actions.doors().data().run();
    }

    @FXML
    private void about() {
        actions.doors().about().run();
    }
}
