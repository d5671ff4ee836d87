package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.WhyNot;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.MenuItem;

/** The menu of what is kept: drafts, presets, connections, keys and lists. */
final class FileMenuController {
    private final Actions actions;
    private final Messages messages;

    @FXML private MenuItem reopen;
    @FXML private MenuItem share;

    FileMenuController(Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        reopen.setOnAction(chosen -> actions.presets().reopenDraft());
        WhyNot.unless(
                reopen,
                Bindings.isNotEmpty(actions.presets().tabs().closed().drafts()),
                messages.text("drafts.closed.none"));
        share.setOnAction(chosen -> actions.copies().share());
    }

    @FXML
    private void newDraft() {
        actions.presets().newDraft();
    }

    @FXML
    private void duplicateDraft() {
        actions.presets().duplicateDraft();
    }

    @FXML
    private void closeDraft() {
        actions.presets().closeDraft();
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
    private void vault() {
        actions.doors().vault().run();
    }

    @FXML
    private void teamKeys() {
        actions.doors().teamKeys().run();
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
    private void settings() {
        actions.doors().own().settings().run();
    }

    @FXML
    private void quit() {
        actions.doors().quit().run();
    }
}
