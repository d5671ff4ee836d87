package io.slipway.ui.shell;

import javafx.fxml.FXML;

/** The menu of what helps on. */
final class HelpMenuController {
    private final Actions.Doors doors;

    HelpMenuController(Actions.Doors doors) {
        this.doors = doors;
    }

    @FXML
    private void keys() {
        doors.commands().keys().run();
    }

    @FXML
    private void data() {
        doors.data().run();
    }

    @FXML
    private void about() {
        doors.about().run();
    }
}
