package io.slipway.ui.shell;

import io.slipway.ui.kit.form.Topic;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The menu of what helps on. */
final class HelpMenuController {
    private final Actions.Doors doors;
    private final Notices notices;
    private final Supplier<@Nullable Node> focus;
    private final String none;

    /**
     * A menu.
     *
     * @param focus what has the focus in the window
     * @param none says that there is no help on that
     */
    HelpMenuController(Actions actions, Supplier<@Nullable Node> focus, String none) {
        this.doors = actions.doors();
        this.notices = actions.notices();
        this.focus = focus;
        this.none = none;
    }

    /** While a menu is open the focus is still where it was. */
    @FXML
    private void topic() {
        Node focused = focus.get();
        Topic.around(focused).ifPresentOrElse(
                part -> Topic.show(part, focused == null ? part : focused), () -> notices.say("accent", none));
    }

    @FXML
    private void keys() {
        doors.commands().keys().run();
    }

    @FXML
    private void welcome() {
        doors.own().welcome().run();
    }

    @FXML
    private void data() {
        doors.data().run();
    }

    @FXML
    private void logs() {
        doors.logs().run();
    }

    @FXML
    private void about() {
        doors.about().run();
    }
}
