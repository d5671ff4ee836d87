package io.slipway.ui.history;

import io.slipway.history.Retention;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The choice of how many launches are kept, as a page; nothing is removed before its button is pressed. */
public final class KeepPage {
    private final Keeping keeping;
    private final Views views;
    private final VBox place = new VBox();

    /** A page over what is kept. */
    public KeepPage(Keeping keeping, Views views) {
        this.keeping = keeping;
        this.views = views;
    }

    /** The page, which fills as soon as it is known what is set. */
    public Parent load() {
        place.getStyleClass().add("settings-page");
        keeping.current(this::fill);
        return place;
    }

    private void fill(Retention current) {
        Messages messages = views.messages();
        KeepController controller = new KeepController(keeping, messages, current);
        Button accept = new Button(messages.text("keep.accept"));
        accept.setId("keep-accept");
        accept.textProperty().bind(controller.acceptProperty());
        accept.disableProperty().bind(controller.chosenProperty().map(chosen -> chosen.isEmpty()));
        accept.setOnAction(pressed -> controller.chosenProperty().get().ifPresent(keeping::set));
        place.getChildren().setAll(views.load(controller), accept);
        Tip.whileDisabled(accept, controller.consequenceProperty());
    }
}
