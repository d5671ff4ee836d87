package io.slipway.ui.launch;

import io.slipway.text.Messages;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks whether another run is meant, and says what is known of the one that may be there; no is the default. */
public final class AnotherDialog implements Another {
    private static final double WIDTH = 640;

    private final Messages messages;
    private final Function<String, String> known;
    private final Supplier<Window> owner;

    /**
     * A dialog over this window.
     *
     * @param known says what was found out about a launch so far, by its id
     */
    public AnotherDialog(Messages messages, Function<String, String> known, Supplier<Window> owner) {
        this.messages = messages;
        this.known = known;
        this.owner = owner;
    }

    @Override
    public boolean isMeant(Reason reason, String launchId) {
        ButtonType another = new ButtonType(messages.text("another.launch"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(messages.text("another.cancel"), ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.NONE, text(reason, launchId), another, cancel);
        question.initOwner(owner.get());
        question.setTitle(messages.text("another.title"));
        question.setHeaderText(messages.text("another." + reason.name()));
        DialogPane pane = question.getDialogPane();
        pane.getStylesheets().setAll(owner.get().getScene().getStylesheets());
        pane.setPrefWidth(WIDTH);
        Node launch = pane.lookupButton(another);
        launch.setId("another-launch");
        launch.getStyleClass().addAll("button-outlined", "danger");
        ButtonBar.setButtonUniformSize(launch, false);
        if (pane.lookupButton(cancel) instanceof Button safe) {
            safe.setDefaultButton(true);
            safe.getStyleClass().add("safe");
            question.setOnShown(shown -> safe.requestFocus());
        }
        return question.showAndWait().orElse(cancel) == another;
    }

    private String text(Reason reason, String launchId) {
        return switch (reason) {
            case IN_FLIGHT -> messages.text("another.IN_FLIGHT.text", launchId);
            case UNDECIDED -> messages.text("another.UNDECIDED.text", launchId) + "\n\n" + known.apply(launchId);
        };
    }
}
