package io.slipway.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;

/** The menu of what helps on. */
final class HelpMenuController {
    private final Actions.Doors doors;
    private final Supplier<List<MenuKeys.Key>> keys;

    HelpMenuController(Actions.Doors doors, Supplier<List<MenuKeys.Key>> keys) {
        this.doors = doors;
        this.keys = keys;
    }

    @FXML
    private void keys() {
        doors.keys().accept(keys.get());
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
