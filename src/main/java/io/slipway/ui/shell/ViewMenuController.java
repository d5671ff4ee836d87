package io.slipway.ui.shell;

import io.slipway.run.Section;
import io.slipway.text.Messages;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu of what is shown, and how. */
final class ViewMenuController {
    private final Actions actions;
    private final MainController.Panes panes;
    private final Messages messages;

    @FXML private Menu theme;
    @FXML private CheckMenuItem presets;
    @FXML private CheckMenuItem preview;
    @FXML private CheckMenuItem history;

    ViewMenuController(Actions actions, MainController.Panes panes, Messages messages) {
        this.actions = actions;
        this.panes = panes;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        preview.selectedProperty().bindBidirectional(panes.preview());
        history.selectedProperty().bindBidirectional(panes.history());
        presets.selectedProperty().bindBidirectional(panes.presets());
        offerThemes();
    }

    private void offerThemes() {
        ToggleGroup group = new ToggleGroup();
        for (Theme offered : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text(offered.key()));
            item.setId("theme-" + offered.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(chosen -> actions.appearance().themeProperty().set(offered));
            actions.appearance().themeProperty().subscribe(now -> item.setSelected(now == offered));
            theme.getItems().add(item);
        }
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
    private void refresh() {
        actions.doors().refresh().run();
    }

    @FXML
    private void visitMessage() {
        actions.notices().visit();
    }

    @FXML
    private void recentMessages() {
        actions.doors().own().messages().run();
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
}
